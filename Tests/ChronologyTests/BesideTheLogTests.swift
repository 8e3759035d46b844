import Foundation
import ReliefTesting
import Testing
import Vocabulary

@testable import Chronology

/// SQLite carries over into a file whatever WAL or journal lies beside it; what is not of this log must never come that far.
@Suite struct `What lies beside a log` {
    private let folder: Folder
    private let other: Folder

    init() throws { (folder, other) = (try Folder(), try Folder()) }

    /// All that anybody does with a data directory.
    private enum Deed: CaseIterable {
        case write, verify, look, backUp, restore

        func done(on folder: Folder) async throws {
            switch self {
            case .write: _ = try SQLiteChronology(in: folder.path)
            case .verify: _ = try await SQLiteAuditor(path: folder.log).verify(expecting: nil)
            case .look:
                let seen = await DoctorRounds(data: folder.path, backups: nil, isFull: false).checkup(
                    at: LogSample.noon)
                if case .unusable(let error) = seen.log { throw error }
            case .backUp:
                let shelf = try Folder()
                _ = try await Backup(of: folder.path, to: shelf.path, process: 1).take(at: LogSample.noon)
                #expect(!Disk.names(in: shelf.path).isEmpty)
            case .restore: _ = try await Restore(from: folder.log, process: 1).check()
            }
        }
    }

    private func bytes(_ ending: String = "", in folder: Folder) throws -> Data {
        try Data(contentsOf: URL(filePath: folder.log + ending))
    }

    /// The side file of a log in use.
    private func copyWAL(of entries: Int) async throws {
        let log = try await LogSample.log(of: entries, in: other, by: "somebody else")
        try FileManager.default.copyItem(atPath: other.log + "-wal", toPath: folder.log + "-wal")
        #expect(try await log.headPosition() == Int64(entries))
    }

    /// The log as a kill would have left it: the last commits in the WAL alone.
    private func cutOff(after entries: Int) async throws -> Head {
        let log = try await LogSample.log(of: entries, in: other)
        for ending in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: other.log + ending, toPath: folder.log + ending)
        }
        return try await log.head()
    }

    @Test(arguments: [3, 60]) func `is refused when it is the WAL of another log, and nothing is changed`(
        _ entries: Int
    ) async throws {
        try await LogSample.settledLog(of: 30, in: folder)
        try await copyWAL(of: entries)
        let before = (try bytes(in: folder), try bytes("-wal", in: folder))
        for deed in Deed.allCases {
            let error = await #expect(throws: (any Error).self) { try await deed.done(on: folder) }
            #expect(String(describing: error).contains("strayWAL(position: 30)"), "\(deed)")
            #expect(try (bytes(in: folder), bytes("-wal", in: folder)) == before, "\(deed)")
        }
    }

    @Test func `is refused when it is a journal, and nothing is changed`() async throws {
        try await LogSample.settledLog(of: 30, in: folder)
        try Data(repeating: 7, count: 9_000).write(to: URL(filePath: folder.log + "-journal"))
        let before = try bytes(in: folder)
        for deed in Deed.allCases {
            let error = await #expect(throws: (any Error).self) { try await deed.done(on: folder) }
            #expect(String(describing: error).contains("strayJournal"), "\(deed)")
            #expect(try bytes(in: folder) == before, "\(deed)")
        }
    }

    /// Whoever restores a backup over a log that is whole loses what came after it.
    @Test func `is no reason to restore a backup, says the doctor, unless something is damaged`() {
        func advice(_ error: ChronologyError) -> String {
            Checkup(now: LogSample.noon, data: "/d", log: .unusable(error)).findings.first?.advice?.english ?? ""
        }
        #expect(
            advice(.unusable(UnusableFile(path: "x-wal", reason: .strayWAL(position: 3)))).contains("restore nothing"))
        #expect(advice(.unusable(UnusableFile(path: "x-journal", reason: .strayJournal))).contains("restore nothing"))
        #expect(advice(.busy).contains("Wait"))
        #expect(
            advice(.unusable(UnusableFile(path: "x-wal", reason: .damagedWAL(frame: 3)))).contains("restore a backup"))
        #expect(advice(.unusable(UnusableFile(path: "x", reason: .notADatabase))).contains("restore a backup"))
    }

    @Test func `is left as it was by those who only read`() async throws {
        let head = try await cutOff(after: 8)
        let before = (try bytes(in: folder), try bytes("-wal", in: folder))
        for deed in Deed.allCases where deed != .write && deed != .restore {
            try await deed.done(on: folder)
            #expect(try (bytes(in: folder), bytes("-wal", in: folder)) == before, "\(deed)")
        }
        #expect(try await SQLiteChronology(in: folder.path).verify() == .whole(head))
    }

    @Test func `is refused when a page in it is damaged and whole commits follow`() async throws {
        _ = try await cutOff(after: 8)
        var wal = try bytes("-wal", in: folder)
        wal[32 + 4_120 * 6 + 500] ^= 1
        try wal.write(to: URL(filePath: folder.log + "-wal"))
        let before = try bytes(in: folder)
        for deed in Deed.allCases {
            let error = await #expect(throws: (any Error).self) { try await deed.done(on: folder) }
            #expect(String(describing: error).contains("damagedWAL(frame: 7)"), "\(deed)")
            #expect(try bytes(in: folder) == before && bytes("-wal", in: folder) == wal, "\(deed)")
        }
    }

    /// What a power cut leaves: everything up to some point, and the commit under way in any state.
    @Test func `is taken when it was cut anywhere, with what was whole`() async throws {
        let head = try await cutOff(after: 8)
        let (file, wal) = (try bytes(in: folder), try bytes("-wal", in: folder))
        var positions: Set<Int64> = []
        for end in stride(from: 0, through: wal.count, by: 997) {
            let place = try Folder()
            try file.write(to: URL(filePath: place.log))
            try (wal.prefix(end) + Data(repeating: 0, count: (wal.count - end) % 5_000))
                .write(to: URL(filePath: place.log + "-wal"))
            positions.insert(try await SQLiteChronology(in: place.path).headPosition())
        }
        #expect(positions.contains(0) && positions.max() ?? 0 >= head.position - 1)
    }
}

