import Foundation
import ReliefTesting
import Testing

@testable import Chronology

@Suite struct `A look at a file` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test(.enabled("Linux lists its locks") { FileManager.default.isReadableFile(atPath: "/proc/locks") })
    func `lets go of no lock of this process`() async throws {
        let log = try await LogSample.log(of: 1, in: folder)
        let before = try Self.locks(on: folder.log)
        try FileExamination.refuseStrangers(folder.log)
        #expect(!before.isEmpty)
        #expect(try Self.locks(on: folder.log) == before)
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
    @Test(arguments: [0, 4096, 8192])
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

    private static func locks(on path: String) throws -> [String] {
        let number = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? NSNumber
        let file = try #require(number).uint64Value
        let own = " \(ProcessInfo.processInfo.processIdentifier) "
        return try String(contentsOfFile: "/proc/locks", encoding: .utf8).split(separator: "\n")
            .filter { $0.contains(":\(file) ") && $0.contains(own) }
            .map { String($0.drop { $0 != " " }) }.sorted()
    }
}
