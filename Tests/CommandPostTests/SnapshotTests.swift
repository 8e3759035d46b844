import Boards
import Chronology
import CommandPost
import Foundation
import ReliefTesting
import Testing

@Suite struct `A snapshot` {
    private let data: Folder
    private let log = Fingerprint.of("the log")

    init() throws { data = try Folder() }

    /// Not there before something is written.
    private var folder: String { "\(data.path)/snapshots" }
    private var snapshots: Snapshots { Snapshots(folder) }

    private func wall(_ position: Int) throws -> Wall { try .of(shelters: position) }

    private func found() async -> Snapshots.Found { await snapshots.newest { [log] _ in log } }

    private var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    private func damage(_ position: Int, _ change: (inout Data) -> Void) throws {
        let file = URL(filePath: "\(folder)/\(position).snapshot")
        var data = try Data(contentsOf: file)
        change(&data)
        try data.write(to: file)
    }

    @Test func `is the wall that was written`() async throws {
        try await snapshots.write(wall(30), log: log)
        let found = await found()
        #expect(found.wall?.position == 30)
        #expect(found.wall?.shelters.all == (try wall(30).shelters.all))
        #expect(found.refused.isEmpty)
    }

    @Test func `is nothing where there is none, or where nothing has happened`() async throws {
        #expect(await found().wall == nil)
        try await snapshots.write(Wall(), log: log)
        #expect(names.isEmpty)
    }

    @Test func `is kept with one older, and what was begun and not finished goes`() async throws {
        try await snapshots.write(wall(1), log: log)
        try Data("x".utf8).write(to: URL(filePath: "\(folder)/.1-0.part"))
        for position in 2...4 { try await snapshots.write(wall(position), log: log) }
        #expect(names == ["3.snapshot", "4.snapshot"])
        let rights = try FileManager.default.attributesOfItem(atPath: "\(folder)/4.snapshot")[.posixPermissions]
        #expect(rights as? Int == 0o600)
    }

    @Test func `is thrown away when any byte of it is another, and the one before is read`() async throws {
        try await snapshots.write(wall(1), log: log)
        try await snapshots.write(wall(2), log: log)
        let whole = try Data(contentsOf: URL(filePath: "\(folder)/2.snapshot"))
        for offset in stride(from: 0, to: whole.count, by: 7) {
            try whole.write(to: URL(filePath: "\(folder)/2.snapshot"))
            try damage(2) { $0[offset] ^= 0x01 }
            let found = await found()
            try #require(found.wall?.position == 1, "byte \(offset)")
            try #require(found.refused.map(\.position) == [2])
            try #require(names == ["1.snapshot"])
        }
    }

    @Test func `is thrown away when it is cut off anywhere`() async throws {
        try await snapshots.write(wall(2), log: log)
        let whole = try Data(contentsOf: URL(filePath: "\(folder)/2.snapshot"))
        for count in stride(from: 0, to: whole.count, by: 11) {
            try whole.prefix(count).write(to: URL(filePath: "\(folder)/2.snapshot"))
            let found = await found()
            try #require(found.wall == nil && found.refused.count == 1, "\(count) bytes")
        }
        #expect(names.isEmpty)
    }

    @Test func `is thrown away when the log is another or does not go so far`() async throws {
        try await snapshots.write(wall(2), log: log)
        let other = await snapshots.newest { _ in .zero }
        #expect(other.refused.map(\.problem) == [.otherLog(position: 2)])
        try await snapshots.write(wall(2), log: log)
        let short = await snapshots.newest { _ in nil }
        #expect(short.refused.map(\.problem) == [.ahead(position: 2)])
        #expect(names.isEmpty)
    }

    @Test func `stays when the log could not be asked`() async throws {
        try await snapshots.write(wall(2), log: log)
        let found = await snapshots.newest { _ in throw ChronologyError.busy }
        #expect(found.refused.map(\.problem) == [.unconfirmed(position: 2)])
        #expect(names == ["2.snapshot"])
    }

    @Test func `is not taken for another position, nor another file for a snapshot`() async throws {
        try await snapshots.write(wall(2), log: log)
        try FileManager.default.moveItem(atPath: "\(folder)/2.snapshot", toPath: "\(folder)/9.snapshot")
        try Data("{}".utf8).write(to: URL(filePath: "\(folder)/8.snapshot"))
        try Data("note".utf8).write(to: URL(filePath: "\(folder)/note.txt"))
        let found = await found()
        #expect(found.wall == nil)
        #expect(found.refused.map(\.problem) == [.damaged, .foreign])
        #expect(names == ["note.txt"])
    }

    @Test func `that cannot be written says so and leaves nothing`() async throws {
        let nowhere = Snapshots("/proc/rnet-snapshots")
        await #expect(throws: SnapshotProblem.self) { try await nowhere.write(wall(1), log: log) }
        #expect(await nowhere.newest { _ in .zero }.wall == nil)
    }
}
