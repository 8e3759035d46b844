import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The wall` {
    @Test func `stands at position 0 and at no time before anything has happened`() {
        #expect((Wall().position, Wall().asOf) == (0, nil))
        #expect(Face(Wall()) == Face(Wall([])))
    }

    @Test func `says at which position and moment it stands`() throws {
        var story = Story()
        try story.register(Example.shelter())
        #expect((story.wall.position, story.wall.asOf) == (2, Story.moment(2)))
    }

    @Test func `does not change when an entry comes a second time`() throws {
        let story = try Story.untilPrepared()
        var wall = story.wall
        for entry in story.entries + story.entries.reversed() {
            wall.apply(entry)
            try #require(Face(wall) == Face(story.wall), "entry \(entry.position)")
        }
    }

    @Test func `does not change with a copy of it`() throws {
        var story = try Story.untilPrepared()
        let copy = story.wall
        let face = Face(copy)
        try story.move(.receive([], note: nil, at: story.now))
        try story.count(Example.headcount(5))
        #expect(Face(copy) == face)
        #expect(Face(story.wall) != face)
    }

    @Test func `finds a site on whichever board it is, and names all in their order`() throws {
        var story = Story()
        try story.register(Example.shelter("b"), Example.depot("a"), Example.depot("c"))
        #expect(story.wall.site(.of("a"))?.kind == .depot)
        #expect(story.wall.site(.of("b"))?.kind == .shelter)
        #expect(story.wall.site(.of("d")) == nil)
        #expect(story.wall.sites.map(\.id.text) == ["a", "b", "c"])
    }
}
