import Synchronization

/// The side file (WAL) of a log in use: what this process knows of it, by which it is told at the end whether it may go.
///
/// When the last connection closes, SQLite moves the pages of the WAL into the log and removes it, and looks at none of
/// their checksums. One that was damaged or cut short meanwhile would spoil a log that is whole without it.
final class SideFile: Sendable {
    let path: String
    private let frames = Atomic<Int32>(0)
    private let doubtful = Atomic<Bool>(false)

    /// `log` is the path of the log beside which it lies.
    init(of log: String) { path = log + "-wal" }

    /// How many frames it has, as the last commit of this process said.
    var count: Int32 { frames.load(ordering: .relaxed) }

    func hold(_ count: Int32) { frames.store(count, ordering: .relaxed) }

    /// Whether a write failed, so that nobody can say what the disk holds.
    func doubt(_ isDoubtful: Bool) { doubtful.store(isDoubtful, ordering: .relaxed) }

    /// Whether everything that was committed stands in it as it was written.
    var isWhole: Bool {
        guard !doubtful.load(ordering: .relaxed) else { return false }
        guard let scan = WALScan(of: path) else { return count == 0 }
        return scan.whole >= Int(count) && scan.lostFrame == nil
    }
}
