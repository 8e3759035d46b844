import CSQLite
import Chronology
import Vocabulary

/// What SQLite itself can do on this disk: the same rows with the same durability, and nothing around them.
///
/// `plain` is one table without hash or triggers. `guarded` has them, and checks, as our own file did until version 2 when
/// each entry was a row; hashes of zeros were made beforehand. `indexed` has besides the index of subjects that other stores ask for what changed.
struct RawSQLite {
    enum Kind: String { case plain, guarded, indexed }

    private let kind: Kind
    private let path: String
    private let rows: Int
    private let seconds: Double

    init(_ arguments: Arguments) throws {
        let name = try arguments.text("kind")
        guard let kind = Kind(rawValue: name) else {
            throw WrongUse(text: "--kind plain, guarded or indexed, not \(name)")
        }
        self.kind = kind
        rows = try arguments.number("rows")
        path = "\(try arguments.text("directory"))/raw-\(name)-\(rows).sqlite"
        seconds = Double(try arguments.text("seconds")) ?? 3
    }

    func run() throws {
        let database = try RawDatabase(path: path)
        try database.execute(kind == .plain ? Self.plainTable : Self.guardedTable)
        if kind == .indexed { try database.execute(Self.indexTable) }
        let writer = try RawWriter(database, kind)
        let watch = Stopwatch()
        let latencies = try write(with: writer, to: database)
        try Figure(
            "append", "sqlite3 \(kind.rawValue), \(rows) rows a transaction", count: latencies.count * rows, watch,
            Latencies(latencies).all
        ).print()
    }

    private func write(with writer: RawWriter, to database: RawDatabase) throws -> [Double] {
        var (latencies, position) = ([Double](), 0)
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            let entries = (0..<rows).map { RealisticNeed.entry(client: $0 % 64, number: position + $0) }
            let start = ContinuousClock.now
            try database.execute("BEGIN IMMEDIATE")
            for entry in entries {
                position += 1
                try writer.insert(entry, at: Int64(position))
            }
            try database.execute("COMMIT")
            latencies.append((ContinuousClock.now - start).seconds)
        }
        return latencies
    }

    private static let indexTable = """
        CREATE TABLE entry_subject(subject TEXT NOT NULL, position INTEGER NOT NULL REFERENCES entry(position),
            PRIMARY KEY (subject, position)) STRICT, WITHOUT ROWID
        """
    private static let guardedTable = """
        CREATE TABLE entry(position INTEGER PRIMARY KEY CHECK (position > 0), recorded_at INTEGER NOT NULL,
            sent_by TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL CHECK (version > 0), subjects TEXT NOT NULL,
            payload TEXT NOT NULL CHECK (json_valid(payload)), hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT;
        CREATE TRIGGER entry_only_follows BEFORE INSERT ON entry
            WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM entry)
            BEGIN SELECT raise(ABORT, 'the chronology only grows'); END;
        CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
            BEGIN SELECT raise(ABORT, 'the chronology only grows'); END;
        CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry
            BEGIN SELECT raise(ABORT, 'the chronology only grows'); END
        """
    private static let plainTable = """
        CREATE TABLE entry(position INTEGER PRIMARY KEY, recorded_at INTEGER NOT NULL, sent_by TEXT NOT NULL,
            name TEXT NOT NULL, version INTEGER NOT NULL, subjects TEXT NOT NULL, payload TEXT NOT NULL) STRICT
        """
}

/// A connection with the pragmas of the log and nothing else.
final class RawDatabase {
    private var handle: OpaquePointer?

    init(path: String) throws {
        try check(sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil))
        try execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
    }

    deinit { sqlite3_close_v2(handle) }

    func execute(_ sql: String) throws { try check(sqlite3_exec(handle, sql, nil, nil, nil)) }

    func prepare(_ sql: String) throws -> OpaquePointer? {
        var statement: OpaquePointer?
        try check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
        return statement
    }

    func run(_ statement: OpaquePointer?) throws {
        guard sqlite3_step(statement) == SQLITE_DONE else { return try check(sqlite3_errcode(handle)) }
        sqlite3_reset(statement)
    }

    func check(_ code: Int32) throws {
        guard code == SQLITE_OK else {
            throw WrongUse(text: "SQLite \(code): \(String(cString: sqlite3_errmsg(handle)))")
        }
    }
}

/// Two prepared statements: the row of an entry and that of a subject.
final class RawWriter {
    private let database: RawDatabase
    private let kind: RawSQLite.Kind
    private let entry: OpaquePointer?
    private let subject: OpaquePointer?
    private let hash = [UInt8](repeating: 0, count: 32)

    init(_ database: RawDatabase, _ kind: RawSQLite.Kind) throws {
        (self.database, self.kind) = (database, kind)
        let hash = kind != .plain ? ", ?8" : ""
        entry = try database.prepare("INSERT INTO entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7\(hash))")
        subject = kind == .indexed ? try database.prepare("INSERT INTO entry_subject VALUES (?1, ?2)") : nil
    }

    deinit {
        sqlite3_finalize(entry)
        sqlite3_finalize(subject)
    }

    func insert(_ new: Entry, at position: Int64) throws {
        sqlite3_bind_int64(entry, 1, position)
        sqlite3_bind_int64(entry, 2, 1_460_856_800_000)
        bind("token:t-1", 3)
        bind(new.name, 4)
        sqlite3_bind_int64(entry, 5, Int64(new.version))
        bind(new.subjects.map(\.text).joined(separator: " "), 6)
        bind(new.payload, 7)
        if kind != .plain { sqlite3_bind_blob(entry, 8, hash, 32, rnet_sqlite_transient()) }
        try database.run(entry)
        if kind == .indexed { for name in new.subjects { try index(name, position) } }
    }

    private func index(_ name: Subject, _ position: Int64) throws {
        sqlite3_bind_text(subject, 1, name.text, -1, rnet_sqlite_transient())
        sqlite3_bind_int64(subject, 2, position)
        try database.run(subject)
    }

    private func bind(_ text: String, _ index: Int32) {
        sqlite3_bind_text(entry, index, text, -1, rnet_sqlite_transient())
    }
}
