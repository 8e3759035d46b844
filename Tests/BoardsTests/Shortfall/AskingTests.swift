import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A shelter that takes nothing in` {
    /// One need that is open, one of unknown size and one that has waited too long, at a shelter of this status; and another shelter.
    private func story(_ status: Site.Status) throws -> Story {
        var story = Story()
        try story.list(Example.water, Example.riceBall, Example.blanket)
        try story.register(Example.shelter(), Example.shelter("shelter-2"), Example.depot())
        try story.raise(Example.raise("need-1", 100, .piece))
        try story.raise(Example.raise("need-2", 3, .case, of: Example.riceBall))
        try story.raise(Example.raise("need-3", 50, .piece, of: Example.blanket, neededBy: Example.now + .hours(1)))
        try story.raise(Example.raise("need-4", 20, .piece, at: Example.shelter("shelter-2")))
        try story.change("shelter-1", to: status)
        return story
    }

    private static let closed: [Site.Status] = [.closed, .unusable, .notOpen]
    private let later = Example.now + .hours(2)

    @Test(arguments: closed) func `asks for nothing in any sum or list`(_ status: Site.Status) throws {
        let wall = try story(status).wall

        #expect(wall.shortages().map(\.missing) == [.of(20)])
        #expect(wall.shortagesByReach().map(\.shortage.missing) == [.of(20)])
        #expect(wall.wanted(on: later.japaneseDate).map(\.missing) == [.of(20), .zero])
        #expect(wall.overdue(at: later).isEmpty && wall.heldNeeds.isEmpty)
        #expect(SiteNeeds.worstFirst(wall.needsBySite()).map(\.site) == [.of("shelter-2")])
        #expect(RemedyFinder(wall, at: later).all().map(\.missing) == [.of(20)])
    }

    @Test(arguments: closed) func `leaves its open needs to be ended, counted apart`(_ status: Site.Status) throws {
        let wall = try story(status).wall
        let picture = Picture(wall)

        #expect(wall.needsToEnd.map(\.need.id) == [.of("need-1"), .of("need-2"), .of("need-3")])
        #expect((picture.needs, picture.needsHeld, picture.needsToEnd) == ([.open: 1], 0, 3))
        #expect(wall.openNeedsBySite()[.of("shelter-1")]?.open == 3, "its own record still shows them")
    }

    @Test func `leaves nothing to be ended once its needs are cancelled`() throws {
        var story = try story(.closed)
        for need in ["need-1", "need-2", "need-3"] { try story.ask(.cancel(reason: "閉鎖"), need) }

        #expect(story.wall.needsToEnd.isEmpty)
        #expect(Picture(story.wall).needs == [.open: 1, .cancelled: 3])
    }

    @Test(arguments: [Site.Status.open, .unknown]) func `asks again when it opens, or nobody can say`(
        _ status: Site.Status
    ) throws {
        var story = try story(.closed)
        try story.change("shelter-1", to: status)

        #expect(story.wall.needsToEnd.isEmpty)
        #expect(story.wall.shortages().map(\.missing.value).sorted() == [50, 120])
        #expect(Picture(story.wall).needs == [.open: 4] && story.wall.heldNeeds.count == 1)
        #expect(Set(story.wall.overdue(at: later).keys) == [Example.blanket.id])
    }
}
