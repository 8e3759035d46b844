import Boards
import Chronology
import Foundation
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import CommandPost

@Suite struct `A post that begins with a snapshot` {
    private let data: Folder
    private let log = MemoryChronology()

    init() throws { data = try Folder() }

    /// Not there before something is written.
    private var directory: String { "\(data.path)/snapshots" }
    private var snapshots: Snapshots { Snapshots(directory) }

    private func post(on log: MemoryChronology) -> CommandPost {
        CommandPost(log, clock: { Example.now })
    }

    private func submit(_ range: ClosedRange<Int>, to post: CommandPost) async throws {
        for number in range {
            let school = SiteDetails(kind: .shelter, name: "第\(number)小学校")
            let command = ReliefCommand.registerSite(.of("shelter-\(number)"), school, status: nil)
            _ = try await post.submit(Submission([command], from: .console))
        }
    }

    @Test func `has the boards of one that read everything`() async throws {
        let first = post(on: log)
        try await submit(1...20, to: first)
        #expect(try await first.keep(in: snapshots) == 20)
        try await submit(21...25, to: first)

        let second = post(on: log)
        #expect(await second.begin(with: snapshots).isEmpty)
        #expect(await second.wall.position == 20)
        try await second.catchUp()
        #expect(await second.wall.position == 25)
        #expect(await second.wall.shelters.all == first.wall.shelters.all)
        #expect(await second.wall.asOf == first.wall.asOf)
    }

    @Test func `does not believe one that was made of another log`() async throws {
        let first = post(on: log)
        try await submit(1...20, to: first)
        _ = try await first.keep(in: snapshots)

        let other = MemoryChronology()
        let second = post(on: other)
        try await submit(101...130, to: second)
        let third = post(on: other)
        #expect(await third.begin(with: snapshots).map(\.problem) == [.otherLog(position: 20)])
        #expect(await third.wall.position == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
    }

    @Test func `does not believe one that goes further than its log`() async throws {
        let first = post(on: log)
        try await submit(1...20, to: first)
        _ = try await first.keep(in: snapshots)
        let second = post(on: MemoryChronology())
        #expect(await second.begin(with: snapshots).map(\.problem) == [.ahead(position: 20)])
    }

    @Test func `keeps what it has read already`() async throws {
        let first = post(on: log)
        try await submit(1...5, to: first)
        _ = try await first.keep(in: snapshots)
        try await submit(6...9, to: first)
        #expect(await first.begin(with: snapshots).isEmpty)
        #expect(await first.wall.position == 9)
    }

    @Test func `writes nothing before anything has happened`() async throws {
        #expect(try await post(on: log).keep(in: snapshots) == nil)
        #expect(!FileManager.default.fileExists(atPath: directory))
    }
}

@Suite struct `A new snapshot` {
    private let rhythm = SnapshotRhythm(entries: 1_000, interval: .hours(1))

    @Test func `is written after so many entries, or after so long when anything has happened`() {
        #expect(!rhythm.isDue(after: 999, .minutes(59)))
        #expect(rhythm.isDue(after: 1_000, .minutes(0)))
        #expect(rhythm.isDue(after: 1, .hours(1)))
        #expect(!rhythm.isDue(after: 0, .days(1)))
    }
}
