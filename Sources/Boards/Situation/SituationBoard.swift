package import Relief
import Vocabulary

/// What the city is in, and what happened last.
package struct SituationBoard: Board {
    /// How many lines of the chronology hang beside the boards.
    package static let recentLines = 50

    package private(set) var incident: Incident?
    /// The latest entries, the newest first.
    package private(set) var recent: [Recorded] = []

    package init() {}

    package mutating func apply(_ recorded: Recorded) {
        if case .incident(let event) = recorded.event { incident = IncidentDecider.evolve(incident, event) }
        recent.append(recorded)
        if recent.count > 2 * Self.recentLines { recent.removeFirst(recent.count - Self.recentLines) }
    }
}
