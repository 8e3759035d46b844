import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Boards

@Suite struct `Two halves of a wall that were told side by side` {
    @Test(arguments: [1, 7, 40, 1_000]) func `are the wall that was told everything`(_ page: Int) async throws {
        let story = try `How a wall is written`.story()
        let halves = Self.told(story.entries, onto: Wall(), inPagesOf: page)
        #expect(Face(halves) == Face(story.wall))
        #expect(try await Self.text(halves) == Self.text(story.wall))
    }

    @Test(arguments: UInt64(1)...10) func `are that wall in any incident, whatever stood on it before`(
        _ seed: UInt64
    ) throws {
        var incident = try RandomStory(seed: seed)
        for _ in 0..<200 { incident.step() }
        let (before, face) = (incident.story.wall, Face(incident.story.wall))
        for _ in 0..<200 { incident.step() }
        let halves = Self.told(incident.story.entries, onto: before, inPagesOf: 60)
        #expect(Face(halves) == Face(incident.story.wall), "seed \(seed)")
        #expect(Face(before) == face, "seed \(seed): the wall they began with has changed")
    }

    @Test func `hang up the same lines as entries that come one by one`() throws {
        var incident = try RandomStory(seed: 7)
        for _ in 0..<250 { incident.step() }
        let entries = incident.story.entries
        for count in 0..<min(260, entries.count) {
            let halves = Self.told(Array(entries.prefix(count)), onto: Wall(), inPagesOf: 90)
            try #require(halves.situation.lines == Wall(entries.prefix(count)).situation.lines, "\(count) entries")
        }
    }

    private static func told(_ entries: [Recorded], onto wall: Wall, inPagesOf size: Int) -> Wall {
        var (needs, goods) = (wall, wall)
        for start in stride(from: 0, to: entries.count, by: size) {
            let page = Array(entries[start..<min(entries.count, start + size)])
            needs.apply(page, to: .needs)
            goods.apply(page, to: .goods)
        }
        return Wall(needs: needs, goods: goods)
    }

    private static func text(_ wall: Wall) async throws -> [String] {
        try await `A wall written in pieces`.pieces(of: wall).map {
            "\($0.section.rawValue) " + String(decoding: try $0.load(), as: UTF8.self)
        }
    }
}
