import Vocabulary

/// Where a log lies that is being written, with what lies beside it: whether others still find what is written there.
struct LogPlace {
    private let path: String
    private let file: FilePlace?
    /// Where the processes that use the log tell each other what stands in the WAL (`-shm`).
    private let meeting: FilePlace?

    /// Looked at once a connection has used the log, so that all of it is there.
    init(of path: String) {
        self.path = path
        (file, meeting) = (Disk.place(of: path), Disk.place(of: path + "-shm"))
    }

    /// Asked after a commit: what was written to a file that was moved or removed meanwhile is acknowledged to nobody.
    func hold(_ connection: Connection) throws(ChronologyError) {
        guard !connection.hasMoved, Disk.isNamed(path + "-wal") else { throw gone(path) }
        try holdMeeting()
    }

    /// Asked before a commit, too: while this file is gone others make another, and each writes over what the other wrote.
    func holdMeeting() throws(ChronologyError) {
        guard Disk.place(of: path + "-shm") != meeting else { return }
        try holdFile()
        throw gone(path + "-shm")
    }

    /// Asked before the log is opened anew: boards were made of that file, and readers have it open.
    func holdFile() throws(ChronologyError) {
        guard Disk.place(of: path) == file else { throw gone(path) }
    }

    private func gone(_ path: String) -> ChronologyError {
        let reason = Disk.obstacle(to: path).map(UnusableFile.Reason.outOfReach) ?? .moved
        return .unusable(UnusableFile(path: path, reason: reason))
    }
}
