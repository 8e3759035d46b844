import Foundation
import ReliefTesting
import Synchronization
import Testing
import Vocabulary

@testable import Chronology

/// A value that several tasks share.
private final class Shared<Value: Sendable>: Sendable {
    private let value: Mutex<Value>

    init(_ value: Value) { self.value = Mutex(value) }

    func withLock<Result: Sendable>(_ use: (inout Value) -> Result) -> Result { value.withLock { use(&$0) } }
}

@Suite struct `A backup of a running log` {
    private let folder: Folder
    private let shelf: Folder

    init() throws {
        folder = try Folder()
        shelf = try Folder()
    }

    private func backup(keep: Int = 14, largestPages: Int64? = nil) -> Backup {
        Backup(of: folder.path, to: shelf.path, keep: keep, process: 1, largestPages: largestPages)
    }

    private var files: [String] { Disk.names(in: shelf.path) }

    @Test func `is called by its time and position, with a note of its head beside it`() async throws {
        let log = try await LogSample.log(of: 10, in: folder)
        let taken = try await backup().take(at: LogSample.noon)
        #expect(files == ["chronology-20160414T021320Z-10.note", "chronology-20160414T021320Z-10.sqlite"])
        #expect(taken.name == BackupName(takenAt: LogSample.noon, position: 10))
        #expect(taken.note.head == (try await log.head()))
        #expect(BackupShelf(directory: shelf.path).note(of: taken.name) == taken.note)
        #expect(try await SQLiteAuditor(path: copy(taken)).verify(expecting: nil) == .whole(taken.note.head))
    }

    @Test func `is one file that needs nothing beside it and that only its owner may read`() async throws {
        _ = try await LogSample.log(of: 3, in: folder)
        let taken = try await backup().take(at: LogSample.noon)
        #expect(try Connection(path: copy(taken), creating: false).text("PRAGMA journal_mode") == "delete")
        #expect(!Disk.isReadableByOthers(copy(taken)))
        #expect(files.count == 2)
    }

    @Test func `holds all up to one moment while eight desks write`() async throws {
        let log = try await LogSample.log(of: 2000, in: folder)
        let mayWrite = Shared(true)
        let taken = try await withThrowingTaskGroup(of: Void.self) { group in
            for desk in 1...8 {
                group.addTask {
                    var count = 0
                    while mayWrite.withLock({ $0 }), count < 5000 {
                        count += 1
                        _ = try await log.append(LogSample.draft(command: LogSample.key("desk-\(desk)-\(count)")))
                    }
                }
            }
            let taken = try await backup().take(at: LogSample.noon)
            mayWrite.withLock { $0 = false }
            try await group.waitForAll()
            return taken
        }
        let head = taken.note.head
        #expect(head.position >= 2000)
        let all = try await log.everything()
        #expect(all[Int(head.position) - 1].hash == head.hash)
        let copied = try Connection(path: copy(taken), creating: false)
        var before: [Written] = []
        try copied.eachEntry(after: 0, limit: .max) { before.append($0) }
        #expect(before == Array(all.prefix(Int(head.position))))
        #expect(try copied.integer("SELECT count(*) FROM command") == head.position)
        #expect(try await log.verify() == .whole(try await log.head()))
    }

    @Test func `says how many pages are done`() async throws {
        _ = try await LogSample.log(of: 200, in: folder)
        let steps = Shared<[BackupStep]>([])
        _ = try await backup().take(
            at: LogSample.noon, BackupWatch(progress: { step in steps.withLock { $0.append(step) } }))
        let copying = steps.withLock { $0 }.compactMap { step -> [Int]? in
            guard case .copying(let pages, let total) = step else { return nil }
            return [pages, total]
        }
        let last = try #require(copying.last)
        #expect(last[0] == last[1] && last[1] > 1)
        #expect(steps.withLock { $0.last } == .placing)
    }

    @Test(arguments: [1, 2, 3]) func `leaves nothing when it is stopped`(_ looks: Int) async throws {
        // Large enough for several groups of pages.
        let large = LogSample.entry("{\"a\":\"" + String(repeating: "x", count: 4 << 20) + "\"}")
        _ = try await SQLiteChronology(in: folder.path).append(LogSample.draft([large]))
        let left = Shared(looks)
        let watch = BackupWatch(isCancelled: {
            left.withLock {
                $0 -= 1
                return $0 <= 0
            }
        })
        await #expect(throws: BackupError.cancelled) { try await backup().take(at: LogSample.noon, watch) }
        #expect(files == [])
    }

