import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of roads` {
    private func story() throws -> Story {
        var story = Story()
        try story.register(
            Example.depot(), Example.depot("depot-2"), Example.shelter(),
            Example.site("shelter-2", SiteDetails(kind: .shelter, name: "長陽中学校", ward: "南阿蘇村")))
        return story
    }

    @Test func `shows standing closures first, by when they were seen and not by when they were typed in`() throws {
        var story = try story()
        try story.close("closure-1", at: Example.now)
        try story.close("closure-2", at: Example.now + .hours(-5))
        try story.close("closure-3", at: Example.now + .hours(-9))
        try story.reopen("closure-3")

        #expect(story.wall.roads.all.map(\.closure.id.text) == ["closure-2", "closure-1", "closure-3"])
        #expect(story.wall.roads.standing.map(\.id.text) == ["closure-2", "closure-1"])
        #expect(story.wall.roads[.of("closure-1")]?.recordedAt == Story.moment(9))
        #expect(story.wall.roads[.of("closure-3")]?.reopenedRecordedAt == Story.moment(12))
    }

    @Test func `keeps the latest measure of a way`() throws {
        var story = try story()
        try story.measure(40, at: Example.now)
        try story.measure(95, at: Example.now + .hours(-2))
        try story.measure(20, from: "depot-2", to: "shelter-2")

        let way = Way(depot: .of("depot-1"), shelter: .of("shelter-1"))
        #expect(story.wall.roads.measure(of: way)?.minutes == 40)
        #expect(story.wall.roads.measured.map(\.measure.minutes) == [40, 20])
    }

    @Test func `says which shelters are cut off, and how far`() throws {
        var story = try story()
        let (near, far) = (
            try #require(story.wall.site(.of("shelter-1"))), try #require(story.wall.site(.of("shelter-2")))
        )
        #expect(CutOff(story.wall).extent(of: near) == nil)

        try story.close("closure-1", shelters: ["shelter-1"], depots: ["depot-1"])
        try story.close("closure-2", shelters: [], wards: ["南阿蘇村"])

        #expect(CutOff(story.wall).extent(of: near) == .partly)
        #expect(CutOff(story.wall).extent(of: far) == .entirely)
        #expect(CutOff(story.wall).closure(from: .of("depot-1"), to: near)?.id.text == "closure-1")
        #expect(CutOff(story.wall).closure(from: .of("depot-2"), to: near) == nil)

        try story.change("depot-2", to: .unusable)
        #expect(CutOff(story.wall).extent(of: near) == .entirely, "the other depot is gone")
        try story.reopen("closure-2")
        #expect(CutOff(story.wall).extent(of: far) == nil)
    }
}
