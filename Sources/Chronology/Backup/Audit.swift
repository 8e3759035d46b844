/// A whole file read again, with somebody looking on.
enum Audit {
    /// - Parameter step: What to call the work done so far.
    static func verdict(
        on path: String, expecting kept: Fingerprint?, _ watch: BackupWatch,
        as step: @escaping @Sendable (_ entries: Int64, _ total: Int64) -> BackupStep
    ) async throws(ChronologyError) -> Verdict {
        watch.progress(step(0, 0))
        return try await SQLiteAuditor(path: path).verify(expecting: kept)
    }
}

extension Audit {
    /// A connection that reads a log and cannot write to it.
    static func reading(_ path: String) throws(ChronologyError) -> Connection {
        try LogFile.openForReading(path, SQLiteSettings())
    }
}
