package import Relief
package import Vocabulary

/// An event as it stands in the chronology, ready to be put on a board.
package struct Recorded: Hashable, Sendable {
    /// Place in the whole chronology, counted from 1 without gaps.
    package let position: Int64
    package let recordedAt: Moment
    /// Who sent the command, as the chronology keeps it.
    package let by: String
    package let event: ReliefEvent

    /// The sender of what came without a token, by a form that anybody may fill in.
    package static let visitor = "visitor"

    package init(position: Int64, recordedAt: Moment, by: String, event: ReliefEvent) {
        self.position = position
        self.recordedAt = recordedAt
        self.by = by
        self.event = event
    }
}

/// Something that is read off the wall: a fold over events and nothing else.
///
/// Throw it away, replay, and the same board comes back. It refuses nothing and decides nothing.
package protocol Board: Sendable {
    init()
    mutating func apply(_ recorded: Recorded)
}
