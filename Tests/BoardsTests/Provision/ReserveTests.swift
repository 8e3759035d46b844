import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The reserve` {
    /// Two shelters of which one was never heard of, and a thousand rice balls in lots that keep differently.
    private func story() throws -> Story {
        var story = try Story.withRules()
        try story.store(
            Example.sheet(lines: [
                (Example.details(Example.riceBall, expiry: "2016-04-20"), 600),
                (Example.details(Example.riceBall, expiry: "2016-05-01"), 60),
                (Example.details(Example.riceBall, expiry: "2016-04-15"), 500),
                (Example.details(Example.riceBall, expiry: nil), 20),
            ]))
        return story
    }

    private func reserve(_ story: Story, cutOff: Set<ID<Site>> = [], later: Span = .minutes(0)) -> Reserve? {
        let now = story.now + later
        return story.wall.reserves(of: story.wall.provisions(at: now), at: now, cutOff: cutOff)
            .first { $0.staple.id == Example.meals.id }
    }

    @Test func `is a share of usable stock, of what keeps longest`() throws {
        let reserve = try #require(reserve(try story()))

        #expect(reserve.stock == 680, "what has expired is no stock")
        #expect(reserve.held == 68)
        #expect(reserve.shares.map(\.site.id) == [.of("shelter-2")])
        #expect(reserve.shares.map(\.units) == [nil])
        #expect(reserve.shares.map(\.cause) == [.silent(since: nil)])
        #expect(reserve.lots.values.map(\.value).sorted() == [20, 48])
    }

    @Test func `is no more than the silent are reckoned to need`() throws {
        var story = try story()
        try story.count(Example.headcount(2), at: "shelter-2")
        #expect(reserve(story) == nil, "it has spoken, and an estimate is planned for it")

        let later = try #require(reserve(story, cutOff: [.of("shelter-2")], later: .hours(1)))
        #expect(later.shares.map(\.units) == [18])
        #expect(later.held == 18)
        #expect(later.shares.map(\.cause) == [.cutOff])
    }

    @Test func `assumes a written number of people where nobody has counted them`() throws {
        var story = try story()
        let criterion = Criterion(.reserveHeads, 3, note: Example.note)
        try story.decide(RuleDecider.self, .setCriterion(criterion), story.wall.rules.book, ReliefEvent.rule)
        let held = try #require(reserve(story))

        #expect(held.held == 27)
        #expect(held.shares.map(\.units) == [27])
        #expect(held.shares.map(\.isAssumed) == [true])
    }

    @Test func `ends when the shelter reports`() throws {
        var story = try story()
        try story.raise(Example.raise("need-1", 10, at: Example.shelter("shelter-2")))

        #expect(reserve(story) == nil)
        #expect(reserve(story, later: .hours(13))?.shares.first?.cause == .silent(since: story.now + .minutes(-1)))
    }

    @Test func `ends when headquarters let it go, until the shelter has reported and fallen silent again`() throws {
        var story = try story()
        try story.releaseReserve(of: "shelter-2")
        #expect(reserve(story) == nil)
        #expect(reserve(story, later: .hours(100)) == nil)

        try story.raise(Example.raise("need-1", 10, at: Example.shelter("shelter-2")))
        #expect(reserve(story, later: .hours(13)) != nil)
    }

    @Test func `is for shelters that are open or cut off, not for those that nobody has opened`() throws {
        var story = try story()
        for status in [Site.Status.unknown, .closed, .notOpen] {
            try story.change("shelter-2", to: status)
            #expect(reserve(story) == nil)
        }
        try story.change("shelter-2", to: .unusable)
        #expect(reserve(story)?.shares.first?.cause == .cutOff)
    }

    @Test func `is nothing without a rule`() throws {
        var story = Story()
        try story.register(Example.shelter(), Example.depot())
        #expect(story.wall.reserves(of: story.wall.provisions(at: story.now), at: story.now).isEmpty)
    }
}
