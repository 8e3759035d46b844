import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of waves` {
    private func story() throws -> Story {
        var story = Story()
        try story.register(Example.shelter())
        try story.announce("wave-1", Example.wave(from: "2016-04-18", to: "2016-04-22", overlap: 1))
        try story.announce("wave-2", Example.wave(from: "2016-04-22", to: "2016-04-26", overlap: 0))
        try story.announce("wave-3", Example.wave(from: "2016-04-29", to: "2016-05-03", people: 8, overlap: 2))
        try story.announce("wave-4", Example.wave(from: "2016-05-03", to: "2016-05-07", overlap: 0))
        return story
    }

    @Test func `says who is here on a day; while two hand over both are`() throws {
        let board = try story().wall.waves
        #expect(board.here(on: .of("2016-04-20")).map(\.number) == [1])
        #expect(board.here(on: .of("2016-04-22")).map(\.number) == [1, 2])
        #expect(board.here(on: .of("2016-04-27")).isEmpty)
        let roster = try #require(board.rosters.first)
        #expect(roster.people(on: .of("2016-04-22")) == .of(14))
        #expect((roster.from, roster.to) == (.of("2016-04-18"), .of("2016-05-07")))
    }

    @Test func `finds the days without anybody, and handing over that will not happen`() throws {
        let roster = try #require(try story().wall.waves.rosters.first)
        #expect(roster.gaps.map(\.from) == [.of("2016-04-27")] && roster.gaps.map(\.days) == [2])
        #expect(roster.missedHandOvers.map(\.wave.number) == [3])
        #expect(roster.missedHandOvers.first?.shared == 1 && roster.missedHandOvers.first?.announced == 2)
    }

    @Test func `knows the next wave, and leaves out what was cancelled`() throws {
        var story = try story()
        let first = try #require(story.wall.waves[.of("wave-1")]?.wave)
        #expect(story.wall.waves.next(after: first)?.number == 2)
        try story.cancelWave("wave-2")
        #expect(story.wall.waves.next(after: first)?.number == 3)
        #expect(story.wall.waves.rosters.first?.gaps.map(\.days) == [6])
        #expect(story.wall.waves.all.count == 4, "a cancelled wave is still known")
    }
}
