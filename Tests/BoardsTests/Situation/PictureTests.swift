import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The picture of the city` {
    @Test func `of a city where nothing has happened is empty`() {
        let picture = Picture(Wall())
        #expect((picture.sheltersKnown, picture.people, picture.sheltersCounted) == (0, .zero, 0))
        #expect(picture.oldestCount == nil)
        #expect(picture.needs.isEmpty && picture.consignments.isEmpty && picture.parts.isEmpty)
    }

    @Test func `tells nobody from nobody knows`() throws {
        var story = Story()
        try story.register(Example.shelter("empty"), Example.shelter("silent"), Example.shelter("parts"))
        try story.count(Example.headcount(0), at: "empty")
        try story.count(Example.headcount(nil, [.infants: 4]), at: "parts")
        let picture = Picture(story.wall)
        #expect((picture.people, picture.sheltersCounted) == (.zero, 1), "one shelter has said that it is empty")
        #expect(picture.sheltersSilent == 1)
        #expect(picture.parts[.infants]?.people == .of(4))
        #expect(picture.parts[.elderly] == nil, "nobody has counted the elderly")
    }

    @Test func `adds each part up over the shelters that counted it`() throws {
        var story = Story()
        try story.register(Example.shelter("a"), Example.shelter("b"), Example.shelter("c"))
        try story.count(Example.headcount(100, [.infants: 4, .elderly: 0]), at: "a")
        try story.count(Example.headcount(50, [.infants: 3]), at: "b")
        try story.count(Example.headcount(7), at: "c")
        let picture = Picture(story.wall)
        #expect((picture.people, picture.sheltersCounted) == (.of(157), 3))
        #expect((picture.parts[.infants]?.people, picture.parts[.infants]?.shelters) == (.of(7), 2))
        #expect((picture.parts[.elderly]?.people, picture.parts[.elderly]?.shelters) == (.zero, 1))
    }

    @Test func `says how old the oldest count in the sum is, by observation and not by arrival`() throws {
        var story = Story()
        try story.register(Example.shelter("a"), Example.shelter("b"))
        try story.count(Example.headcount(100, observedAt: Example.now + .hours(-1)), at: "a")
        try story.count(Example.headcount(50, observedAt: Example.now + .hours(-9)), at: "b")
        try story.count(Example.headcount(60, observedAt: Example.now + .hours(-12)), at: "a")
        let picture = Picture(story.wall)
        #expect(picture.people == .of(150), "the late count of a is older than what is known")
        #expect(picture.oldestCount == Example.now + .hours(-9))
    }

    @Test func `leaves the people of a closed shelter out and still knows it`() throws {
        var story = Story()
        try story.register(Example.shelter("a"), Example.shelter("b", status: .unknown), Example.shelter("c"))
        try story.count(Example.headcount(100, [.infants: 1]), at: "a")
        try story.change("a", to: .closed)
        let picture = Picture(story.wall)
        #expect((picture.sheltersKnown, picture.sheltersOpen, picture.sheltersSilent) == (3, 1, 1))
        #expect((picture.people, picture.sheltersCounted, picture.oldestCount) == (.zero, 0, nil))
        #expect(picture.parts.isEmpty)
    }

    @Test func `counts needs, consignments and depots by state`() throws {
        var story = try Story.untilPrepared()
        try story.raise(Example.raise("need-2", 3, .case, of: Example.riceBall))
        try story.raise(Example.raise("need-3"))
        try story.ask(.cancel(reason: "重複"), "need-3")
        try story.register(Example.depot("depot-2", status: .unusable), Example.depot("depot-3", status: .notOpen))
        let picture = Picture(story.wall)
        #expect(picture.needs == [.partly: 1, .open: 1, .cancelled: 1])
        #expect(picture.needsHeld == 1)
        #expect(picture.consignments == [.prepared: 1])
        #expect((picture.depotsOpen, picture.depotsUnusable) == (1, 1))
    }
}
