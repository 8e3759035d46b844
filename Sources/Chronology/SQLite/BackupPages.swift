import CSQLite

/// Copies a log group of pages by group, as it stood at one moment.
///
/// A read transaction is held on the source while its pages are read. In WAL mode it holds up no writer, and no
/// writer, in this process or another, makes the copy begin again; the WAL grows meanwhile.
actor BackupPages {
    /// One mebibyte: a fraction of a millisecond between two looks at who wants to stop.
    private static let group: Int32 = 256

    private let source: Connection
    private let queue = SerialQueue(label: "chronology.backup")

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(path: String) throws(ChronologyError) {
        source = try Audit.reading(path)
    }

    /// The head of the copy, or `nil` when it was stopped.
    ///
    /// `largestPages` bounds the copy, as a small disk would.
    func copy(
        to path: String, largestPages: Int64? = nil, _ watch: BackupWatch
    ) throws(ChronologyError) -> Head? {
        guard let head = try copyPages(to: path, largestPages, watch) else { return nil }
        try standAlone(path)
        return head
    }

    private func copyPages(
        to path: String, _ largestPages: Int64?, _ watch: BackupWatch
    ) throws(ChronologyError) -> Head? {
        let target = try Connection(path: path, creating: true)
        // Nobody else sees the copy before it is synced as a whole, so it needs no journal.
        try target.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        if let largestPages { try target.execute("PRAGMA max_page_count = \(largestPages)") }
        return try source.transaction("BEGIN") { () throws(ChronologyError) in
            let head = try source.head()
            return try PageGroups(from: source, to: target).copyAll(Self.group, watch) ? head : nil
        }
    }

    /// Makes the copy one file that needs no WAL beside it and can be read from a medium that is read-only.
    private func standAlone(_ path: String) throws(ChronologyError) {
        let copy = try Connection(path: path, creating: false)
        _ = try copy.text("PRAGMA journal_mode = DELETE")
    }
}

/// The backup interface of SQLite, <https://www.sqlite.org/c3ref/backup_finish.html>.
private struct PageGroups: ~Copyable {
    /// How often a locked file is tried again, 10 ms apart.
    private static let patience = 500

    private let backup: OpaquePointer
    private let target: Connection

    init(from source: Connection, to target: Connection) throws(ChronologyError) {
        guard let backup = sqlite3_backup_init(target.handle, "main", source.handle, "main") else {
            let code = sqlite3_extended_errcode(target.handle)
            throw ChronologyError(DatabaseError(code: code, saidBy: target.handle, statement: "backup"))
        }
        self.backup = backup
        self.target = target
    }

    deinit { sqlite3_backup_finish(backup) }

    /// `false` when it was stopped.
    func copyAll(_ group: Int32, _ watch: BackupWatch) throws(ChronologyError) -> Bool {
        var attempts = 0
        while !watch.isCancelled() {
            let code = sqlite3_backup_step(backup, group)
            switch code & 0xFF {
            case SQLITE_OK, SQLITE_DONE:
                attempts = 0
                watch.progress(step)
                if code == SQLITE_DONE { return true }
            case SQLITE_BUSY, SQLITE_LOCKED:
                attempts += 1
                guard attempts < Self.patience else { throw .busy }
                sqlite3_sleep(10)
            default:
                throw ChronologyError(DatabaseError(code: code, saidBy: target.handle, statement: "backup"))
            }
        }
        return false
    }

    private var step: BackupStep {
        let total = Int(sqlite3_backup_pagecount(backup))
        return .copying(pages: total - Int(sqlite3_backup_remaining(backup)), of: total)
    }
}
