import CSQLite
import Vocabulary

/// How a file becomes the log, and how it is told from other files.
struct LogFile {
    let path: String
    let settings: SQLiteSettings
    /// Who looks on while a file of an older version is made one of this.
    var renewal = Progress.none

    /// `RNET` in ASCII, at byte 68 of the file, where `file(1)` looks.
    static let applicationID: Int64 = 0x524E_4554
    static let schemaVersion: Int64 = 3
    /// What SQLite takes by itself since 2016; no log was ever made otherwise.
    static let pageSize: Int64 = 4_096
    /// Four megabytes: small enough to be moved in some milliseconds, large enough to be moved seldom.
    static let pagesBeforeTidying: Int32 = 1_000

    /// A side file that grew while somebody read for long is cut to so much once it is begun anew.
    static let sideFileBytes = 16 << 20

    /// Opens the log for writing, and begins one where nothing was if `beginning`; `side` is held as long as it is open.
    func open(beginning: Bool, _ side: SideFile) throws(ChronologyError) -> Connection {
        try patiently { () throws(ChronologyError) in try openOnce(beginning: beginning, side) }
    }

    /// Opens a log that is there, for reading only: closed again, it has left everything as it was.
    func openForReading() throws(ChronologyError) -> Connection {
        try patiently { () throws(ChronologyError) in try openOnceForReading() }
    }

    /// Tries again while others hold the file.
    ///
    /// Changing the journal mode needs a lock that SQLite does not wait for: two processes that begin the same log
    /// at once would otherwise send one of them away, whatever its `busy_timeout`.
    private func patiently(
        _ open: () throws(ChronologyError) -> Connection
    ) throws(ChronologyError) -> Connection {
        let deadline = ContinuousClock.now + .milliseconds(settings.patience.milliseconds)
        while true {
            do throws(ChronologyError) {
                return try open()
            } catch {
                guard error == .busy, ContinuousClock.now < deadline else { throw error }
                sqlite3_sleep(5)
            }
        }
    }

    private func openOnce(beginning: Bool, _ side: SideFile) throws(ChronologyError) -> Connection {
        try FileExamination.refuseStrangers(path)
        let connection = try connect(SQLITE_OPEN_READWRITE | (beginning ? SQLITE_OPEN_CREATE : 0))
        let isNew = try identify(connection)
        guard beginning || !isNew else {
            throw .unusable(UnusableFile(path: path, reason: .foreign(applicationID: 0)))
        }
        if !isNew {
            try refuseStrayWAL(connection)
            try refuseOtherTables(connection)
        }
        connection.tidyUp(side)
        try makeDurable(connection)
        if isNew { try connection.transaction { () throws(ChronologyError) in try begin(connection) } }
        try bringUpToDate(connection)
        if let pages = settings.largestPages { try connection.execute("PRAGMA max_page_count = \(pages)") }
        try connection.execute("PRAGMA journal_size_limit = \(Self.sideFileBytes)")
        connection.count(in: side)
        return connection
    }

    private func openOnceForReading() throws(ChronologyError) -> Connection {
        try FileExamination.refuseStrangers(path)
        let connection = try connectForReading()
        try connection.execute("PRAGMA query_only = ON")
        return connection
    }

    /// Who may not write, or has a medium that is read-only, may read all the same.
    private func connectForReading() throws(ChronologyError) -> Connection {
        do throws(ChronologyError) {
            return try existing(try connect(SQLITE_OPEN_READWRITE))
        } catch {
            guard error.isForWantOfLeave else { throw error }
        }
        // Without a WAL nobody writes: then no lock is needed, for which there is no place either.
        return try existing(isWALThere ? try connect(SQLITE_OPEN_READONLY) : try Connection(immutable: path))
    }

    private func existing(_ connection: Connection) throws(ChronologyError) -> Connection {
        guard try !identify(connection) else {
            throw .unusable(UnusableFile(path: path, reason: .foreign(applicationID: 0)))
        }
        try refuseStrayWAL(connection)
        return connection
    }

    /// A connection that leaves a WAL it finds as it is, until that is known to belong to the file.
    private func connect(_ flags: Int32) throws(ChronologyError) -> Connection {
        let connection = try Connection(path: path, flags: flags)
        connection.keepWAL(isWALThere)
        try connection.execute("PRAGMA busy_timeout = \(settings.patience.milliseconds)")
        return connection
    }

    private var isWALThere: Bool { (Disk.size(path + "-wal") ?? 0) > 0 }

    /// With its own WAL a log holds everything that it holds without.
    ///
    /// The file is looked at beside those who write to it: a page that is half written may say anything once.
    private func refuseStrayWAL(_ connection: Connection) throws(ChronologyError) {
        guard isWALThere else { return }
        var lost: Head?
        for _ in 0..<3 {
            guard let settled = FileExamination.settledHead(of: path) else { return }
            if try hash(at: settled.position, on: connection) == settled.hash { return }
            lost = settled
        }
        guard let lost else { return }
        throw .unusable(UnusableFile(path: path + "-wal", reason: .strayWAL(position: lost.position)))
    }

