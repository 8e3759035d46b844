import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `What is known of a staple at a shelter` {
    @Test func `is an estimate while nothing is said`() throws {
        let story = try Story.withRules()
        let meals = try #require(story.provision())

        #expect(meals.estimate?.pieces == .of(900))
        #expect(meals.claim == nil)
        #expect(try #require(story.provision(at: "shelter-2")).estimate == nil, "nobody counted its people")
        #expect(Wall().provisions(at: story.now).isEmpty)
    }

    @Test func `is a need at once when one is raised, even a held one`() throws {
        var story = try Story.withRules()
        try story.raise(Example.raise("need-1", 50, of: Example.riceBall))
        #expect(story.provision()?.estimate == nil)
        #expect(story.provision(of: Example.drinking)?.estimate != nil)

        var held = try Story.withRules()
        try held.raise(Example.raise("need-1", 5, .case, of: Example.riceBall))
        #expect(held.provision()?.estimate == nil)
        #expect(held.provision(later: .hours(48))?.estimate == nil)
    }

    @Test func `is no estimate while a word on it stands, and one again after that`() throws {
        var story = try Story.withRules()
        try story.hold(nil, enough: true)
        #expect(story.provision()?.estimate == nil)
        #expect(story.provision(later: .hours(23))?.estimate == nil)
        #expect(story.provision(later: .hours(24))?.estimate != nil)

        var cancelled = try Story.withRules()
        try cancelled.raise(Example.raise("need-1", 50, of: Example.riceBall))
        try cancelled.ask(.cancel(reason: "足りている"))
        #expect(cancelled.provision(later: .hours(23))?.estimate == nil)
        #expect(cancelled.provision(later: .hours(25))?.estimate != nil)
    }

    @Test func `is no estimate where the shelter is not known to be open`() throws {
        var story = try Story.withRules()
        try story.change("shelter-1", to: .unknown)
        #expect(story.provision()?.estimate == nil)
    }

    @Test func `counts what was delivered and what is on its way, by the staple's unit`() throws {
        var story = try Story.withRules()
        try story.raise(Example.raise("need-1", 100))
        try story.store(Example.sheet(lines: [(Example.details(), 240)]))
        try story.promise(60)
        try story.prepare("consignment-1", "allocation-1")
        #expect(story.provision(of: Example.drinking)?.cover?.onTheWay == 60)

        try story.move(.load([1: .of(50)]))
        #expect(story.provision(of: Example.drinking)?.cover?.onTheWay == 50)
        let received = story.now
        try story.move(.receive([], note: nil, at: received))
        let cover = try #require(story.provision(of: Example.drinking)?.cover)
        #expect(cover.onTheWay == 0)
        #expect(cover.stock == 49, "600 bottles a day for a minute are one")
        #expect(cover.basis == .delivered(since: received))
    }

    @Test func `counts one claim over all items of a staple, and caps it`() throws {
        var story = try Story.withRules()
        try story.raise(Example.raise("need-1", 1000, of: Example.riceBall))
        try story.raise(Example.raise("need-2", 200, of: Example.riceBall))
        let meals = try #require(story.provision())

        #expect(meals.claim?.asked == 1200)
        #expect(meals.claim?.percent == 133)
        #expect(meals.isCapped)
        #expect(meals.automatic == [.of("need-1"): .of(1000), .of("need-2"): .of(80)])
    }

    @Test func `does not take what headquarters reckoned for a word from the shelter`() throws {
        var story = try Story.withRules()
        let heard = story.wall.shelters[.of("shelter-1")]?.reportedAt
        let raise = RaiseNeed(
            need: .of("need-e"), site: Example.shelter(), item: Example.riceBall, asked: Asked(100, .piece),
            neededBy: nil, note: nil, observedAt: story.now, now: story.now, origin: .estimate)
        try story.raise(raise)

        #expect(story.wall.shelters[.of("shelter-1")]?.reportedAt == heard)
        #expect(story.provision()?.estimate != nil)
        #expect(story.provision()?.needs.isEmpty == true)
        try story.hold(10)
        #expect(story.wall.shelters[.of("shelter-1")]?.reportedAt == story.now + .minutes(-1))
    }
}
