import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Boards

@Suite struct `A wall that is told page by page` {
    @Test(arguments: [1, 7, 40, 1_000]) func `is the one that was told each entry`(_ page: Int) async throws {
        let story = try `How a wall is written`.story()
        let told = Self.told(story.entries, onto: Wall(), inPagesOf: page)
        #expect(Face(told) == Face(story.wall))
        #expect(try await Self.text(told) == Self.text(story.wall))
    }

    @Test(arguments: try Chance.seeds(10)) func `is that one in any incident, whatever stood on it before`(
        _ seed: UInt64
    ) throws {
        var incident = try RandomStory(seed: seed)
        for _ in 0..<200 { incident.step() }
        let (before, face) = (incident.story.wall, Face(incident.story.wall))
        for _ in 0..<200 { incident.step() }
        let told = Self.told(incident.story.entries, onto: before, inPagesOf: 60)
        #expect(Face(told) == Face(incident.story.wall), "seed \(seed)")
        #expect(Face(before) == face, "seed \(seed): the wall they began with has changed")
    }

    @Test func `hangs up the same lines`() throws {
        var incident = try RandomStory(seed: 7)
        for _ in 0..<250 { incident.step() }
        let entries = incident.story.entries
        for count in 0..<min(260, entries.count) {
            let told = Self.told(Array(entries.prefix(count)), onto: Wall(), inPagesOf: 90)
            try #require(told.situation.lines == Wall(entries.prefix(count)).situation.lines, "\(count) entries")
        }
    }

    private static func told(_ entries: [Recorded], onto wall: Wall, inPagesOf size: Int) -> Wall {
        var told = wall
        for start in stride(from: 0, to: entries.count, by: size) {
            told.apply(Array(entries[start..<min(entries.count, start + size)]))
        }
        return told
    }

    private static func text(_ wall: Wall) async throws -> [String] {
        try await `A wall written in pieces`.pieces(of: wall).map {
            "\($0.section.rawValue) " + String(decoding: try $0.load(), as: UTF8.self)
        }
    }
}
