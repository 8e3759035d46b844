import Foundation
import ReliefTesting
import Testing
import Vocabulary

@testable import Chronology

@Suite struct `The doctor` {
    private static let noon = LogSample.noon
    private static let head = Head(position: 100, hash: .of("head"))

    /// A log and its backups, with nothing to complain about.
    private static var healthy: Checkup {
        let log = LogSeen(head: head, lastRecordedAt: noon + .hours(-1), checked: 100)
        var checkup = Checkup(now: noon, data: "/data", log: .open(log))
        checkup.logBytes = 1_000_000
        checkup.freeBytes = 1 << 40
        var backups = BackupsSeen(directory: "/backups", isThere: true)
        backups.freeBytes = 1 << 40
        backups.count = 3
        backups.newest = newest(at: noon + .hours(-23))
        backups.restoredAt = noon + .days(-30)
        checkup.backups = backups
        return checkup
    }

    private static func newest(at moment: Moment, isInLog: Bool? = true) -> BackupsSeen.Newest {
        let note = BackupNote(head: Head(position: 90, hash: .of("90")), takenAt: moment, file: nil)
        return BackupsSeen.Newest(name: BackupName(takenAt: moment, position: 90), note: note, isInLog: isInLog)
    }

    struct Trouble: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let level: DoctorFinding.Level
        let change: @Sendable (inout Checkup) -> Void