@Suite struct `A file in which somebody has put something` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test func `is written to no more when it keeps a row from being written`() async throws {
        let log = try await LogSample.log(of: 3, in: folder)
        try RawFile(folder.log).run(
            "CREATE TRIGGER x BEFORE INSERT ON stretch BEGIN SELECT raise(IGNORE); END")
        let fault = Fault(position: 3, reason: .tables(name: "stretch"))
        await #expect(throws: ChronologyError.damaged(fault)) { try await log.append(LogSample.draft()) }
        guard case .stopped = log.condition else {
            Issue.record("says \(log.condition)")
            return
        }
        let named = Fault(position: 3, reason: .tables(name: "trigger x"))
        #expect(throws: ChronologyError.damaged(named)) { try SQLiteChronology(in: folder.path) }
        #expect(try await SQLiteAuditor(path: folder.log).verify(expecting: nil) == .broken(named))
    }

    @Test(arguments: [
        ("DROP TRIGGER command_never_goes", "trigger command_never_goes"),
        ("CREATE TABLE note(text TEXT)", "table note"),
        ("ALTER TABLE command ADD COLUMN more TEXT", "table command"),
        ("ALTER TABLE stretch RENAME TO other; CREATE VIEW stretch AS SELECT * FROM other", "table other"),
    ]) func `is named, whatever it is`(_ sql: String, _ name: String) async throws {
        try await LogSample.settledLog(of: 3, in: folder)
        try RawFile(folder.log).run(sql)
        let fault = Fault(position: 3, reason: .tables(name: name))
        #expect(try await SQLiteAuditor(path: folder.log).verify(expecting: nil) == .broken(fault))
        #expect(throws: ChronologyError.damaged(fault)) { try SQLiteChronology(in: folder.path) }
        #expect(await look()?.fault == fault)
        #expect(fault.wording.english.contains(name) && fault.wording.japanese.contains(name))
    }

    /// A receipt that lies elsewhere is there, and is never found: what was sent before would be recorded again.
    @Test func `is not believed when its receipts are out of order`() async throws {
        try await LogSample.settledLog(of: 400, in: folder)
        var file = try Data(contentsOf: URL(filePath: folder.log))
        // A leaf of a table without row numbers begins with 10, <https://www.sqlite.org/fileformat2.html#b_tree_pages>.
        let leaves = stride(from: 4_096, to: file.count, by: 4_096).filter { file[$0] == 10 }
        let (one, two) = (try #require(leaves.first), try #require(leaves.dropFirst().first))
        let page = file[one..<one + 4_096]
        file.replaceSubrange(one..<one + 4_096, with: Data(file[two..<two + 4_096]))
        file.replaceSubrange(two..<two + 4_096, with: Data(page))
        try file.write(to: URL(filePath: folder.log))
        guard case .broken(let fault) = try await SQLiteAuditor(path: folder.log).verify(expecting: nil) else {
            Issue.record("was believed")
            return
        }
        #expect(fault.code == "verify/receipt-order")
    }

    @Test(arguments: [
        "recorded_at = -9223372036854775808", "recorded_at = 9223372036854775807", "last = 9223372036854775807",
        "first = -9223372036854775808", "first = 0, last = 9223372036854775807",
        "last = 3, first = 9223372036854775807",
    ]) func `stops nobody with numbers that cannot be`(_ change: String) async throws {
        try await LogSample.settledLog(of: 3, in: folder)
        try tamper(change)
        guard case .broken = try await SQLiteAuditor(path: folder.log).verify(expecting: nil) else {
            Issue.record("was believed")
            return
        }
        if let seen = await look() { #expect(seen.fault != nil) }
        await #expect(throws: ChronologyError.self) {
            let log = try SQLiteChronology(in: folder.path)
            _ = try await log.excerpt(after: 2, limit: 10)
            _ = try await log.append(LogSample.draft())
        }
    }

    @Test(arguments: ["recorded_at = recorded_at + 1", "hash = zeroblob(32)"])
    func `is continued by nobody when its last row says otherwise than its last entry`(_ change: String) async throws {
        try await LogSample.settledLog(of: 3, in: folder)
        try tamper(change)
        let fault = Fault(position: 3, reason: .unreadable(field: "stretch"))
        #expect(await look()?.fault == fault)
        let log = try SQLiteChronology(in: folder.path)
        await #expect(throws: ChronologyError.self) { try await log.append(LogSample.draft()) }
        #expect(try await log.headPosition() == 3)
    }

    private func tamper(_ change: String) throws {
        let file = try RawFile(folder.log)
        try file.disarm()
        try file.run("PRAGMA ignore_check_constraints = ON; UPDATE stretch SET \(change) WHERE last = 3")
        try file.rearm()
    }

    private func look() async -> LogSeen? {
        let checkup = await DoctorRounds(data: folder.path, backups: nil, isFull: false).checkup(at: LogSample.noon)
        _ = checkup.findings
        guard case .open(let seen) = checkup.log else { return nil }
        return seen
    }
}

