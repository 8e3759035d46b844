import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A stock sheet` {
    let depot = Example.depot()
    let water = Example.details(Example.water, expiry: "2027-03-31")
    let blankets = Example.details(Example.blanket, packing: 10, origin: .donated)

    private func given(_ sheets: [(LotDetails, Int)]...) -> Given<StockDecider> {
        let stock = sheets.enumerated().reduce(Example.stock(depot)) { stock, sheet in
            Example.stored(Example.sheet("earlier-\(sheet.offset)", lines: sheet.element), in: stock)
                .reduce(stock, StockDecider.evolve)
        }
        return Given(StockDecider.self, from: stock)
    }

    @Test func `brings in lots that nobody knew`() throws {
        let happened = try given().when(.store(Example.sheet(lines: [(water, 240)])))

        let change = LotDifference(lot: water.lot, details: water, before: nil, after: .of(240))
        #expect(
            happened == [
                .sheetStored(.init(sheet: .of("sheet-1"), depot: depot.id, mode: .snapshot, changed: [change])),
                .lotReceived(.init(lot: water.lot, details: water, pieces: .of(240))),
            ])
    }

    @Test func `of everything counts again what it names and empties what it does not`() throws {
        let stock = try given([(water, 240), (blankets, 50)]).after(.store(Example.sheet(lines: [(water, 200)])))

        #expect(stock.lots[water.lot]?.onHand == .of(200))
        #expect(stock.lots[blankets.lot]?.onHand == .zero)
    }

    @Test func `of what came in adds up and leaves the rest alone`() throws {
        let stock = try given([(water, 240), (blankets, 50)])
            .after(.store(Example.sheet("sheet-1", .delta, lines: [(water, 60)])))

        #expect(stock.lots[water.lot]?.onHand == .of(300))
        #expect(stock.lots[blankets.lot]?.onHand == .of(50))
    }

    @Test func `tells what stood there before`() throws {
        let happened = try given([(water, 240)]).when(.store(Example.sheet(lines: [(water, 200)])))

        #expect(
            happened.last
                == .lotCounted(.init(lot: water.lot, depot: depot.id, pieces: .of(200), before: .of(240))))
    }

    @Test func `sent twice changes stock once`() throws {
        let sheet = Example.sheet("sheet-1", .delta, lines: [(water, 60)])
        let given = Given(StockDecider.self, from: Example.stock(depot, sheet))

        #expect(try given.when(.store(sheet)).isEmpty)
    }

    @Test func `that says what is known changes nothing`() throws {
        #expect(try given([(water, 240)]).when(.store(Example.sheet(lines: [(water, 240)]))).isEmpty)
        #expect(try given().when(.store(Example.sheet(lines: [(water, 0)]))).isEmpty)
    }

    @Test func `adds up lines of the same lot`() throws {
        let stock = try given().after(.store(Example.sheet(lines: [(water, 100), (water, 40)])))

        #expect(stock.lots.count == 1)
        #expect(stock.lots[water.lot]?.onHand == .of(140))
    }

    @Test func `keeps lots apart that expire on other days`() throws {
        let later = Example.details(Example.water, expiry: "2028-03-31")
        let stock = try given().after(.store(Example.sheet(lines: [(water, 100), (later, 40)])))

        #expect(stock.lots.count == 2)
    }

    @Test func `keeps promises when a count finds less`() throws {
        var stock = Example.stock(depot, Example.sheet("earlier", lines: [(water, 240)]))
        stock.lots[water.lot] = stock.lots[water.lot]?.reserving(.of(200), for: .of("allocation-1"))

        let lot = try Given(StockDecider.self, from: stock)
            .after(.store(Example.sheet(lines: [(water, 150)]))).lots[water.lot]

        #expect(lot?.reservedPieces == .of(200))
        #expect(lot?.free == .zero)
    }

    @Test func `of a shelter or of nowhere is refused`() {
        let shelter = Example.shelter()
        for stock in [DepotStock(depot: shelter), DepotStock()] {
            #expect(throws: StockRefusal.notADepot(depot.id)) {
                try Given(StockDecider.self, from: stock).when(.store(Example.sheet(lines: [(water, 1)])))
            }
        }
    }

    @Test func `is refused whole when one line is of another depot`() {
        let elsewhere = Example.details(Example.water, at: "depot-2")
        #expect(throws: StockRefusal.lotOfAnotherDepot(.of("depot-2"))) {
            try given().when(.store(Example.sheet(lines: [(water, 240), (elsewhere, 1)])))
        }
    }

    @Test func `is refused when it adds up to more than there is in the world`() {
        #expect(throws: StockRefusal.tooMuch(Example.water.id)) {
            try given().when(.store(Example.sheet(lines: [(water, 1_000_000_000), (water, 1)])))
        }
    }
}
