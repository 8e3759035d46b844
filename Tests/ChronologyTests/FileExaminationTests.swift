import Foundation
import ReliefTesting
import Testing

@testable import Chronology

@Suite struct `A look at a file` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test(.enabled("Python 3 is there") { Python.isThere })
    func `lets go of no lock of this process`() async throws {
        let log = try await LogSample.log(of: 1, in: folder)
        #expect(try Self.isHeld(folder.log))
        try FileExamination.refuseStrangers(folder.log)
        #expect(try Self.isHeld(folder.log))
        #expect(try await log.append(LogSample.draft()).receipt.position == 2)
    }

    @Test func `lays nothing beside it`() throws {
        try RawFile(folder.log).run("PRAGMA journal_mode = WAL; CREATE TABLE note(text TEXT)")
        let before = try Fingerprint(ofFile: folder.log)
        #expect(throws: ChronologyError.self) { try SQLiteChronology(in: folder.path) }
        #expect(try Fingerprint(ofFile: folder.log) == before)
        #expect(Disk.names(in: folder.path) == [SQLiteChronology.fileName])
    }

    /// What a power cut in the middle of the first checkpoint may leave: everything in the WAL, the file half empty.
    @Test(arguments: [4096, 8192])
    func `leaves to SQLite what it can mend from the WAL`(_ bytes: Int) async throws {
        let other = try Folder()
        var head = Head.none
        do {
            let log = try await LogSample.log(of: 30, in: folder)
            head = try await log.head()
            for ending in ["", "-wal"] {
                try FileManager.default.copyItem(atPath: folder.log + ending, toPath: other.log + ending)
            }
        }
        try Data(repeating: 0, count: bytes).write(to: URL(filePath: other.log))
        #expect(try await SQLiteChronology(in: other.path).verify() == .whole(head))
    }

    @Test(arguments: ["an odd ?name#100%", "記録", "a'b\"c"])
    func `works whatever the directory is called`(_ name: String) async throws {
        let path = "\(folder.path)/\(name)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let log = try SQLiteChronology(in: path)
        #expect(try await log.append(LogSample.draft()).receipt.position == 1)
        try FileExamination.refuseStrangers("\(path)/\(SQLiteChronology.fileName)")
        #expect(Disk.names(in: folder.path) == [name])
    }

    /// Whether another process sees SQLite's shared lock, <https://www.sqlite.org/src/file/src/os.h>.
    private static func isHeld(_ path: String) throws -> Bool {
        let script = """
            import fcntl, sys
            try: fcntl.lockf(open(sys.argv[1], "r+b"), fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
            except OSError: print("held")
            """
        return try Python.run(script, path) == "held\n"
    }
}
