package import Relief
import Vocabulary

/// What the city is in, and what happened last.
package struct SituationBoard: Board {
    /// How many lines of the chronology hang beside the boards.
    package static let recentLines = 50

    /// So many before they are cut back.
    private static let mostLines = 2 * recentLines

    package private(set) var incident: Incident?
    /// The latest entries, the oldest first; cut back now and then rather than at every entry.
    private(set) var lines: [Recorded] = []

    package init() {}

    init(incident: Incident?, lines: [Recorded]) { (self.incident, self.lines) = (incident, lines) }

    /// The latest entries, the newest first; at most ``recentLines``.
    package var recent: [Recorded] { lines.suffix(Self.recentLines).reversed() }

    package mutating func apply(_ recorded: consuming Recorded) {
        if case .incident(let event) = recorded.event { take(event) }
        hang(recorded)
    }

    mutating func take(_ event: IncidentEvent) { incident = IncidentDecider.evolve(incident, event) }

    mutating func hang(_ recorded: consuming Recorded) {
        lines.append(recorded)
        if lines.count > Self.mostLines { lines.removeFirst(lines.count - Self.recentLines) }
    }

    /// Hangs up what would be left of `new` if each had come by itself, and takes down what would be gone.
    mutating func hang(_ new: ArraySlice<Recorded>) {
        let count = lines.count + new.count
        let left = Self.linesLeft(of: count)
        lines.removeFirst(min(lines.count, count - left))
        lines += new[(new.endIndex - min(left, new.count))...]
    }

    /// How many of `count` lines hang there when they came one by one.
    private static func linesLeft(of count: Int) -> Int {
        guard count > mostLines else { return count }
        return recentLines + (count - mostLines - 1) % (mostLines - recentLines + 1)
    }
}
