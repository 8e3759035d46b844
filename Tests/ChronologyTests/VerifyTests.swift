import Chronology
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Reading the log again` {
    private let folder: Folder
    private let other: Folder

    init() throws {
        folder = try Folder()
        other = try Folder()
    }

    /// A way to tamper with a log of ten entries, and where it must show.
    struct Tampering: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: String
        let position: Int64
        let code: String
    }

    private static let swap = """
        UPDATE entry SET position = 1003 WHERE position = 3; UPDATE entry SET position = 3 WHERE position = 4;
        UPDATE entry SET position = 4 WHERE position = 1003
        """
    private static let insert = """
        UPDATE entry SET position = position + 1000 WHERE position > 3;
        UPDATE entry SET position = position - 999 WHERE position > 1000;
        INSERT INTO entry SELECT 4, recorded_at, sent_by, name, version, '', payload, hash FROM entry WHERE position = 3
        """

    private static let tamperings = [
        Tampering(
            testDescription: "a changed payload", sql: "UPDATE entry SET payload = '{\"n\":9}' WHERE position = 3",
            position: 3, code: "verify/hash"),
        Tampering(
            testDescription: "a changed sender", sql: "UPDATE entry SET sent_by = 'x' WHERE position = 1", position: 1,
            code: "verify/hash"),
        Tampering(
            testDescription: "a changed name", sql: "UPDATE entry SET name = 'x' WHERE position = 10", position: 10,
            code: "verify/hash"),
        Tampering(
            testDescription: "a changed version", sql: "UPDATE entry SET version = 2 WHERE position = 5", position: 5,
            code: "verify/hash"),
        Tampering(
            testDescription: "a changed moment",
            sql: "UPDATE entry SET recorded_at = recorded_at + 1 WHERE position = 5",
            position: 5, code: "verify/hash"),
        Tampering(
            testDescription: "a changed subject", sql: "UPDATE entry SET subjects = 'lot:z' WHERE position = 5",
            position: 5, code: "verify/hash"),
        Tampering(
            testDescription: "unreadable subjects", sql: "UPDATE entry SET subjects = 'lot' WHERE position = 5",
            position: 5, code: "verify/unreadable"),
        Tampering(
            testDescription: "a changed hash", sql: "UPDATE entry SET hash = zeroblob(32) WHERE position = 6",
            position: 6, code: "verify/hash"),
        Tampering(
            testDescription: "a removed entry", sql: "DELETE FROM entry WHERE position = 4", position: 4,
            code: "verify/missing"),
        Tampering(
            testDescription: "a removed beginning", sql: "DELETE FROM entry WHERE position < 3", position: 1,
            code: "verify/missing"),
        Tampering(testDescription: "an inserted entry", sql: insert, position: 4, code: "verify/hash"),
        Tampering(testDescription: "two entries in the other order", sql: swap, position: 3, code: "verify/hash"),
        Tampering(
            testDescription: "a cut tail with its receipts left",
            sql: "DELETE FROM entry WHERE position > 8", position: 10,
            code: "verify/receipt"),
        Tampering(
            testDescription: "a receipt older than its entry",
            sql: "UPDATE command SET recorded_at = recorded_at - 1 WHERE position = 4", position: 4,
            code: "verify/receipt-earlier"),
        Tampering(
            testDescription: "a receipt moved on to a later entry",
            sql: "UPDATE command SET position = 9 WHERE position = 4", position: 9, code: "verify/receipt-earlier"),
        Tampering(
            testDescription: "a receipt from before the beginning",
            sql: "UPDATE command SET position = -1 WHERE position = 4", position: -1, code: "verify/unreadable"),
        Tampering(
            testDescription: "a receipt under a key that nobody can send",
            sql: "UPDATE command SET key = '鍵' WHERE position = 4", position: 4, code: "verify/unreadable"),
        Tampering(
            testDescription: "a receipt without the hash of its body",
            sql: "PRAGMA ignore_check_constraints = ON; UPDATE command SET body = x'00' WHERE position = 4",
            position: 4, code: "verify/unreadable"),
    ]

    @Test(arguments: tamperings, Laying.allCases)
    func `finds`(_ tampering: Tampering, _ laying: Laying) async throws {
        try await expect(tampering, toBeFoundIn: tenEntries(in: folder)) { file in
            try file.tamper(tampering.sql, laying: laying)
        }
    }

    private func expect(
        _ tampering: Tampering, toBeFoundIn log: SQLiteChronology, after change: (RawFile) throws -> Void
    ) async throws {
        let file = try RawFile(folder.log)
        try file.disarm()
        try change(file)
        guard case .broken(let fault) = try await log.verify() else {
            Issue.record("was believed")
            return
        }
        #expect(fault.position == tampering.position)
        #expect(fault.code == tampering.code)
        #expect(fault.wording.english.hasPrefix("position \(tampering.position): "))
    }

    /// What a row says beside its entries, and what is no entry at all.
    private static let badRows = [
        Tampering(
            testDescription: "a row that ends with another hash than its last entry",
            sql: "UPDATE stretch SET hash = zeroblob(32)", position: 10, code: "verify/unreadable"),
        Tampering(
            testDescription: "a row of another moment than its last entry",
            sql: "UPDATE stretch SET recorded_at = recorded_at - 1", position: 10, code: "verify/unreadable"),
        Tampering(
            testDescription: "a row that ends later than its last entry", sql: "UPDATE stretch SET last = last + 1",
            position: 11, code: "verify/unreadable"),
        Tampering(
            testDescription: "a row that begins later than its first entry", sql: "UPDATE stretch SET first = 2",
            position: 2, code: "verify/missing"),
        Tampering(
            testDescription: "a row cut in its last hash",
            sql: "UPDATE stretch SET entries = substr(entries, 1, length(entries) - 1)", position: 10,
            code: "verify/unreadable"),
        Tampering(
            testDescription: "a row cut in a number",
            sql: "UPDATE stretch SET entries = substr(entries, 1, 36)", position: 1, code: "verify/unreadable"),
        Tampering(
            testDescription: "a row with something behind its last entry",
            sql: "UPDATE stretch SET entries = CAST(entries || x'01' AS BLOB)", position: 11, code: "verify/unreadable"),
        Tampering(
            testDescription: "a row without entries", sql: "UPDATE stretch SET entries = zeroblob(32)", position: 10,
            code: "verify/unreadable"),
        Tampering(
            testDescription: "a row with longer texts than it has room for",
            sql: "UPDATE stretch SET entries = CAST(substr(entries, 1, 48) || x'7fffffffffffffff' AS BLOB)",
            position: 1,
            code: "verify/unreadable"),
        Tampering(
            testDescription: "a row after another entry than the one before it",
            sql: "UPDATE stretch SET entries = CAST(x'01' || substr(entries, 2) AS BLOB)", position: 1,
            code: "verify/hash"),
    ]

    @Test(arguments: badRows)
    func `finds`(_ tampering: Tampering) async throws {
        try await expect(tampering, toBeFoundIn: tenEntries(in: folder)) { file in
            try file.tamper(laying: .together)
            try file.disarm()
            try file.run(tampering.sql)
        }
    }

    @Test(arguments: Laying.allCases)
    func `believes a log that nobody touched, whichever of its hashes was kept`(_ laying: Laying) async throws {
        let log = try await tenEntries(in: folder)
        let before = try await log.everything()
        let file = try RawFile(folder.log)
        try file.disarm()
        try file.tamper(laying: laying)
        #expect(try await log.everything() == before)
        let head = try await log.head()
        #expect(try await log.verify() == .whole(head))
        for kept in try await [.zero] + log.everything().map(\.hash) {
            #expect(try await log.verify(expecting: kept) == .whole(head))
        }
    }

    @Test func `finds a clean cut only against a hash kept elsewhere`() async throws {
        let log = try await tenEntries(in: folder)
        let kept = try await log.head().hash
        let file = try RawFile(folder.log)
        try file.disarm()
        try file.tamper("DELETE FROM command WHERE position > 7; DELETE FROM entry WHERE position > 7")
        #expect(try await log.verify() == .whole(try await log.head()))
        let fault = Fault(position: 7, reason: .headNotInLog(kept: kept))
        #expect(try await log.verify(expecting: kept) == .broken(fault))
        #expect(fault.wording.english.contains("head not in log: the tail was cut or rewritten"))
    }

    @Test func `finds a log written anew only against a hash kept elsewhere`() async throws {
        let kept = try await tenEntries(in: folder).head().hash
        let rewritten = try await tenEntries(in: other, by: "somebody else")
        let fault = Fault(position: 10, reason: .headNotInLog(kept: kept))
        #expect(try await rewritten.verify() == .whole(try await rewritten.head()))
        #expect(try await rewritten.verify(expecting: kept) == .broken(fault))
    }

    /// `Docs/Reference/log-hash.md` says so; backups cover it.
    @Test(arguments: [
        "UPDATE command SET answer = 'another' WHERE position = 4", "DELETE FROM command WHERE position = 4",
        "UPDATE command SET body = zeroblob(32) WHERE position = 4",
        "UPDATE command SET position = 2 WHERE position = 4",
    ])
    func `cannot see what only a receipt says`(_ sql: String) async throws {
        let log = try await tenEntries(in: folder)
        let file = try RawFile(folder.log)
        try file.disarm()
        try file.run(sql)
        try file.rearm()
        #expect(try await log.verify() == .whole(try await log.head()))
    }

    @Test func `believes receipts of commands that wrote nothing, at the beginning and later`() async throws {
        let log = try SQLiteChronology(in: folder.path)
        for number in 0...2 {
            let moment = LogSample.noon + .minutes(number)
            let (nothing, key) = (LogSample.key("nothing-\(number)"), LogSample.key("k\(number)"))
            _ = try await log.append(LogSample.draft([], at: moment + .minutes(90), command: nothing))
            _ = try await log.append(LogSample.draft(at: moment, command: key))
        }
        #expect(try await log.verify() == .whole(try await log.head()))
    }

    private func tenEntries(in folder: Folder, by: String = "cli") async throws -> SQLiteChronology {
        let log = try SQLiteChronology(in: folder.path)
        for number in 1...10 {
            let entry = LogSample.entry(#"{"n":\#(number)}"#, about: ["a", "lot-\(number)"])
            _ = try await log.append(
                LogSample.draft(
                    [entry], by: by, at: LogSample.noon + .minutes(number),
                    command: LogSample.key("k\(number)")))
        }
        return log
    }
}
