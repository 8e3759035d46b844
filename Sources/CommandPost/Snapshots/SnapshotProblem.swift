package import Chronology
package import Vocabulary

/// Why a snapshot was not used or not written.
///
/// Nothing is lost by it: the boards are made from the log.
package enum SnapshotProblem: Error, Hashable, Sendable {
    /// It is no snapshot, or it is cut off.
    case foreign
    /// Another build wrote it.
    case otherBuild
    /// Its bytes are not those that were written.
    case damaged
    /// It was made of a log that goes further than this one.
    case ahead(position: Int64)
    /// The log at its position is not the one that it was made of.
    case otherLog(position: Int64)
    /// The log could not be asked.
    case unconfirmed(position: Int64)
    /// Its bytes are as they were written and make no wall.
    case noWall(String)
    /// The disk has too little room, which the log needs more; `usualBytes` is what one takes.
    case noRoom(usualBytes: Int64, freeBytes: Int64)
    /// What the operating system answered.
    case system(SystemError)

    package var code: String {
        switch self {
        case .foreign: "snapshot/foreign"
        case .otherBuild: "snapshot/other-build"
        case .damaged: "snapshot/damaged"
        case .ahead: "snapshot/ahead"
        case .otherLog: "snapshot/other-log"
        case .unconfirmed: "snapshot/unconfirmed"
        case .noWall: "snapshot/no-wall"
        case .noRoom: "snapshot/disk-full"
        case .system: "snapshot/system"
        }
    }

    package var wording: Wording {
        switch self {
        case .foreign: Wording("スナップショットではないか、途中で切れています。", "This is no snapshot, or it is cut off.")
        case .otherBuild: Wording("別の版のR-netが書いたものです。", "Another build of R-net wrote it.")
        case .damaged: Wording("壊れています。", "It is damaged.")
        case .ahead(let position):
            Wording("記録より先（\(position)）のものです。", "It stands at \(position), beyond the end of the log.")
        case .otherLog(let position):
            Wording("\(position)番目までの記録が違います。", "The log up to \(position) is not the one it was made of.")
        case .unconfirmed(let position):
            Wording("\(position)番目の記録を確かめられません。", "The log at \(position) could not be asked.")
        case .noWall(let detail): Wording("読めません: \(detail)", "It cannot be read: \(detail)")
        case .noRoom(let usual, let free):
            Wording(
                "空きが\(free / 1_000_000)MBしかないため書きません（1つ約\(usual / 1_000_000)MB、同じだけの空きを残します）。空き容量を増やしてください。",
                "Not written: only \(free / 1_000_000) MB are free; one takes some \(usual / 1_000_000) MB and leaves as "
                    + "much free for the log. Free some space.")
        case .system(let error): Wording("読み書きできません: \(error)", "It cannot be read or written: \(error)")
        }
    }

    /// Whether the file can never be of use again.
    var isFinal: Bool {
        switch self {
        case .foreign, .otherBuild, .damaged, .ahead, .otherLog, .noWall: true
        case .unconfirmed, .noRoom, .system: false
        }
    }

    /// A name that stays the same while the same is wrong, whatever the position or the numbers.
    var trouble: String {
        guard case .system(let error) = self else { return code }
        return "\(code) \(error.code)"
    }
}
