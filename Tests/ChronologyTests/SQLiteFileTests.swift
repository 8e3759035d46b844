import Foundation
import ReliefTesting
import Testing
import Vocabulary

@testable import Chronology

@Suite struct `A log in a SQLite file` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test func `is synced in full, read back on the open connection`() throws {
        let connection = try LogFile(path: folder.log, settings: SQLiteSettings()).open(
            beginning: true, SideFile(of: folder.log))
        #expect(try connection.text("PRAGMA journal_mode") == "wal")
        #expect(try connection.integer("PRAGMA synchronous") == 2)
        #expect(try connection.integer("PRAGMA foreign_keys") == 1)
        #expect(try connection.integer("PRAGMA busy_timeout") == 5000)
        #expect(try connection.integer("PRAGMA application_id") == LogFile.applicationID)
    }

    @Test func `is not opened where it could not be synced`() {
        #expect(throws: ChronologyError.self) { try SQLiteChronology(path: ":memory:") }
    }

    @Test(arguments: [
        "UPDATE stretch SET entries = x'00'", "DELETE FROM stretch", "UPDATE command SET answer = ''",
        "DELETE FROM command", "UPDATE stretch SET last = 9", "REPLACE INTO stretch SELECT * FROM stretch",
        "REPLACE INTO command SELECT * FROM command",
    ])
    func `refuses every change to what was written`(_ sql: String) async throws {
        let log = try SQLiteChronology(in: folder.path)
        _ = try await log.append(LogSample.draft(command: LogSample.key("k")))
        let before = try await log.everything()
        #expect(try RawFile(folder.log).refusal(of: sql) != nil)
        #expect(try await log.everything() == before)
    }

    @Test func `leaves the file of another program as it was`() throws {
        try RawFile(folder.log).run("CREATE TABLE note(text TEXT); INSERT INTO note VALUES ('x')")
        let before = try Data(contentsOf: URL(filePath: folder.log))
        let refusal = UnusableFile(path: folder.log, reason: .foreign(applicationID: 0))
        #expect(throws: ChronologyError.unusable(refusal)) { try SQLiteChronology(in: folder.path) }
        #expect(try Data(contentsOf: URL(filePath: folder.log)) == before)
    }

    @Test func `refuses the file of a newer version and says which`() async throws {
        _ = try await SQLiteChronology(in: folder.path).append(LogSample.draft())
        try RawFile(folder.log).run("PRAGMA user_version = 7")
        let refusal = UnusableFile(path: folder.log, reason: .newer(schema: 7, known: 3))
        #expect(throws: ChronologyError.unusable(refusal)) { try SQLiteChronology(in: folder.path) }
        #expect(refusal.wording.english.contains("schema 7, known up to 3"))
    }

    @Test func `leaves a file that is no database as it was`() throws {
        let sheet = Data(String(repeating: "品目,数量\r\n", count: 100).utf8)
        try sheet.write(to: URL(filePath: folder.log))
        let refusal = UnusableFile(path: folder.log, reason: .notADatabase)
        #expect(throws: ChronologyError.unusable(refusal)) { try SQLiteChronology(in: folder.path) }
        #expect(try Data(contentsOf: URL(filePath: folder.log)) == sheet)
    }

    @Test func `says so when the directory is missing`() {
        #expect(throws: ChronologyError.self) { try SQLiteChronology(in: "/nowhere/at/all") }
    }

    @Test func `says that it is busy while another writer holds it`() async throws {
        let log = try SQLiteChronology(in: folder.path, settings: SQLiteSettings(patience: Span(milliseconds: 0)))
        let other = try RawFile(folder.log)
        try other.run("BEGIN IMMEDIATE")
        await #expect(throws: ChronologyError.busy) { try await log.append(LogSample.draft()) }
        #expect(log.condition == .stopped(.busy))
        #expect(try await log.headPosition() == 0)
        try other.run("ROLLBACK")
        #expect(try await log.append(LogSample.draft()).receipt.position == 1)
        #expect(log.condition == .writing)
    }

    @Test func `gives back the room that a side file took while somebody read for long`() async throws {
        let log = try SQLiteChronology(in: folder.path)
        func append() async throws {
            let payload = #"{"text":"\#(String(repeating: "x", count: 700_000))"}"#
            _ = try await log.append(LogSample.draft([LogSample.entry(payload)]))
        }
        func size() -> Int64 { Disk.size(folder.log + "-wal") ?? 0 }
        try await append()
        let reader = try RawFile(folder.log)
        try reader.run("BEGIN")
        try reader.run("SELECT count(*) FROM stretch")
        for _ in 0..<30 { try await append() }
        #expect(size() > LogFile.sideFileBytes)
        try reader.run("ROLLBACK")
        for _ in 0..<10 where size() > LogFile.sideFileBytes { try await append() }
        #expect(size() <= LogFile.sideFileBytes)
    }

    @Test func `says by itself that it writes again when another writer has let it go`() async throws {
        let log = try SQLiteChronology(in: folder.path, settings: SQLiteSettings(patience: Span(milliseconds: 0)))
        let other = try RawFile(folder.log)
        try other.run("BEGIN IMMEDIATE")
        await #expect(throws: ChronologyError.busy) { try await log.append(LogSample.draft()) }
        try other.run("ROLLBACK")
        while log.condition != .writing { await Task.yield() }
    }

    @Test(arguments: ["file:log", "file:log?mode=memory"]) func `may have a name that looks like an address`(
        _ name: String
    ) throws {
        let directory = FileManager.default.currentDirectoryPath
        defer { try? FileManager.default.removeItem(atPath: "\(directory)/\(name)") }
        do { _ = try Connection(path: name, creating: true).integer("PRAGMA user_version = 3") }
        #expect(try Connection(path: "\(directory)/\(name)", creating: false).integer("PRAGMA user_version") == 3)
    }

    @Test func `may lie at a path that begins with two slashes`() async throws {
        let path = "/\(folder.log)"
        do { _ = try await SQLiteChronology(path: path).append(LogSample.draft()) }
        let head = try await SQLiteChronology(path: path).head()
        #expect(try await SQLiteAuditor(path: path).verify(expecting: nil) == .whole(head))
        #expect(FileExamination.settledHead(of: path)?.position == 1)
    }

    @Test func `says that there is no room, keeps reading, and goes on when there is room again`() async throws {
        let small = try SQLiteChronology(in: folder.path, settings: SQLiteSettings(largestPages: 60))
        _ = try await small.append(LogSample.draft())
        let large = LogSample.entry("{\"a\":\"" + String(repeating: "x", count: 1 << 20) + "\"}")
        let error = await #expect(throws: ChronologyError.self) { try await small.append(LogSample.draft([large])) }
        #expect(error?.code == "chronology/disk-full")
        #expect(try await small.everything().count == 1)
        #expect(try await small.append(LogSample.draft()).receipt.position == 2)
        #expect(try await SQLiteChronology(in: folder.path).append(LogSample.draft([large])).receipt.position == 3)
    }
}
