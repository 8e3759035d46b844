/// A whole file read again, with somebody looking on.
enum Audit {
    /// Reads all of it; `step` is what to call the work done so far.
    static func verdict(
        on path: String, expecting kept: Fingerprint?, _ watch: BackupWatch,
        as step: @escaping @Sendable (_ entries: Int64, _ total: Int64) -> BackupStep
    ) async throws(ChronologyError) -> Verdict {
        watch.progress(step(0, 0))
        let progress = Progress { done, total in
            watch.progress(step(done, total))
            return !watch.isCancelled()
        }
        return try await SQLiteAuditor(path: path).verify(expecting: kept, progress: progress)
    }
}

extension Audit {
    /// A connection that reads a log and cannot write to it.
    static func reading(_ path: String) throws(ChronologyError) -> Connection {
        try LogFile(path: path, settings: SQLiteSettings()).openForReading()
    }
}
