import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A lot of stock` {
    let lot = Example.lot(240)
    let promise: ID<Allocation> = .of("allocation-1")

    @Test func `is free until it is promised`() {
        #expect(lot.free == .of(240))
        #expect(lot.reserving(.of(100), for: promise).free == .of(140))
    }

    @Test func `counts one promise once`() {
        let reserved = lot.reserving(.of(100), for: promise).reserving(.of(100), for: promise)

        #expect(reserved.free == .of(140))
    }

    @Test func `frees what was promised and not loaded`() {
        let loaded = lot.reserving(.of(100), for: promise).loading(.of(70), for: promise)

        #expect(loaded.onHand == .of(170))
        #expect(loaded.reservedPieces == .zero)
        #expect(loaded.free == .of(170))
    }

    @Test func `never holds less than nothing`() {
        #expect(lot.loading(.of(300), for: promise).onHand == .zero)
        #expect(lot.reserving(.of(300), for: promise).free == .zero)
    }

    @Test func `has the same name whenever the same is said of it`() {
        let details = Example.details(Example.water, packing: 24, expiry: "2027-03-31", origin: .procured)

        #expect(details.lot == .of("water-500ml-3dotgxpp61hj3"))
        #expect(details.lot == Example.details(packing: 24, expiry: "2027-03-31", origin: .procured).lot)
    }

    @Test func `has another name when anything is said differently`() {
        let names: Set<ID<Lot>> = [
            Example.details().lot, Example.details(Example.riceBall).lot, Example.details(at: "depot-2").lot,
            Example.details(packing: 24).lot, Example.details(expiry: "2027-03-31").lot,
            Example.details(origin: .donated).lot,
        ]

        #expect(names.count == 6)
    }

    @Test func `does not exist because somebody counted it`() {
        let counted = StockEvent.lotCounted(.init(lot: lot.id, depot: .of("depot-1"), pieces: .of(1), before: .zero))

        #expect(Lot.evolve(nil, counted) == nil)
    }
}
