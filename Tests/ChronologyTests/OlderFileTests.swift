import ReliefTesting
import Synchronization
import Testing
import Vocabulary

@testable import Chronology

@Suite struct `A log in a file of an older version` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    /// A log of as many entries, in a file of version 2; its head and all that stands in it.
    private func older(_ count: Int, payload: String = "{}") async throws -> (head: Head, entries: [Written]) {
        let log = try SQLiteChronology(in: folder.path)
        for number in 1...count {
            let entry = LogSample.entry(payload, about: ["a", "lot-\(number)"])
            _ = try await log.append(LogSample.draft([entry], at: LogSample.noon + .minutes(number)))
        }
        let before = (try await log.head(), try await log.everything())
        let file = try RawFile(folder.log)
        try file.disarm()
        try file.tamper(laying: .inColumns)
        return before
    }

    private func integer(_ sql: String) throws -> Int64? {
        try LogFile(path: folder.log, settings: SQLiteSettings()).openForReading().integer(sql)
    }

    @Test func `holds the same entries when it has been opened, and takes more`() async throws {
        let before = try await older(3)
        let renewed = try SQLiteChronology(in: folder.path)
        #expect(try await renewed.everything() == before.entries)
        #expect(try await renewed.verify() == .whole(before.head))
        #expect(try await renewed.append(LogSample.draft()).receipt.position == 4)
        #expect(try integer("PRAGMA user_version") == 3)
        #expect(try integer("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'entry%'") == 0)
    }

    @Test func `of version 1 loses its index of subjects, too`() async throws {
        let before = try await older(2)
        try RawFile(folder.log).run(
            """
            CREATE TABLE entry_subject(subject TEXT NOT NULL, position INTEGER NOT NULL REFERENCES entry(position),
                PRIMARY KEY (subject, position)) STRICT, WITHOUT ROWID;
            CREATE TRIGGER entry_subject_never_goes BEFORE DELETE ON entry_subject
                BEGIN SELECT raise(ABORT, 'the chronology only grows'); END;
            INSERT INTO entry_subject VALUES ('lot:a', 1), ('lot:b', 2);
            PRAGMA user_version = 1
            """)
        #expect(try await SQLiteChronology(in: folder.path).verify() == .whole(before.head))
        #expect(try integer("PRAGMA user_version") == 3)
        #expect(try integer("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'entry%'") == 0)
    }

    @Test func `is laid into rows of some tens of kilobytes`() async throws {
        let before = try await older(40, payload: "{\"a\":\"" + String(repeating: "x", count: 5_000) + "\"}")
        let renewed = try SQLiteChronology(in: folder.path)
        #expect(try await renewed.everything() == before.entries)
        #expect(try await renewed.verify() == .whole(before.head))
        #expect(try integer("SELECT count(*) FROM stretch") == 4)
    }

    @Test func `says how far it is, row by row`() async throws {
        let before = try await older(40, payload: "{\"a\":\"" + String(repeating: "x", count: 5_000) + "\"}")
        let told = Mutex<[[Int64]]>([])
        let renewal = Progress { done, total in
            told.withLock { $0.append([done, total]) }
            return true
        }
        let renewed = try SQLiteChronology(in: folder.path, renewal: renewal)
        #expect(told.withLock { $0 } == [[0, 40], [13, 40], [26, 40], [39, 40], [40, 40]])
        #expect(try await renewed.verify() == .whole(before.head))
    }

    @Test func `is left as it was when somebody stops it`() async throws {
        let before = try await older(40, payload: "{\"a\":\"" + String(repeating: "x", count: 5_000) + "\"}")
        let path = folder.path
        for stop in [0, 26, 40] {
            #expect(throws: ChronologyError.cancelled) {
                try SQLiteChronology(in: path, renewal: Progress { done, _ in done < stop })
            }
            #expect(try integer("PRAGMA user_version") == 2)
            #expect(try integer("SELECT count(*) FROM entry") == 40)
        }
        #expect(try await SQLiteChronology(in: folder.path).everything() == before.entries)
    }

    @Test func `is left as it was when it cannot be believed`() async throws {
        _ = try await older(3)
        try RawFile(folder.log).run("UPDATE entry SET sent_by = 'x' WHERE position = 2")
        let error = #expect(throws: ChronologyError.self) { try SQLiteChronology(in: folder.path) }
        guard case .damaged(let fault) = error else {
            Issue.record("opened it, or said \(String(describing: error))")
            return
        }
        #expect(fault.position == 2)
        #expect(fault.code == "verify/hash")
        #expect(try integer("PRAGMA user_version") == 2)
        #expect(try integer("SELECT count(*) FROM entry") == 3)
        #expect(try integer("SELECT count(*) FROM sqlite_schema WHERE name = 'stretch'") == 0)
    }
}