    @Test func `leaves nothing when the target is full`() async throws {
        _ = try await LogSample.log(of: 500, in: folder)
        let error = await #expect(throws: BackupError.self) {
            try await backup(largestPages: 4).take(at: LogSample.noon)
        }
        #expect(error?.code == "backup/disk-full")
        #expect(files == [])
    }

    @Test func `is refused where its log is damaged, and older backups stay`() async throws {
        _ = try await LogSample.log(of: 10, in: folder)
        let first = try await backup().take(at: LogSample.noon)
        let raw = try RawFile(folder.log)
        try raw.disarm()
        try raw.tamper("UPDATE entry SET sent_by = 'x' WHERE position = 4")
        let error = await #expect(throws: BackupError.self) {
            try await backup(keep: 1).take(at: LogSample.noon + .hours(1))
        }
        #expect(error?.code == "backup/copy-damaged")
        #expect(error?.wording.english.contains("position 4") == true)
        #expect(files == [first.name.note, first.name.description])
    }

    @Test func `never replaces a file`() async throws {
        _ = try await LogSample.log(of: 1, in: folder)
        let taken = try await backup().take(at: LogSample.noon)
        let before = try Fingerprint(ofFile: copy(taken))
        let error = await #expect(throws: BackupError.self) { try await backup().take(at: LogSample.noon) }
        #expect(error?.code == "backup/already-there")
        #expect(try Fingerprint(ofFile: copy(taken)) == before)
        #expect(files.count == 2)
    }

    @Test func `says what is wrong with the places`() async throws {
        await #expect(throws: BackupError.noLog(path: folder.log)) { try await backup().take(at: LogSample.noon) }
        _ = try await LogSample.log(of: 1, in: folder)
        for (directory, code) in [
            (folder.path, "backup/beside-the-log"),
            (
                "\(folder.path)/../\(folder.path.split(separator: "/").last ?? "")",
                "backup/beside-the-log"
            ),
            ("/nowhere/at/all", "backup/no-directory"), (folder.log, "backup/not-a-directory"),
        ] {
            let backup = Backup(of: folder.path, to: directory, process: 1)
            let error = await #expect(throws: BackupError.self) { try await backup.take(at: LogSample.noon) }
            #expect(error?.code == code)
        }
    }

    @Test(.enabled("the administrator may write everywhere") { getuid() != 0 })
    func `is refused in a directory that may not be written`() async throws {
        _ = try await LogSample.log(of: 1, in: folder)
        try #require(chmod(shelf.path, 0o500) == 0)
        let error = await #expect(throws: BackupError.self) { try await backup().take(at: LogSample.noon) }
        #expect(error?.code == "backup/not-writable")
    }

    @Test func `keeps the newest, the latest and the one that was restored, and touches nothing else`() async throws {
        _ = try await LogSample.log(of: 1, in: folder)
        try Data().write(to: URL(filePath: "\(shelf.path)/chronology-old.sqlite"))
        let first = try await backup().take(at: LogSample.noon)
        _ = try await Restore(from: copy(first), process: 1).rehearse(below: folder.path, at: LogSample.noon)
        for hour: Int64 in 1...4 {
            _ = try await backup(keep: 2).take(at: LogSample.noon + Span(milliseconds: 3_600_123 * hour))
        }
        let names = BackupShelf(directory: shelf.path).backups
        #expect(names.map { ($0.takenAt - LogSample.noon).wholeMinutes } == [0, 180, 240])
        // The clock was set back: what was just taken is the latest all the same.
        let early = try await backup(keep: 1).take(at: LogSample.noon + .hours(-1))
        #expect(BackupShelf(directory: shelf.path).backups == [early.name, first.name])
        #expect(files.contains("chronology-old.sqlite"))
        #expect(files.count == 5)
    }

    @Test func `of one log leaves those of another and those without a note alone, and says so`() async throws {
        let other = try Folder()
        let stranger = try SQLiteChronology(in: other.path)
        _ = try await stranger.append(LogSample.draft(command: LogSample.key("another")))
        let foreign = try await Backup(of: other.path, to: shelf.path, process: 1).take(at: LogSample.noon + .hours(-9))
        _ = try await LogSample.log(of: 1, in: folder)
        let bare = try await backup().take(at: LogSample.noon + .hours(-8))
        Disk.remove("\(shelf.path)/\(bare.name.note)")
        let first = try await backup(keep: 1).take(at: LogSample.noon)
        let second = try await backup(keep: 1).take(at: LogSample.noon + .hours(1))
        #expect(second.removed == [first.name])
        #expect(second.leftAlone == [foreign.name, bare.name])
        #expect(BackupShelf(directory: shelf.path).backups == [foreign.name, bare.name, second.name])
    }

    @Test func `that is empty takes no place of a sound one, and is named and left alone`() async throws {
        _ = try await LogSample.log(of: 1, in: folder)
        var names: [BackupName] = []
        for hour in 1...3 { names.append(try await backup(keep: 3).take(at: LogSample.noon + .hours(hour)).name) }
        for name in names[1...] { try Data().write(to: URL(filePath: "\(shelf.path)/\(name)")) }
        let fourth = try await backup(keep: 3).take(at: LogSample.noon + .hours(4))
        #expect(fourth.removed == [] && fourth.leftAlone == [])
        #expect(fourth.spoiled == Array(names[1...]))
        let fifth = try await backup(keep: 2).take(at: LogSample.noon + .hours(5))
        #expect(fifth.removed == [names[0]])
        #expect(BackupShelf(directory: shelf.path).backups == names[1...] + [fourth.name, fifth.name])
    }

    @Test func `that was restored is kept for that only while it is sound`() async throws {
        _ = try await LogSample.log(of: 1, in: folder)
        var names: [BackupName] = []
        for hour in 1...3 {
            let taken = try await backup().take(at: LogSample.noon + .hours(hour))
            names.append(taken.name)
            guard hour < 3 else { continue }
            _ = try await Restore(from: copy(taken), process: 1).rehearse(below: folder.path, at: LogSample.noon)
        }
        try Data(count: 4096).write(to: URL(filePath: "\(shelf.path)/\(names[1])"))
        let last = try await backup(keep: 1).take(at: LogSample.noon + .hours(4))
        #expect(last.removed == [names[2]])
        #expect(BackupShelf(directory: shelf.path).backups == [names[0], names[1], last.name])
    }

    @Test func `is its owner's alone already while it is written`() async throws {
        _ = try await LogSample.log(of: 10, in: folder)
        let open = Shared<[String]>([])
        let seen = Shared(0)
        let shelf = shelf.path
        let watch = BackupWatch(progress: { _ in
            let parts = Disk.names(in: shelf)
            seen.withLock { $0 += parts.count }
            open.withLock { $0 += parts.filter { Disk.isReadableByOthers("\(shelf)/\($0)") } }
        })
        _ = try await backup().take(at: LogSample.noon, watch)
        #expect(seen.withLock { $0 } > 0)
        #expect(open.withLock { $0 } == [])
    }

    @Test func `of a time when the clock was ahead goes when newer ones are there`() async throws {
        let log = try await LogSample.log(of: 1, in: folder)
        let ahead = try await backup().take(at: LogSample.noon + .days(900))
        for number: Int64 in 1...2 {
            _ = try await log.append(LogSample.draft(command: LogSample.key("more-\(number)")))
            let taken = try await backup(keep: 2).take(at: LogSample.noon + Span(milliseconds: 3_600_000 * number))
            #expect(taken.removed == (number == 2 ? [ahead.name] : []))
        }
    }

    private func copy(_ taken: Backup.Taken) -> String { "\(shelf.path)/\(taken.name)" }
}

