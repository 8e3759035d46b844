package import Relief
import Vocabulary

/// What the city is in, and what happened last.
package struct SituationBoard: Board {
    /// How many lines of the chronology hang beside the boards.
    package static let recentLines = 50

    package private(set) var incident: Incident?
    /// The latest entries, the oldest first; cut back now and then rather than at every entry.
    private(set) var lines: [Recorded] = []

    package init() {}

    init(incident: Incident?, lines: [Recorded]) { (self.incident, self.lines) = (incident, lines) }

    /// The latest entries, the newest first; at most ``recentLines``.
    package var recent: [Recorded] { lines.suffix(Self.recentLines).reversed() }

    package mutating func apply(_ recorded: consuming Recorded) {
        if case .incident(let event) = recorded.event { incident = IncidentDecider.evolve(incident, event) }
        lines.append(recorded)
        if lines.count > 2 * Self.recentLines { lines.removeFirst(lines.count - Self.recentLines) }
    }
}
