import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of shelters` {
    @Test func `shows shelters in the order of their names, and no depot`() throws {
        var story = Story()
        try story.register(Example.shelter("shelter-2"), Example.depot("a-depot"), Example.shelter("shelter-10"))
        #expect(story.wall.shelters.all.map(\.site.id.text) == ["shelter-10", "shelter-2"])
        #expect(story.wall.shelters[.of("a-depot")] == nil)
    }

    @Test func `does not take a shelter of which nobody has counted the people for an empty one`() throws {
        var story = Story()
        try story.register(Example.shelter("shelter-1"), Example.shelter("shelter-2"))
        try story.count(Example.headcount(0), at: "shelter-2")
        #expect(story.wall.shelters[.of("shelter-1")]?.site.headcount == nil)
        #expect(story.wall.shelters[.of("shelter-2")]?.site.headcount?.total == .zero)
    }

    @Test func `calls a shelter silent until something comes from it, whatever a register says`() throws {
        var story = Story()
        try story.register(Example.shelter(status: .unknown))
        try story.change("shelter-1", to: .open)
        #expect(story.wall.shelters[.of("shelter-1")]?.reportedAt == nil)

        try story.count(Example.headcount(120))
        #expect(story.wall.shelters[.of("shelter-1")]?.reportedAt == Story.moment(3))
    }

    @Test func `hears a shelter that asks for goods`() throws {
        var story = Story()
        try story.register(Example.shelter())
        try story.raise(Example.raise())
        #expect(story.wall.shelters[.of("shelter-1")]?.reportedAt == Story.moment(3))
        #expect(story.wall.shelters[.of("shelter-1")]?.site.headcount == nil)
    }

    @Test func `keeps the newer count when an older one is typed in late, and has heard of it`() throws {
        var story = Story()
        try story.register(Example.shelter())
        try story.count(Example.headcount(300, observedAt: Example.now))
        try story.count(Example.headcount(120, observedAt: Example.now + .hours(-6)))
        let row = try #require(story.wall.shelters[.of("shelter-1")])
        #expect(row.site.headcount?.total == .of(300))
        #expect(row.reportedAt == Story.moment(4))
    }

    @Test func `changes nothing for a site that nobody registered`() {
        let counted = Example.events(
            SiteDecider.self, .reportHeadcount(Example.headcount(1), at: Example.now), from: Example.shelter())
        var story = Story()
        for event in counted { story.happened(.site(event)) }
        story.happened(.need(Example.raised()))
        #expect(story.wall.shelters.all.isEmpty)
    }
}
