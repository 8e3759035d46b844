import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A stock sheet that was a mistake` {
    let depot = Example.depot()
    let water = Example.details(Example.water)
    let blankets = Example.details(Example.blanket)
    let mistake: ID<StockSheet> = .of("mistake")

    /// 240 bottles and 50 blankets; then a sheet that says 24 bottles and, by silence, no blankets.
    private var stock: DepotStock {
        Example.stock(
            depot, Example.sheet("good", lines: [(water, 240), (blankets, 50)]),
            Example.sheet("mistake", lines: [(water, 24)]))
    }

    @Test func `is undone, and every lot is what it was`() throws {
        let stock = try Given(StockDecider.self, from: stock).after(.undo(mistake))

        #expect(stock.lots[water.lot]?.onHand == .of(240))
        #expect(stock.lots[blankets.lot]?.onHand == .of(50))
        #expect(stock.undone == [mistake])
    }

    @Test func `is undone once when it is said twice`() throws {
        let undone = try Given(StockDecider.self, from: stock).after(.undo(mistake))

        #expect(try Given(StockDecider.self, from: undone).when(.undo(mistake)).isEmpty)
    }

    @Test func `leaves no lot behind that it brought in`() throws {
        let stock = Example.stock(depot, Example.sheet("mistake", lines: [(water, 240)]))
        let undone = try Given(StockDecider.self, from: stock).after(.undo(mistake))

        #expect(undone.lots[water.lot]?.onHand == .zero)
    }

    @Test func `stays when a lot has moved since`() {
        var moved = stock
        moved.lots[water.lot] = moved.lots[water.lot]?.loading(.of(1), for: .of("allocation-1"))

        #expect(throws: StockRefusal.movedSince(mistake, lots: 1)) {
            try Given(StockDecider.self, from: moved).when(.undo(mistake))
        }
    }

    @Test func `stays when what it brought in is promised`() {
        var promised = Example.stock(depot, Example.sheet("mistake", lines: [(water, 240)]))
        promised.lots[water.lot] = promised.lots[water.lot]?.reserving(.of(1), for: .of("allocation-1"))

        #expect(throws: StockRefusal.movedSince(mistake, lots: 1)) {
            try Given(StockDecider.self, from: promised).when(.undo(mistake))
        }
    }

    @Test func `stays when something was promised since, although enough was there before`() {
        var promised = stock
        promised.lots[water.lot] = promised.lots[water.lot]?.reserving(.of(24), for: .of("allocation-1"))

        #expect(throws: StockRefusal.movedSince(mistake, lots: 1)) {
            try Given(StockDecider.self, from: promised).when(.undo(mistake))
        }
    }

    @Test func `goes although something is promised, when that was before`() throws {
        var promised = Example.stock(depot, Example.sheet("good", lines: [(water, 240), (blankets, 50)]))
        promised.lots[water.lot] = promised.lots[water.lot]?.reserving(.of(24), for: .of("allocation-1"))
        let mistaken = try Given(StockDecider.self, from: promised).after(
            .store(Example.sheet("mistake", lines: [(water, 24)])))

        let undone = try Given(StockDecider.self, from: mistaken).after(.undo(mistake))

        #expect(undone.lots[water.lot]?.free == .of(216))
    }

    @Test func `stays when a lot went and came back to the same number`() throws {
        var moved = stock
        moved.lots[water.lot] = moved.lots[water.lot]?.loading(.of(1), for: .of("allocation-1"))
        let back = try Given(StockDecider.self, from: moved).after(
            .store(Example.sheet("later", .delta, lines: [(water, 1)])))

        #expect(back.lots[water.lot]?.onHand == .of(24))
        #expect(throws: StockRefusal.movedSince(mistake, lots: 1)) {
            try Given(StockDecider.self, from: back).when(.undo(mistake))
        }
    }

    @Test func `stays when later sheets counted all of its lots up and down again`() throws {
        let counted = try Given(StockDecider.self, from: stock).after(
            .store(Example.sheet("up", lines: [(water, 30), (blankets, 7)])))
        let back = try Given(StockDecider.self, from: counted).after(
            .store(Example.sheet("down", lines: [(water, 24)])))

        #expect(back.lots.mapValues(\.onHand) == stock.lots.mapValues(\.onHand))
        #expect(throws: StockRefusal.movedSince(mistake, lots: 2)) {
            try Given(StockDecider.self, from: back).when(.undo(mistake))
        }
        #expect(try Given(StockDecider.self, from: back).after(.undo(.of("down"))).lots[blankets.lot]?.onHand == .of(7))
    }

    @Test func `stays when a later sheet was taken back`() throws {
        let later = try Given(StockDecider.self, from: stock).after(
            .store(Example.sheet("later", .delta, lines: [(water, 6)])))
        let back = try Given(StockDecider.self, from: later).after(.undo(.of("later")))

        #expect(back.lots[water.lot]?.onHand == .of(24))
        #expect(throws: StockRefusal.movedSince(mistake, lots: 1)) {
            try Given(StockDecider.self, from: back).when(.undo(mistake))
        }
    }

    @Test func `goes when a later sheet was about other lots`() throws {
        let later = try Given(StockDecider.self, from: stock).after(
            .store(Example.sheet("later", .delta, lines: [(Example.details(Example.riceBall), 6)])))

        let undone = try Given(StockDecider.self, from: later).after(.undo(mistake))

        #expect(undone.lots[water.lot]?.onHand == .of(240))
        #expect(undone.lots[Example.details(Example.riceBall).lot]?.onHand == .of(6))
    }

    @Test func `must have been stored`() {
        #expect(throws: StockRefusal.noSuchSheet(.of("other"))) {
            try Given(StockDecider.self, from: stock).when(.undo(.of("other")))
        }
    }
}
