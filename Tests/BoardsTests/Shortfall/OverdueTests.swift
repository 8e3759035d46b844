import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `What is overdue` {
    private let noon = Moment.of("2016-04-18T12:00")
    private let evening = Moment.of("2016-04-18T18:00")

    @Test func `is what is missing of needs whose wish has passed, with the oldest wish`() throws {
        var story = Story()
        try story.raise(Example.raise("need-1", 100, neededBy: noon))
        try story.raise(Example.raise("need-2", 30, at: Example.shelter("shelter-2"), neededBy: evening))
        try story.raise(Example.raise("need-3", 7))
        let overdue = story.wall.shortfalls.overdue(at: .of("2016-04-19T06:00"))
        let water = try #require(overdue[Example.water.id])
        #expect((water.needs, water.missing, water.oldest) == (2, .of(130), noon))
        #expect(overdue.count == 1)
    }

    @Test func `begins with the moment that was wished`() throws {
        var story = Story()
        try story.raise(Example.raise("need-1", 100, neededBy: noon))
        #expect(story.wall.shortfalls.overdue(at: noon + Span(milliseconds: -1)).isEmpty)
        #expect(story.wall.shortfalls.overdue(at: noon).count == 1)
    }

    @Test func `does not count what is promised`() throws {
        var story = Story()
        try story.register(Example.shelter(), Example.depot())
        try story.raise(Example.raise("need-1", 100, neededBy: noon))
        try story.store(Example.sheet(lines: [(Example.details(), 10_000)]))
        try story.promise(60)
        #expect(story.wall.shortfalls.overdue(at: evening)[Example.water.id]?.missing == .of(40))
    }

    @Test func `leaves out what is over, what is held, and where nobody asked`() throws {
        var story = Story()
        try story.raise(Example.raise("need-1", 100, neededBy: noon))
        try story.ask(.cancel(reason: "重複"), "need-1")
        try story.raise(Example.raise("need-2", 3, .case, of: Example.riceBall, neededBy: noon))
        try story.raise(Example.raise("need-3", 30, at: Example.shelter("shelter-2"), neededBy: noon))
        #expect(story.wall.shortfalls.overdue(at: evening) { $0.site.text != "shelter-2" }.isEmpty)
    }
}
