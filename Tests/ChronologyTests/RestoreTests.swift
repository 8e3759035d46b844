import Foundation
import ReliefTesting
import Testing
import Vocabulary

@testable import Chronology

@Suite struct `Restoring a backup` {
    private let folder: Folder
    private let shelf: Folder
    private let new: Folder

    init() throws {
        folder = try Folder()
        shelf = try Folder()
        new = try Folder()
    }

    private func taken(_ entries: Int = 20) async throws -> (file: String, head: Head) {
        _ = try await LogSample.log(of: entries, in: folder)
        let taken = try await Backup(of: folder.path, to: shelf.path, process: 1).take(at: LogSample.noon)
        return ("\(shelf.path)/\(taken.name)", taken.note.head)
    }

    private func refusal(_ file: String, expecting kept: Fingerprint? = nil) async -> BackupError? {
        await #expect(throws: BackupError.self) {
            try await Restore(from: file, process: 1).restore(to: new.path, expecting: kept)
        }
    }

    @Test func `gives the same log again, which goes on growing`() async throws {
        let (file, head) = try await taken()
        let data = "\(new.path)/made"
        #expect(try await Restore(from: file, process: 1).restore(to: data) == head)
        let log = try SQLiteChronology(in: data)
        #expect(try await log.verify() == .whole(head))
        #expect(try await log.receipt(for: LogSample.key("k3"))?.position == 3)
        #expect(try await log.append(LogSample.draft()).receipt.position == head.position + 1)
        #expect(!Disk.isReadableByOthers("\(data)/\(SQLiteChronology.fileName)"))
    }

    @Test func `reads one from a file of an older version, which goes on growing in one of this`() async throws {
        _ = try await LogSample.log(of: 20, in: folder)
        let file = try RawFile(folder.log)
        try file.disarm()
        try file.tamper(laying: .inColumns)
        let taken = try await Backup(of: folder.path, to: shelf.path, process: 1).take(at: LogSample.noon)
        let backup = "\(shelf.path)/\(taken.name)"
        #expect(try await Restore(from: backup, process: 1).restore(to: new.path) == taken.note.head)
        let log = try SQLiteChronology(in: new.path)
        #expect(try await log.verify() == .whole(taken.note.head))
        #expect(try await log.append(LogSample.draft()).receipt.position == 21)
    }

    @Test func `holds it against a head that was kept elsewhere`() async throws {
        let (file, head) = try await taken()
        let error = await refusal(file, expecting: .of("another log"))
        #expect(error?.code == "restore/damaged")
        #expect(error?.wording.english.contains("head not in log") == true)
        #expect(Disk.names(in: new.path) == [])
        #expect(try await Restore(from: file, process: 1).restore(to: new.path, expecting: head.hash) == head)
    }

    @Test(arguments: ["", "-wal", "-shm", "-journal"])
    func `never overwrites what is there`(_ ending: String) async throws {
        let (file, _) = try await taken()
        let there = "\(new.log)\(ending)"
        try Data("x".utf8).write(to: URL(filePath: there))
        #expect(await refusal(file) == .restore(.occupied(path: there)))
        #expect(Disk.text(there) == "x")
        #expect(Disk.names(in: new.path).count == 1)
    }

    @Test(arguments: [0, 1, 100, 4096, 6000, 12_000])
    func `refuses a backup that was cut short`(_ bytes: Int) async throws {
        let (file, _) = try await taken()
        try Data(contentsOf: URL(filePath: file)).prefix(bytes).write(to: URL(filePath: file))
        #expect(await refusal(file) == .restore(.changed(path: file)))
        try FileManager.default.removeItem(atPath: note(file))
        #expect(await refusal(file) != nil)
        #expect(Disk.names(in: new.path) == [])
    }

    @Test func `refuses a backup in which any one bit is another`() async throws {
        let (file, _) = try await taken()
        let whole = try Data(contentsOf: URL(filePath: file))
        for place in stride(from: 0, to: whole.count, by: whole.count / 40) {
            var damaged = whole
            damaged[place] ^= 1 << (place % 8)
            try damaged.write(to: URL(filePath: file))
            #expect(await refusal(file) == .restore(.changed(path: file)))
        }
        #expect(Disk.names(in: new.path) == [])
    }

    @Test func `refuses a changed entry even without its note`() async throws {
        let (file, _) = try await taken()
        try FileManager.default.removeItem(atPath: note(file))
        let raw = try RawFile(file)
        try raw.disarm()
        try raw.tamper("UPDATE entry SET name = 'x' WHERE position = 7")
        let error = await refusal(file)
        #expect(error?.code == "restore/damaged")
        #expect(error?.wording.english.contains("position 7") == true)
    }

    @Test func `refuses a backup that ends elsewhere than its name says`() async throws {
        let (file, _) = try await taken()
        let other = "\(shelf.path)/chronology-20160414T021320Z-21.sqlite"
        try FileManager.default.moveItem(atPath: file, toPath: other)
        #expect(await refusal(other) == .restore(.otherHead(path: other, expected: 21, found: 20)))
    }

    @Test func `refuses what is no backup at all`() async throws {
        #expect(await refusal("/nowhere/at/all")?.code == "restore/no-file")
        let sheet = "\(shelf.path)/sheet.csv"
        try Data(String(repeating: "品目,数量\r\n", count: 100).utf8).write(to: URL(filePath: sheet))
        #expect(await refusal(sheet)?.code == "chronology/unusable-file")
        try RawFile("\(shelf.path)/other").run("CREATE TABLE note(text TEXT)")
        #expect(await refusal("\(shelf.path)/other")?.code == "chronology/unusable-file")
        #expect(Disk.names(in: new.path) == [])
    }

    @Test func `leaves nothing when it is stopped`() async throws {
        let (file, _) = try await taken()
        let data = "\(new.path)/made"
        let watch = BackupWatch(isCancelled: { true })
        await #expect(throws: BackupError.cancelled) {
            try await Restore(from: file, process: 1).restore(to: data, watch)
        }
        #expect(Disk.names(in: new.path) == [])
    }

    @Test func `on trial leaves only a note that it succeeded`() async throws {
        let (file, head) = try await taken()
        let now = LogSample.noon + .days(1)
        #expect(try await Restore(from: file, process: 1).rehearse(below: new.path, at: now) == head)
        #expect(Disk.names(in: new.path) == [])
        let notes = BackupShelf(directory: shelf.path)
        let name = try #require(notes.backups.first)
        #expect(notes.note(of: name)?.restoredAt == now)
        #expect(try await Restore(from: file, process: 1).check() == head)
    }

    @Test func `on trial clears away what killed trials have left, and nothing else`() async throws {
        let (file, _) = try await taken()
        let other = try Folder()
        for number in ["1", "4711", "4712", "mine"] {
            try Disk.makeDirectory("\(new.path)/rnet-restore-\(number)")
            for file in ["chronology.sqlite", ".chronology-\(number).part"] {
                try Data().write(to: URL(filePath: "\(new.path)/rnet-restore-\(number)/\(file)"))
            }
        }
        try Data("x".utf8).write(to: URL(filePath: other.log))
        try FileManager.default.createSymbolicLink(
            atPath: "\(new.path)/rnet-restore-9", withDestinationPath: other.path)
        let restore = Restore(from: file, process: 1) { $0 == 4712 }
        _ = try await restore.rehearse(below: new.path, at: LogSample.noon)
        #expect(Disk.names(in: new.path) == ["rnet-restore-4712", "rnet-restore-9", "rnet-restore-mine"])
        #expect(Disk.names(in: "\(new.path)/rnet-restore-4712").count == 2)
        #expect(Disk.text(other.log) == "x")
    }

    @Test func `on trial follows no link that somebody laid for it`() async throws {
        let (file, _) = try await taken()
        let other = try Folder()
        let link = "\(new.path)/rnet-restore-1"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: other.path)
        await #expect(throws: BackupError.restore(.occupied(path: link))) {
            try await Restore(from: file, process: 1).rehearse(below: new.path, at: LogSample.noon)
        }
        #expect(Disk.names(in: other.path) == [])
    }

    private func note(_ file: String) -> String { file.dropLast(".sqlite".count) + ".note" }
}