@Suite struct `A log that is taken away while it is in use` {
    private let folder: Folder
    private let away: Folder

    init() throws { (folder, away) = (try Folder(), try Folder()) }

    private func move(from: Folder, to: Folder) throws {
        for ending in ["", "-wal", "-shm"] {
            try FileManager.default.moveItem(atPath: from.log + ending, toPath: to.log + ending)
        }
    }

    @Test func `acknowledges nothing, and goes on when it is put back`() async throws {
        let log = try await LogSample.log(of: 3, in: folder)
        try move(from: folder, to: away)
        let moved = ChronologyError.unusable(UnusableFile(path: folder.log, reason: .moved))
        await #expect(throws: moved) { try await log.append(LogSample.draft()) }
        #expect(log.condition == .stopped(moved))

        try move(from: away, to: folder)
        while log.condition != .writing { await Task.yield() }
        #expect(
            try await log.append(LogSample.draft()).receipt.position == 4, "nothing was written when it was away")
    }

    /// As when leave to enter the directory was taken away, which root does not notice.
    @Test func `is not called moved when nobody can look where it lies`() async throws {
        let log = try await LogSample.log(of: 3, in: folder)
        let (place, hidden) = (folder.path, away.path + "/hidden")
        try FileManager.default.moveItem(atPath: place, toPath: hidden)
        try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: place)
        let refusal = try #require(
            await #expect(throws: ChronologyError.self) { try await log.append(LogSample.draft()) })
        guard case .unusable(let file) = refusal, case .outOfReach = file.reason else {
            Issue.record("says \(refusal)")
            return
        }
        #expect(file.leavesTheLogWhole)
        #expect(file.wording.english.contains("Too many levels of symbolic links"))

        try FileManager.default.removeItem(atPath: place)
        try FileManager.default.moveItem(atPath: hidden, toPath: place)
        while log.condition != .writing { await Task.yield() }
        #expect(try await log.append(LogSample.draft()).receipt.position == 4)
    }

    @Test func `never goes on with another file in its place`() async throws {
        let log = try await LogSample.log(of: 3, in: folder)
        try move(from: folder, to: away)
        try FileManager.default.copyItem(atPath: away.log, toPath: folder.log)
        let moved = ChronologyError.unusable(UnusableFile(path: folder.log, reason: .moved))
        await #expect(throws: moved) { try await log.append(LogSample.draft()) }
        await #expect(throws: moved) { try await log.append(LogSample.draft()) }
        #expect(log.condition == .stopped(moved))
    }
}

@Suite struct `A side file that is spoiled while the log is in use` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    private enum Harm: CaseIterable {
        case overwritten, cut, emptied