        init(
            _ code: String, _ level: DoctorFinding.Level = .warn, _ change: @escaping @Sendable (inout Checkup) -> Void
        ) {
            testDescription = code
            self.level = level
            self.change = change
        }
    }

    private static let troubles = [
        Trouble("log-missing", .bad) { $0.log = .missing },
        Trouble("log-unseen", .bad) {
            $0.log = .missing
            $0.obstacle = SystemError("stat", "/data/chronology.sqlite", EACCES)
        },
        Trouble("backups-unseen", .bad) { $0.backups?.obstacle = SystemError("access", "/backups", EACCES) },
        Trouble("log-unusable", .bad) { $0.log = .unusable(.busy) },
        Trouble("log-broken", .bad) {
            let fault = Fault(position: 9, reason: .earlier)
            $0.log = .open(LogSeen(head: head, lastRecordedAt: noon, checked: 9, fault: fault))
        },
        Trouble("readable-by-others") { $0.isReadableByOthers = true },
        Trouble("side-file-long") { $0.sideFileBytes = 65 << 20 },
        Trouble("clock-behind") { $0.now = noon + .hours(-2) },
        Trouble("clock-ahead") {
            $0.now = noon + .days(400)
            $0.backups?.newest = newest(at: noon + .days(400))
            $0.backups?.restoredAt = noon + .days(399)
        },
        Trouble("space-low") { $0.freeBytes = (1 << 30) - 1 },
        Trouble("space-low") {
            $0.logBytes = 1 << 33
            $0.freeBytes = (1 << 34) - 1
        },
        Trouble("backup-space-low") { $0.backups?.freeBytes = 0 },
        Trouble("leftovers") { $0.leftovers = ["/data/.chronology-7.part"] },
        Trouble("backups-unknown") { $0.backups = nil },
        Trouble("backup-directory-missing", .bad) { $0.backups?.isThere = false },
        Trouble("backup-missing", .bad) { $0.backups?.newest = nil },
        Trouble("backup-old") { $0.backups?.newest = newest(at: noon + .hours(-25)) },
        Trouble("backup-old") { $0.limits = DoctorLimits(backupAge: .hours(22)) },
        Trouble("backup-behind") { $0.limits = DoctorLimits(backupLag: 9) },
        Trouble("backup-note-missing") { $0.backups?.newest?.note = nil },
        Trouble("backup-head-not-in-log", .bad) {
            $0.backups?.newest = newest(at: noon + .hours(-1), isInLog: false)
        },
        Trouble("backup-spoiled", .bad) { $0.backups?.spoiled = [newest(at: noon).name] },
        Trouble("backup-spoiled", .bad) {
            $0.backups?.spoiled = [newest(at: noon).name]
            $0.backups?.newest = nil
        },
        Trouble("backup-ahead") { $0.backups?.ahead = [newest(at: noon + .days(900)).name] },
        Trouble("backup-ahead") {
            $0.backups?.newest = newest(at: noon + .days(900))
            $0.backups?.ahead = [newest(at: noon + .days(900)).name]
        },
        Trouble("never-restored") { $0.backups?.restoredAt = nil },
        Trouble("restored-long-ago") { $0.backups?.restoredAt = noon + .days(-100) },
        Trouble("restored-long-ago") { $0.backups?.restoredAt = noon + .days(900) },
    ]

    @Test func `has nothing to say about what is in order`() {
        let findings = Self.healthy.findings
        #expect(findings.allSatisfy { $0.level == .ok && $0.advice == nil }, "\(findings)")
        #expect(
            findings.map(\.code) == [
                "doctor/log", "doctor/chain", "doctor/permissions", "doctor/clock", "doctor/space",
                "doctor/backup-space", "doctor/backup", "doctor/backup-lag", "doctor/restored",
            ])
    }

    @Test(arguments: troubles) func `names and says what to do`(_ trouble: Trouble) throws {
        var checkup = Self.healthy
        trouble.change(&checkup)
        let found = checkup.findings.filter { $0.level != .ok }
        #expect(found.map(\.code) == ["doctor/\(trouble.testDescription)"])
        let finding = try #require(found.first)
        #expect(finding.level == trouble.level)
        let advice = try #require(finding.advice)
        #expect(![finding.wording.japanese, finding.wording.english, advice.japanese, advice.english].contains(""))
    }

    @Test func `sees a log, its backups and what was left behind`() async throws {
        let (folder, shelf) = (try Folder(), try Folder())
        let log = try await LogSample.log(of: 1500, in: folder)
        let taken = try await Backup(of: folder.path, to: shelf.path, process: 1).take(at: Self.noon)
        try Data().write(to: URL(filePath: "\(shelf.path)/.chronology-7.part"))
        try Data().write(to: URL(filePath: "\(folder.path)/notes.txt"))
        let rounds = DoctorRounds(data: folder.path, backups: shelf.path, isFull: false) { _ in false }
        let checkup = await rounds.checkup(at: Self.noon)
        let head = try await log.head()
        #expect(checkup.log == .open(LogSeen(head: head, lastRecordedAt: Self.noon, checked: 1000)))
        #expect(checkup.backups?.newest == .init(name: taken.name, note: taken.note, isInLog: true))
        #expect(checkup.leftovers == ["\(shelf.path)/.chronology-7.part"])
        #expect(checkup.strangers == ["notes.txt"])
        #expect(checkup.findings.first { $0.code == "doctor/other-files" }?.level == .ok)
        let full = await DoctorRounds(data: folder.path, backups: nil, isFull: true).checkup(at: Self.noon)
        #expect(full.log == .open(LogSeen(head: head, lastRecordedAt: Self.noon, checked: 1500, isWhole: true)))
    }

    @Test func `names what was left behind, and not what a process works on`() async throws {
        let (folder, shelf) = (try Folder(), try Folder())
        _ = try await LogSample.log(of: 1, in: folder)
        try Disk.makeDirectory("\(folder.path)/snapshots")
        let working = [
            "\(folder.path)/snapshots/.500-7.part", "\(shelf.path)/.chronology-7.part",
            "\(shelf.path)/.chronology-7.part-journal",
        ]
        let left = [
            "\(folder.path)/.chronology-9.part", "\(folder.path)/snapshots/.500-70.part",
            "\(shelf.path)/.chronology-70.part-journal", "\(shelf.path)/chronology-20160414T021320Z-7.note.part",
        ]
        for path in working + left { try Data().write(to: URL(filePath: path)) }
        let rounds = DoctorRounds(data: folder.path, backups: shelf.path, isFull: false) { $0 == 7 }
        let checkup = await rounds.checkup(at: Self.noon)
        #expect(checkup.leftovers == left)
        #expect(checkup.strangers == [])
    }

    @Test(arguments: [(600, false), (400, true)])
    func `finds a change near the end at once, and one further back when it reads all`(
        _ position: Int, _ isFull: Bool
    ) async throws {
        let folder = try Folder()
        _ = try await LogSample.log(of: 1500, in: folder)
        let raw = try RawFile(folder.log)
        try raw.disarm()
        try raw.tamper("UPDATE entry SET sent_by = 'x' WHERE position = \(position)")
        let rounds = DoctorRounds(data: folder.path, backups: nil, isFull: isFull)
        let findings = await rounds.checkup(at: Self.noon).findings
        let broken = try #require(findings.first { $0.code == "doctor/log-broken" })
        #expect(broken.wording.english.contains("position \(position)"))
    }

    @Test func `notices that the log has lost what its backup holds`() async throws {
        let (folder, shelf, other) = (try Folder(), try Folder(), try Folder())
        _ = try await LogSample.log(of: 10, in: folder)
        _ = try await Backup(of: folder.path, to: shelf.path, process: 1).take(at: Self.noon)
        _ = try await LogSample.log(of: 5, in: other)
        let findings = await DoctorRounds(data: other.path, backups: shelf.path, isFull: false)
            .checkup(at: Self.noon).findings
        #expect(findings.contains { $0.code == "doctor/backup-head-not-in-log" })
    }

    @Test(arguments: [900, -900])
    func `takes the backup that reaches furthest for the newest, whatever the clock said`(_ days: Int) async throws {
        let (folder, shelf) = (try Folder(), try Folder())
        let log = try await LogSample.log(of: 5, in: folder)
        let backup = Backup(of: folder.path, to: shelf.path, process: 1)
        let first = try await backup.take(at: days > 0 ? Self.noon + .days(days) : Self.noon)
        _ = try await log.append(LogSample.draft(command: LogSample.key("later")))
        let second = try await backup.take(at: days > 0 ? Self.noon : Self.noon + .days(days))
        let seen = await DoctorRounds(data: folder.path, backups: shelf.path, isFull: false)
            .checkup(at: Self.noon).backups
        #expect(seen?.newest?.name == second.name)
        #expect(seen?.ahead == (days > 0 ? [first.name] : []))
    }

    @Test func `hears of a newer backup that is not of this log`() async throws {
        let (folder, other, shelf) = (try Folder(), try Folder(), try Folder())
        _ = try await LogSample.log(of: 9, in: folder)
        _ = try await Backup(of: folder.path, to: shelf.path, process: 1).take(at: Self.noon + .hours(-1))
        let stranger = try SQLiteChronology(in: other.path)
        _ = try await stranger.append(LogSample.draft(command: LogSample.key("another")))
        let taken = try await Backup(of: other.path, to: shelf.path, process: 1).take(at: Self.noon)
        let checkup = await DoctorRounds(data: folder.path, backups: shelf.path, isFull: false).checkup(at: Self.noon)
        #expect(checkup.backups?.newest?.name == taken.name)
        #expect(checkup.findings.contains { $0.code == "doctor/backup-head-not-in-log" })
    }

    @Test(arguments: [0, 100, 4096, 1 << 20])
    func `sees a backup whose size is not what was written, and counts on the one before`(_ size: UInt64) async throws {
        let (folder, shelf) = (try Folder(), try Folder())
        _ = try await LogSample.log(of: 5, in: folder)
        let backup = Backup(of: folder.path, to: shelf.path, process: 1)
        let whole = try await backup.take(at: Self.noon + .hours(-2))
        let spoiled = try await backup.take(at: Self.noon + .hours(-1))
        let file = try FileHandle(forWritingTo: URL(filePath: "\(shelf.path)/\(spoiled.name)"))
        try file.truncate(atOffset: size)
        try file.close()
        let seen = await DoctorRounds(data: folder.path, backups: shelf.path, isFull: false)
            .checkup(at: Self.noon).backups
        #expect(seen?.spoiled == [spoiled.name])
        #expect(seen?.newest?.name == whole.name)
    }

    @Test func `makes nothing where nothing is`() async throws {
        let folder = try Folder()
        let data = "\(folder.path)/missing"
        let rounds = DoctorRounds(data: data, backups: "\(folder.path)/none", isFull: false)
        let codes = await rounds.checkup(at: Self.noon).findings.map(\.code)
        #expect(codes == ["doctor/log-missing", "doctor/backup-directory-missing"])
        #expect(Disk.names(in: folder.path) == [])
    }
}
