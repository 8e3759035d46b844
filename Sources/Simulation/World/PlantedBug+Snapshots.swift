import Boards
import Chronology
import CommandPost

/// How each bug spoils what is kept for the next start.
extension PlantedBug {
    /// The hash that a snapshot of `other` is said to stand on; `disk` is what the log on the disk has there.
    func hash(of other: OtherLog, disk: Fingerprint?) -> Fingerprint {
        self == .snapshotOfAnotherLog ? disk ?? other.hash : other.hash
    }

    /// The wall that is written down for the one that `entries` make.
    func spoiling(_ wall: Wall, of entries: [Written], _ dice: inout Dice) throws -> Wall {
        guard self == .snapshotLacksEntry, entries.count > 1 else { return wall }
        let missing = dice.number(0...entries.count - 2)
        var spoiled = Wall()
        for (number, entry) in entries.enumerated() where number != missing { spoiled.apply(try Recorded(entry)) }
        return spoiled
    }
}