    private func hash(at position: Int64, on connection: Connection) throws(ChronologyError) -> Fingerprint? {
        do throws(ChronologyError) {
            return try connection.hash(at: position)
        } catch {
            // What stands in the WAL is no log at all, or one that does not fit to the file.
            guard error.isMisread else { throw error }
            return nil
        }
    }

    /// What somebody else has put into the file, or taken from it, can change what is written.
    private func refuseOtherTables(_ connection: Connection) throws(ChronologyError) {
        if let name = try connection.strangeTable() {
            throw .damaged(Fault(position: try connection.head().position, reason: .tables(name: name)))
        }
    }

    /// Whether the file is still empty; a file that is not ours is refused before anything in it is touched.
    private func identify(_ connection: Connection) throws(ChronologyError) -> Bool {
        do throws(ChronologyError) {
            return try connection.transaction("BEGIN") { () throws(ChronologyError) in
                try isEmpty(connection)
            }
        } catch {
            throw error.isNotADatabase ? .unusable(UnusableFile(path: path, reason: .notADatabase)) : error
        }
    }

    /// Asked inside a transaction, for another process may begin the log between two questions.
    private func isEmpty(_ connection: Connection) throws(ChronologyError) -> Bool {
        let application = try connection.integer("PRAGMA application_id") ?? 0
        let version = try connection.integer("PRAGMA user_version") ?? 0
        let tables = try connection.integer("SELECT count(*) FROM sqlite_schema") ?? 0
        if application == 0, version == 0, tables == 0 { return true }
        try accept(application, version)
        return false
    }

    private func accept(_ application: Int64, _ version: Int64) throws(ChronologyError) {
        guard application == Self.applicationID, version > 0 else {
            throw .unusable(UnusableFile(path: path, reason: .foreign(applicationID: application)))
        }
        guard version <= Self.schemaVersion else {
            throw .unusable(UnusableFile(path: path, reason: .newer(schema: version, known: Self.schemaVersion)))
        }
    }

    /// Sets what keeps an acknowledged entry through a power cut, and reads it back.
    private func makeDurable(_ connection: Connection) throws(ChronologyError) {
        for (pragma, value, expected) in durability {
            _ = try connection.text("PRAGMA \(pragma) = \(value)")
            let found = try connection.text("PRAGMA \(pragma)") ?? ""
            guard found == expected else {
                throw .unusable(
                    UnusableFile(path: path, reason: .unsafe(pragma: pragma, found: found, expected: expected)))
            }
        }
    }

    /// What stands in the WAL lies on the disk from here on.
    ///
    /// Whoever wrote it may have been killed before its sync, or the sync failed: what is read of it, the receipt of a
    /// command that is repeated for one, may be in memory alone, and a power cut would take it. So it is written again, byte for
    /// byte, while nobody else may write; those who read see no difference.
    func settle(_ connection: Connection) throws(ChronologyError) {
        guard isWALThere else { return }
        try connection.transaction { () throws(ChronologyError) in
            do throws(SystemError) {
                try Disk.writeAgain(path + "-wal")
            } catch {
                throw ChronologyError(DatabaseError(error))
            }
        }
    }

    /// `synchronous = FULL` (2) syncs the WAL before a commit returns; NORMAL would lose the last commits.
    private var durability: [(pragma: String, value: String, expected: String)] {
        let synchronous = String(settings.synchronous.rawValue)
        return [
            ("journal_mode", "WAL", "wal"), ("synchronous", synchronous, synchronous), ("foreign_keys", "ON", "1"),
        ]
    }

    /// Another process may have begun the same log a moment ago.
    private func begin(_ connection: Connection) throws(ChronologyError) {
        guard try isEmpty(connection) else { return }
        try connection.execute(Schema.text)
        try connection.execute(
            "PRAGMA application_id = \(Self.applicationID); PRAGMA user_version = \(Self.schemaVersion)")
    }

    /// Makes a file of an older version one of this; another process may do so at the same moment.
    private func bringUpToDate(_ connection: Connection) throws(ChronologyError) {
        guard try connection.integer(Self.version) != Self.schemaVersion else { return }
        try connection.transaction { () throws(ChronologyError) in
            if try connection.integer(Self.version) == 1 { try connection.execute(Schema.fromVersion1) }
            if try connection.hasRowsOfEntries() { try connection.layTogether(renewal) }
            try connection.execute("PRAGMA user_version = \(Self.schemaVersion)")
        }
    }

    private static let version = "PRAGMA user_version"
}