        func befall(_ path: String) throws {
            let file = try FileHandle(forUpdating: URL(filePath: path))
            let size = try file.seekToEnd()
            switch self {
            case .overwritten:
                try file.seek(toOffset: size / 2)
                try file.write(contentsOf: Data(repeating: 0x5A, count: Int(size - size / 2)))
            case .cut: try file.truncate(atOffset: size / 2)
            case .emptied: try file.truncate(atOffset: 0)
            }
            try file.close()
        }
    }

    /// The log, with twenty more entries in the side file.
    private func goneOn(in folder: Folder) async throws -> SQLiteChronology {
        let log = try SQLiteChronology(in: folder.path)
        for _ in 1...20 { _ = try await log.append(LogSample.draft()) }
        return log
    }

    /// Whoever restores a backup stops the server first: that must not take the good part away.
    @Test(arguments: [false, true]) func `is not carried over into the log when the log is closed`(
        _ isNoticed: Bool
    ) async throws {
        for harm in Harm.allCases {
            let folder = try Folder()
            try await LogSample.settledLog(of: 30, in: folder)
            let before = try Data(contentsOf: URL(filePath: folder.log))
            do {
                let log = try await goneOn(in: folder)
                try harm.befall(folder.log + "-wal")
                if isNoticed { _ = try? await log.append(LogSample.draft()) }
            }
            #expect(try Data(contentsOf: URL(filePath: folder.log)) == before, "\(harm)")
            #expect(Disk.exists(folder.log + "-wal"), "\(harm)")
        }
    }

    /// Who only sends would hear of it first, and nobody who looks whether the server is ready.
    @Test func `stops the writer when reading meets that it was cut, until it can be read again`() async throws {
        try await LogSample.settledLog(of: 30, in: folder)
        let log = try await goneOn(in: folder)
        try Harm.cut.befall(folder.log + "-wal")
        let refusal = try #require(await #expect(throws: ChronologyError.self) { try await log.head() })
        guard case .stopped = refusal, log.condition == .stopped(refusal) else {
            Issue.record("says \(refusal), \(log.condition)")
            return
        }
        // The writer has looked itself, and met the same.
        while log.condition == .stopped(refusal) { await Task.yield() }
        let met = log.condition
        guard case .stopped(.stopped(let unread)) = met else {
            Issue.record("says \(met)")
            return
        }
        #expect(unread.description.contains("disk I/O error"))
        await #expect(throws: ChronologyError.stopped(unread)) { try await log.append(LogSample.draft()) }
        await #expect(throws: refusal) { try await log.head() }
        #expect(log.condition == met)
    }

    @Test func `is carried over and gone when it is whole`() async throws {
        try await LogSample.settledLog(of: 30, in: folder)
        let head: Head
        do { head = try await goneOn(in: folder).head() }
        while Disk.names(in: folder.path) != [SQLiteChronology.fileName] { await Task.yield() }
        #expect(try await SQLiteAuditor(path: folder.log).verify(expecting: nil) == .whole(head))
    }
}

@Suite struct `The file by which processes meet` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    private var removed: ChronologyError { .unusable(UnusableFile(path: folder.log + "-shm", reason: .moved)) }

    @Test func `stops the writer when it is removed, and others keep what they write`() async throws {
        let log = try await LogSample.log(of: 3, in: folder)
        try FileManager.default.removeItem(atPath: folder.log + "-shm")
        let other = try SQLiteChronology(in: folder.path)
        #expect(try await other.append(LogSample.draft()).receipt.position == 4)
        await #expect(throws: removed) { try await log.append(LogSample.draft()) }
        #expect(try await other.append(LogSample.draft()).receipt.position == 5)
        #expect(log.condition == .stopped(removed))
    }

    @Test func `stops the writer when the WAL is replaced, though a file of that name is there`() async throws {
        let log = try await LogSample.log(of: 3, in: folder)
        let wal = folder.log + "-wal"
        let kept = try Data(contentsOf: URL(filePath: wal))
        try FileManager.default.removeItem(atPath: wal)
        try kept.write(to: URL(filePath: wal))
        await #expect(throws: ChronologyError.unusable(UnusableFile(path: wal, reason: .moved))) {
            try await log.append(LogSample.draft())
        }
        #expect(log.condition != .writing)
    }
}

@Suite struct `A log that is closed` {
    @Test func `has moved all of its WAL into the file, and takes nothing more`() async throws {
        let folder = try Folder()
        let log = try await LogSample.log(of: 3, in: folder)
        try await withThrowingTaskGroup(of: Outcome.self) { group in
            for _ in 0..<20 { group.addTask { try await log.append(LogSample.draft()) } }
            try await group.waitForAll()
        }
        await log.close()
        #expect(!FileManager.default.fileExists(atPath: folder.log + "-wal"))
        await #expect(throws: ChronologyError.cancelled) { try await log.append(LogSample.draft()) }
        await #expect(throws: ChronologyError.cancelled) { try await log.head() }

        #expect(try await SQLiteChronology(reading: folder.path).headPosition() == 23)
    }
}
