import CSQLite

/// Looks at a file before it is opened as a log, without changing it or laying anything beside it.
///
/// An ordinary connection locks the file, and a WAL of another program would be carried over into it.
/// `immutable=1` promises SQLite that nobody writes, so that it only reads; what it reads is believed only where a
/// running writer, or one that was cut off, could not have caused it. It is SQLite that opens the file: if this
/// process did so itself, closing would let go of the locks of every connection to the file
/// (<https://www.sqlite.org/howtocorrupt.html>, 2.2).
enum FileExamination {
    /// Refuses a file that cannot be a log; a missing or an empty one can become one.
    static func refuseStrangers(_ path: String) throws(ChronologyError) {
        guard let size = Disk.size(path), size > 0 else { return }
        try refuseJournal(path, size)
        try refuseLostFrames(path + "-wal")
        // After a power cut the first page may stand in the WAL alone, and so do the tables of a new log for a while.
        let isSettled = (Disk.size(path + "-wal") ?? 0) == 0
        do throws(ChronologyError) {
            let connection = try Connection(immutable: path)
            // In one transaction all of it is read from one image of the first page.
            let header = try connection.transaction("BEGIN") { () throws(ChronologyError) in
                try Header(of: connection)
            }
            try accept(header, path, isSettled)
            if isSettled { try refuseTorn(path, size) }
        } catch {
            guard error.isNotADatabase else { throw error }
            if isSettled { throw .unusable(UnusableFile(path: path, reason: .notADatabase)) }
        }
    }

    /// A log has a WAL and no journal, but for the moment in which its first page is made.
    private static func refuseJournal(_ path: String, _ size: Int64) throws(ChronologyError) {
        let journal = path + "-journal"
        guard size > LogFile.pageSize, (Disk.size(journal) ?? 0) > 0 else { return }
        throw .unusable(UnusableFile(path: journal, reason: .strayJournal))
    }

    /// A writer may begin the WAL anew while it is read: what is seen twice, with the same beginning, is so.
    private static func refuseLostFrames(_ wal: String) throws(ChronologyError) {
        guard let scan = WALScan(of: wal), let frame = scan.lostFrame, let again = WALScan(of: wal),
            again.beginning == scan.beginning, again.lostFrame == frame
        else { return }
        throw .unusable(UnusableFile(path: wal, reason: .damagedWAL(frame: frame)))
    }

    /// The last entry that the file holds without its WAL; `nil` where that cannot be told or there is none.
    ///
    /// In the middle of moving pages the file may hold some of them and not others. A row that is read from it is
    /// one that was committed all the same, for no row is ever changed.
    static func settledHead(of path: String) -> Head? {
        guard let head = try? Connection(immutable: path).head(), head.position > 0 else { return nil }
        return head
    }

    /// SQLite reads half a page as one that ends in zeros; only a power cut may leave one, and then there is a WAL.
    private static func refuseTorn(_ path: String, _ size: Int64) throws(ChronologyError) {
        guard size % LogFile.pageSize == 0 else {
            throw .unusable(UnusableFile(path: path, reason: .notADatabase))
        }
    }

    private static func accept(_ header: Header, _ path: String, _ isSettled: Bool) throws(ChronologyError) {
        if header.application == 0 {
            guard isSettled, header.tables > 0 || header.version != 0 else { return }
            throw .unusable(UnusableFile(path: path, reason: .foreign(applicationID: 0)))
        }
        guard header.application == LogFile.applicationID else {
            throw .unusable(UnusableFile(path: path, reason: .foreign(applicationID: header.application)))
        }
        guard header.version <= LogFile.schemaVersion else {
            throw .unusable(
                UnusableFile(path: path, reason: .newer(schema: header.version, known: LogFile.schemaVersion)))
        }
    }
}

extension SQLiteChronology {
    /// What the lock of the one server is called in a data directory.
    package static let lockName = "server.lock"

    /// Refuses a directory whose log is no log that this program knows, and changes nothing there.
    package static func refuseStrangers(in directory: String) throws(ChronologyError) {
        try FileExamination.refuseStrangers("\(directory)/\(fileName)")
    }
}

/// What the first page of a database says about itself.
private struct Header {
    let application: Int64
    let version: Int64
    let tables: Int64

    init(of connection: Connection) throws(ChronologyError) {
        application = try connection.integer("PRAGMA application_id") ?? 0
        version = try connection.integer("PRAGMA user_version") ?? 0
        tables = try connection.integer("SELECT count(*) FROM sqlite_schema") ?? 0
    }
}

extension Connection {
    /// Reads the file alone: no locks, no WAL, nothing laid beside it.
    convenience init(immutable path: String) throws(ChronologyError) {
        try self.init(
            path: "file:\(Self.authority(of: path))\(Self.escaped(path))?immutable=1",
            flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
    }

    /// Behind `file:`, what follows two slashes would be the name of a machine.
    private static func authority(of path: String) -> String { path.hasPrefix("/") ? "//" : "" }

    private static func escaped(_ path: String) -> String {
        path.utf8.map { byte in
            let character = Character(UnicodeScalar(byte))
            let isPlain = byte < 0x80 && (character.isLetter || character.isNumber || "/-._".contains(character))
            return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