@Suite struct `The name of a backup` {
    @Test func `is read as it is written`() {
        let name = BackupName(takenAt: Moment(milliseconds: 1_460_600_000_999), position: 5048)
        #expect(name.description == "chronology-20160414T021320Z-5048.sqlite")
        #expect(BackupName(name.description) == name)
        #expect(name.takenAt == LogSample.noon)
        #expect(name.note == "chronology-20160414T021320Z-5048.note")
    }

    @Test(arguments: [
        "chronology.sqlite", "chronology-20160414T021320Z-.sqlite", "chronology-20160414T021320Z-+5.sqlite",
        "chronology-20160414T021320Z-05.sqlite", "chronology-20161314T021320Z-5.sqlite",
        "chronology-20160414T021320Z-5.sqlite.part", "chronology-20160414021320-5.sqlite",
        "x-chronology-20160414T021320Z-5.sqlite", "chronology-20160414T021320Z-5-6.sqlite",
    ])
    func `is that of no other file`(_ name: String) {
        #expect(BackupName(name) == nil)
    }

    @Test func `stands beside a note that is read as it is written`() {
        let note = BackupNote(head: Head(position: 3, hash: .of("x")), takenAt: LogSample.noon, file: .of("y"))
        #expect(BackupNote(note.text) == note)
        let restored = note.restored(at: LogSample.noon + .days(1))
        #expect(BackupNote(restored.text + "colour blue\n") == restored)
        let sized = BackupNote(head: note.head, takenAt: note.takenAt, file: .of("y"), bytes: 8192)
        #expect(BackupNote(sized.restored(at: LogSample.noon).text)?.bytes == 8192)
        #expect(BackupNote(sized.text.replacing("8192", with: "many")) == nil)
        #expect(BackupNote(note.text.replacing("position 3", with: "position three")) == nil)
        #expect(BackupNote(note.text.replacing("sha256 ", with: "sha256 x")) == nil)
        #expect(BackupNote("") == nil)
    }
}
