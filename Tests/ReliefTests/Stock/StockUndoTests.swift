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

    @Test func `goes although a lot is promised, when enough was there before`() throws {
        var promised = stock
        promised.lots[water.lot] = promised.lots[water.lot]?.reserving(.of(24), for: .of("allocation-1"))

        let undone = try Given(StockDecider.self, from: promised).after(.undo(mistake))

        #expect(undone.lots[water.lot]?.free == .of(216))
    }

    @Test func `must have been stored`() {
        #expect(throws: StockRefusal.noSuchSheet(.of("other"))) {
            try Given(StockDecider.self, from: stock).when(.undo(.of("other")))
        }
    }
}
