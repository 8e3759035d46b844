import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of depots` {
    private let early = Example.details(expiry: "2016-05-01")
    private let late = Example.details(expiry: "2017-05-01")
    private let unmarked = Example.details()

    @Test func `shows depots in the order of their names, and no shelter`() throws {
        var story = Story()
        try story.register(Example.depot("depot-2"), Example.shelter("a-shelter"), Example.depot("depot-10"))
        #expect(story.wall.depots.all.map(\.site.id.text) == ["depot-10", "depot-2"])
        #expect(story.wall.depots[.of("a-shelter")] == nil)
    }

    @Test func `tells a depot that has sent no sheet from an empty one`() throws {
        var story = Story()
        try story.register(Example.depot("depot-1"), Example.depot("depot-2"))
        try story.store(Example.sheet("sheet-1", lines: [(unmarked, 240)]))
        try story.store(Example.sheet("sheet-2", lines: []))
        let emptied = try #require(story.wall.depots[.of("depot-1")])
        let unheard = try #require(story.wall.depots[.of("depot-2")])
        #expect(emptied.lots.map(\.onHand) == [.zero])
        #expect(emptied.changedAt == Story.moment(story.entries.count))
        #expect(unheard.lots.isEmpty)
        #expect(unheard.changedAt == nil)
    }

    @Test func `remembers when each sheet was stored, also after it was taken back`() throws {
        var story = Story()
        try story.register(Example.depot())
        try story.store(Example.sheet("sheet-1", .delta, lines: [(unmarked, 240)]))
        let first = Story.moment(story.entries.count - 1)
        try story.store(Example.sheet("sheet-2", .delta, lines: [(late, 5), (early, 5)]))
        let second = Story.moment(story.entries.count - 2)
        try story.decide(
            StockDecider.self, .undo(.of("sheet-2")), story.wall.depots.stock(of: .of("depot-1")), ReliefEvent.stock)
        let row = try #require(story.wall.depots[.of("depot-1")])
        #expect(row.storedAt == [.of("sheet-1"): first, .of("sheet-2"): second])
        #expect(row.stock.undone == [.of("sheet-2")])
    }

    @Test func `hands out first what expires first, and last what bears no date`() throws {
        var story = Story()
        try story.register(Example.depot())
        try story.store(Example.sheet(lines: [(unmarked, 1), (late, 2), (early, 3)]))
        #expect(story.wall.depots[.of("depot-1")]?.lots.map(\.onHand.value) == [3, 2, 1])
    }

    @Test func `holds back what is promised and lets go what is loaded`() throws {
        var story = try Story.untilPrepared()
        let promised = try #require(story.wall.depots.lot(unmarked.lot))
        #expect((promised.onHand, promised.reservedPieces, promised.free) == (.of(240), .of(60), .of(180)))

        try story.move(.load([1: .of(50)]))
        let loaded = try #require(story.wall.depots.lot(unmarked.lot))
        #expect((loaded.onHand, loaded.reservedPieces, loaded.free) == (.of(190), .zero, .of(190)))
        #expect(story.wall.depots[.of("depot-1")]?.changedAt == Story.moment(story.entries.count))
    }

    @Test func `keeps the stock when the depot is closed`() throws {
        var story = try Story.untilPrepared()
        try story.change("depot-1", to: .unusable)
        let row = try #require(story.wall.depots[.of("depot-1")])
        #expect(row.site.status == .unusable)
        #expect(row.stock.depot?.status == .unusable)
        #expect(row.lots.map(\.onHand) == [.of(240)])
    }

    @Test func `knows which depot a sheet was about`() throws {
        var story = Story()
        try story.register(Example.depot("depot-1"), Example.depot("depot-2"))
        try story.store(Example.sheet("sheet-1", at: "depot-2", lines: [(Example.details(at: "depot-2"), 5)]))
        #expect(story.wall.depots.depot(of: .of("sheet-1")) == .of("depot-2"))
        #expect(story.wall.depots.depot(of: .of("sheet-2")) == nil)
    }

    @Test func `gives the rules the stock that they decide on`() throws {
        var story = try Story.untilPrepared()
        let before = story.entries.count
        try story.store(Example.sheet("sheet-1", lines: [(unmarked, 999)]))
        #expect(story.entries.count == before, "a sheet that was stored is not stored again")
        #expect(story.wall.depots.stock(of: .of("nowhere")) == DepotStock())
        #expect(story.wall.depots.lot(.of("nothing")) == nil)
    }
}
