import Boards
import Chronology
import CommandPost

/// A log that is not the one on the disk, as it is after a backup was restored: its boards and its last hash.
struct OtherLog {
    private(set) var wall = Wall()
    private(set) var hash = Fingerprint.zero

    /// The log that `entries` make, sealed anew.
    init(of entries: some Sequence<Written>) throws {
        var head = Head.none
        for entry in entries {
            let written = Written(following: head, recordedAt: entry.recordedAt, by: entry.by, entry: entry.entry)
            wall.apply(try Recorded(written))
            head = Head(position: written.position, hash: written.hash)
        }
        hash = head.hash
    }

    /// One that lacks an entry of `entries`, and ends before they do.
    static func lacking(_ entries: [Written], _ dice: inout Dice) throws -> Self {
        let missing = dice.number(0...entries.count - 2)
        let end = dice.number(missing + 2...entries.count)
        return try Self(of: entries[..<missing] + entries[(missing + 1)..<end])
    }

    /// One that goes on after `entries`, with something that happens once more.
    static func goingOn(_ entries: [Written], _ dice: inout Dice) throws -> Self {
        let more = (0..<dice.number(1...4)).compactMap { _ in dice.pick(entries) }
        return try Self(of: entries + more)
    }
}
