import Boards
import Chronology
import Foundation
import JSON
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import CommandPost

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension Wall {
    /// A wall at position `count`, with as many shelters.
    static func of(shelters count: Int) throws -> Wall {
        var wall = Wall()
        for number in 1...count {
            let payload = #"{"details":{"confirmed":true,"kind":"shelter","name":"城東"},"site":"shelter-\#(number)"}"#
            wall.apply(
                Recorded(
                    position: Int64(number), recordedAt: Example.now, by: "console",
                    event: try ReliefEvent(EventKind("site.registered", version: 1), payload: payload)))
        }
        return wall
    }
}

@Suite struct `The directory of snapshots` {
    private let data: Folder
    private let log = Fingerprint.of("the log")

    init() throws { data = try Folder() }

    /// Not there before something is written.
    private var folder: String { "\(data.path)/snapshots" }
    private var snapshots: Snapshots { Snapshots(folder) }
    private var names: [String] { Disk.names(in: folder) }

    private func wall(_ position: Int) throws -> Wall { try .of(shelters: position) }

    private func found() async -> Snapshots.Found { await snapshots.newest { [log] _ in log } }

    /// A log that takes as much as is free: nothing of it lies on the disk.
    private func largeLog() throws -> String {
        try Data().write(to: URL(filePath: data.log))
        let free = try #require(Disk.freeBytes(data.path))
        try #require(truncate(data.log, off_t(free)) == 0)
        return data.log
    }

    @Test func `takes none where too little would stay free for the log`() async throws {
        let snapshots = Snapshots(folder, besides: try largeLog())
        let problem = await #expect(throws: SnapshotProblem.self) { try await snapshots.write(wall(1), log: log) }
        #expect(problem?.code == "snapshot/disk-full")
        #expect(names.isEmpty)
    }

    @Test func `takes one when it is known how little the last one took`() async throws {
        try await snapshots.write(wall(1), log: log)
        try await Snapshots(folder, besides: try largeLog()).write(wall(2), log: log)
        #expect(names == ["1.snapshot", "2.snapshot"])
    }

    @Test func `keeps nothing of one that could not get its name`() async throws {
        try await snapshots.write(wall(1), log: log)
        try Disk.makeDirectory("\(folder)/2.snapshot")
        await #expect(throws: SnapshotProblem.self) { try await snapshots.write(wall(2), log: log) }
        #expect(names == ["1.snapshot", "2.snapshot"])
    }

    @Test func `is rid of what killed servers had begun, and keeps every snapshot`() async throws {
        for position in 1...2 { try await snapshots.write(wall(position), log: log) }
        for name in [".9-4711.part", ".9-4712.part"] {
            try Data("x".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
        }
        snapshots.removeUnfinished()
        #expect(names == ["1.snapshot", "2.snapshot"])
    }

    @Test func `holds no snapshot where there is a directory or a pipe of that name`() async throws {
        try await snapshots.write(wall(1), log: log)
        try Disk.makeDirectory("\(folder)/999999999.snapshot")
        try #require(mkfifo("\(folder)/500.snapshot", S_IRUSR | S_IWUSR) == 0)
        #expect(snapshots.position == 1)
        #expect(await found().wall?.position == 1)
        for position in 2...3 { try await snapshots.write(wall(position), log: log) }
        #expect(await found().wall?.position == 3)
        #expect(throws: SnapshotProblem.foreign) { try SnapshotFile(reading: "\(folder)/500.snapshot") }
    }

    @Test(arguments: [[Int.max, .max], [.max, 3], [-5], [-5, 5], [.min], [1]])
    func `throws one away whose pieces are of sizes that cannot be`(_ sizes: [Int]) async throws {
        try await snapshots.write(wall(1), log: log)
        let section = try #require(WallSection.allCases.first)
        let pieces = sizes.map { SnapshotHeader.Piece(section: section, size: $0, hash: .of("")) }
        let header = SnapshotHeader(position: 2, log: log, pieces: pieces).json
        let bytes = header + SnapshotFooter(of: header).bytes
        try Data(bytes).write(to: URL(filePath: "\(folder)/2.snapshot"))
        let found = await found()
        #expect(found.refused.map(\.problem) == [.damaged])
        #expect(found.wall?.position == 1)
        #expect(names == ["1.snapshot"])
    }
}

@Suite struct `The next snapshot` {
    private static let start = Example.now
    private static let full = SnapshotProblem.noRoom(usualBytes: 2, freeBytes: 1)

    private var turn: SnapshotTurn {
        SnapshotTurn(SnapshotRhythm(entries: 1_000, interval: .hours(1)), after: 500, at: Self.start)
    }

    @Test func `is due by its rhythm as long as they succeed`() {
        var turn = turn
        #expect(!turn.isDue(at: 1_499, Self.start) && turn.isDue(at: 1_500, Self.start))
        #expect(turn.isDue(at: 501, Self.start + .hours(1)) && !turn.isDue(at: 500, Self.start + .hours(1)))
        turn.succeed(at: 1_500, Self.start)
        #expect(!turn.isDue(at: 2_499, Self.start) && turn.isDue(at: 2_500, Self.start))
    }

    @Test func `waits longer after each failure, an hour at most, and no longer after a success`() {
        var (turn, now) = (turn, Self.start)
        for pause in [1, 2, 4, 8, 16, 32, 60, 60] {
            _ = turn.fail(for: Self.full, now)
            #expect(!turn.isDue(at: 90_000, now + Span(milliseconds: Span.minutes(pause).milliseconds - 1)))
            now = now + .minutes(pause)
            #expect(turn.isDue(at: 90_000, now), "after \(pause) minutes")
        }
        turn.succeed(at: 90_000, now)
        #expect(turn.isDue(at: 91_000, now))
        _ = turn.fail(for: Self.full, now)
        #expect(turn.isDue(at: 91_000, now + .minutes(1)))
    }

    @Test func `does not wait for a clock that was set back`() {
        var turn = turn
        _ = turn.fail(for: Self.full, Self.start)
        #expect(turn.isDue(at: 9_000, Self.start + .days(-9)))
    }

    @Test func `is told of once when it fails, and again when it fails otherwise or anew`() {
        var turn = turn
        let errors = [ENOSPC, EIO].map { SnapshotProblem.system(SystemError("write", "/data", $0)) }
        let met = [Self.full, .noRoom(usualBytes: 9, freeBytes: 3), errors[0], errors[1], errors[1]]
        #expect(met.map { turn.fail(for: $0, Self.start) } == [true, false, true, true, false])
        turn.succeed(at: 600, Self.start)
        let isNews = turn.fail(for: errors[1], Self.start)
        #expect(isNews)
    }
}
