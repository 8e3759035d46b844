import Vocabulary

/// Where a log lies that is being written, with what lies beside it: whether others still find what is written there.
struct LogPlace {
    private let path: String
    private let file: FilePlace?
    /// What was committed and not moved into the log yet (`-wal`), and where the processes that use the log tell each
    /// other what stands in it (`-shm`).
    private let beside: [(path: String, place: FilePlace?)]

    /// Looked at once a connection has used the log, so that all of it is there.
    init(of path: String) {
        self.path = path
        file = Disk.place(of: path)
        beside = ["-wal", "-shm"].map { (path + $0, Disk.place(of: path + $0)) }
    }

    /// Asked after a commit: what was written to a file that was moved or removed meanwhile is acknowledged to nobody.
    func hold(_ connection: Connection) throws(ChronologyError) {
        guard !connection.hasMoved else { throw gone(path) }
        try holdBeside()
    }

    /// Asked before a commit, too: while one of these is gone others make another, and each writes over what the other wrote.
    func holdBeside() throws(ChronologyError) {
        for known in beside where Disk.place(of: known.path) != known.place {
            try holdFile()
            throw gone(known.path)
        }
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
