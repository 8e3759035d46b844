import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of offers` {
    private let today = Example.now.japaneseDate

    private func story() throws -> Story {
        var story = Story()
        try story.list(Example.water, Example.riceBall, Example.blanket)
        try story.register(Example.shelter(), Example.shelter("shelter-2"), Example.depot())
        return story
    }

    @Test func `shows what waits, the oldest first, and finds an offer by its giver's link`() throws {
        var story = try story()
        for id in ["offer-1", "offer-2", "offer-3"] { try story.offer(id) }
        try story.decline("offer-1")
        #expect(story.wall.offers.waiting(on: today).map(\.id.text) == ["offer-2", "offer-3"])
        #expect(story.wall.offers.waiting(on: .of("2016-05-01")).isEmpty, "they lapse")
        #expect(story.wall.offers.offer(secretHash: "hash-of-offer-2")?.id == .of("offer-2"))
        #expect(story.wall.offers.offer(secretHash: "hash") == nil)
    }

    @Test func `keeps what is announced apart from what is there`() throws {
        var story = try story()
        try story.offer("offer-1")
        try story.accept("offer-1", 240)
        #expect(story.wall.offers.expected(at: .of("depot-1")).map(\.pieces) == [.of(240)])
        #expect(story.wall.depots[.of("depot-1")]?.lots.isEmpty == true, "nobody has counted it")

        try story.arrive("offer-1", 100)
        #expect(story.wall.offers.expected.map(\.pieces) == [.of(140)])
        try story.arrive("offer-1", 100, isLast: true)
        #expect(story.wall.offers.expected.isEmpty)
    }

    private func help(_ story: Story) throws -> [OfferHelp] {
        let offer = try #require(story.wall.offers[.of("offer-1")])
        return OfferHelps(story.wall).help(of: offer)
    }

    @Test func `says what an offer would help once somebody has said what it is`() throws {
        var story = try story()
        try story.raise(Example.raise("need-1", 100, .piece, of: Example.water, at: Example.shelter()))
        try story.raise(Example.raise("need-2", 200, .piece, of: Example.water, at: Example.shelter("shelter-2")))
        try story.offer("offer-1")
        let before = try help(story)
        #expect(before.isEmpty, "nobody has said what it is")

        try story.identify("offer-1", Example.water)
        let first = try help(story).first
        let help = try #require(first)
        #expect(help.missing == .of(300) && help.shelters == 2 && help.covers == .of(240) && !help.isSubstitute)
    }

    @Test func `says what it would help as a substitute`() throws {
        var story = try story()
        try story.allow(Example.blanket, for: Example.riceBall, penalty: 3)
        try story.raise(Example.raise("need-1", 10, .piece, of: Example.riceBall, at: Example.shelter()))
        try story.offer("offer-1", Example.terms(.goods(OfferedGoods(Asked(50, .piece), item: Example.blanket.id))))
        let help = try help(story)
        #expect(
            help.map(\.item) == [Example.riceBall.id] && help.allSatisfy { $0.isSubstitute && $0.covers == .of(10) })
    }

    @Test func `asks the public for no more than stock and announced goods leave open`() throws {
        var story = try story()
        try story.raise(Example.raise("need-1", 500, .piece, of: Example.water, at: Example.shelter()))
        #expect(story.wall.wanted(on: today).map(\.pieces) == [.of(500)])
        try story.store(Example.sheet(lines: [(Example.details(), 200)]))
        try story.offer("offer-1")
        try story.accept("offer-1", 240)
        #expect(story.wall.wanted(on: today).map(\.pieces) == [.of(60)])
        #expect(story.wall.wanted(on: today).allSatisfy { !$0.isEnough })
        try story.store(Example.sheet("sheet-2", lines: [(Example.details(), 260)]))
        #expect(story.wall.wanted(on: today).allSatisfy { $0.isEnough })
    }

    @Test func `asks the public for nothing that only closed shelters wanted`() throws {
        var story = try story()
        try story.raise(Example.raise("need-1", 500, .piece, of: Example.water, at: Example.shelter()))
        try story.raise(Example.raise("need-2", 80, .piece, of: Example.water, at: Example.shelter("shelter-2")))
        try story.offer("offer-1")
        try story.identify("offer-1", Example.water)
        try story.change("shelter-1", to: .closed)
        #expect(story.wall.wanted(on: today).map(\.pieces) == [.of(80)])
        #expect(try help(story).map(\.missing) == [.of(80)])
        #expect(story.wall.wantedChanges()[Example.water.id] == story.wall.shelters[.of("shelter-1")]?.changedAt)

        try story.change("shelter-2", to: .unusable)
        #expect(story.wall.wanted(on: today).map(\.isEnough) == [true])
        #expect(try help(story).isEmpty)
    }

    @Test func `does not take goods in a lost depot for enough`() throws {
        var story = try story()
        try story.raise(Example.raise("need-1", 500, .piece, of: Example.water, at: Example.shelter()))
        try story.store(Example.sheet(lines: [(Example.details(), 600)]))
        #expect(story.wall.wanted(on: today).map(\.isEnough) == [true])
        try story.change("depot-1", to: .unusable)
        #expect(story.wall.wanted(on: today).map(\.pieces) == [.of(500)])
    }

    @Test func `never adds one kind of money to another`() throws {
        var story = try story()
        for (id, yen, purpose) in [
            ("offer-1", Int64(500_000), GiftPurpose.condolence), ("offer-2", 300_000, .aid),
            ("offer-3", 1, .condolence),
        ] {
            try story.offer(id, Example.terms(.money(Example.wholeYen(yen), purpose)))
            try story.accept(id, .money(Example.wholeYen(yen), purpose))
        }
        #expect(story.wall.offers.acceptedMoney(for: .condolence) == Example.wholeYen(500_001))
        #expect(story.wall.offers.acceptedMoney(for: .aid) == Example.wholeYen(300_000))
        #expect(story.wall.offers.acceptedMoney(for: .donation) == .zero)
    }

    @Test func `counts helpers and vehicles while they are there`() throws {
        var story = try story()
        try story.offer("offer-1", Example.terms(.people(OfferedPeople(12))))
        try story.accept("offer-1", .people(headcount: 8))
        let vehicles = OfferedVehicles(count: 2, comesWithDriver: false)
        try story.offer("offer-2", Example.terms(.vehicles(vehicles)))
        let use = Acceptance.Vehicles(
            count: 2, home: .of("depot-1"), from: .of("2016-04-18"), until: .of("2016-04-20"))
        try story.accept("offer-2", .vehicles(use), site: Example.depot())
        #expect(story.wall.offers.acceptedHelpers(on: today) == 8)
        #expect(story.wall.offers.acceptedHelpers(on: .of("2016-05-01")) == 0)
        #expect(story.wall.offers.vehicles(on: .of("2016-04-20")).count == 2)
        #expect(story.wall.offers.vehicles(on: .of("2016-04-21")).isEmpty)
    }

    @Test func `knows how much one contact has open, however it is typed`() throws {
        var story = try story()
        try story.offer("offer-1")
        let same = Giver(kind: .citizen, name: "別名", contact: "０９６ ０００ １２３４")
        #expect(story.wall.offers.crowd(of: same, at: story.now).ofContact == 1)
        #expect(story.wall.offers.crowd(of: same, at: story.now).publicInLastHour == 1)
        #expect(story.wall.offers.crowd(of: same, at: story.now + .hours(2)).publicInLastHour == 0)
        try story.withdraw("offer-1")
        #expect(story.wall.offers.crowd(of: same, at: story.now).ofContact == 0)
    }
}
