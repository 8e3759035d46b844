import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A lot that is counted by itself` {
    let lot = Example.lot(240)
    let promise: ID<Allocation> = .of("allocation-1")

    private func count(
        _ pieces: Int, of lot: Lot? = Example.lot(240), before: Int? = 240, _ cause: LotCount.Cause = .recounted,
        note: String? = nil
    ) throws(LotRefusal) -> [StockEvent] {
        let count = LotCount(
            lot: self.lot.id, pieces: .of(pieces), before: before.map { .of($0) }, cause: cause, note: note)
        return try Given(LotDecider.self, from: lot).when(count)
    }

    @Test(arguments: [0, 239, 241]) func `holds the number that was counted`(pieces: Int) throws {
        #expect(
            try count(pieces) == [
                .lotCounted(
                    .init(
                        lot: lot.id, depot: .of("depot-1"), pieces: .of(pieces), before: .of(240), cause: .recounted))
            ])
    }

    @Test func `tells why it was thrown away`() throws {
        let counted = StockEvent.LotCounted(
            lot: lot.id, depot: .of("depot-1"), pieces: .zero, before: .of(240), cause: .wet, note: "雨もり")
        #expect(try count(0, .wet, note: "雨もり") == [.lotCounted(counted)])
    }

    @Test func `says nothing when the number is the same, even to somebody who read an old one`() throws {
        #expect(try count(240).isEmpty)
        #expect(try count(240, before: 300).isEmpty)
        #expect(try count(0, of: Example.lot(240).loading(.of(240), for: promise), .expired).isEmpty)
    }

    @Test func `is not counted on a number that is another one by now`() throws {
        let loaded = lot.loading(.of(40), for: promise)

        #expect(throws: LotRefusal.changedMeanwhile(read: .of(240), now: .of(200))) { try count(230, of: loaded) }
        #expect(try count(230, of: loaded, before: nil).count == 1, "who read nothing is believed")
    }

    @Test func `keeps its promises when less is there, as after a sheet`() throws {
        let reserved = lot.reserving(.of(100), for: promise)
        let count = LotCount(lot: lot.id, pieces: .of(30), before: .of(240), cause: .broken)
        let counted = try #require(try Given(LotDecider.self, from: reserved).after(count))

        #expect(counted.onHand == .of(30) && counted.reservedPieces == .of(100) && counted.free == .zero)
    }

    @Test(arguments: LotCount.Cause.losses) func `does not grow by a loss`(cause: LotCount.Cause) {
        #expect(throws: LotRefusal.moreByLoss(.of(241), before: .of(240))) { try count(241, cause, note: "x") }
    }

    @Test func `has to say what other means, in a few words`() throws {
        #expect(throws: LotRefusal.noNote) { try count(0, .other) }
        #expect(throws: LotRefusal.noteTooLong) { try count(0, .wet, note: String(repeating: "長", count: 201)) }
        #expect(try count(0, .other, note: "ねずみ").count == 1)
    }

    @Test func `has to be one that somebody knows`() {
        #expect(throws: LotRefusal.noSuchLot(lot.id)) { try count(1, of: nil, before: nil) }
    }

    @Test func `is told by nobody's sheet any more, so that no sheet before it can be taken back`() throws {
        let (depot, water) = (Example.depot(), Example.details(Example.water))
        var stock = Example.stock(depot, Example.sheet("sheet-1", lines: [(water, 240)]))
        for event in try count(200) { stock.take(event) }

        #expect(stock.lots[water.lot]?.onHand == .of(200))
        #expect(throws: StockRefusal.movedSince(.of("sheet-1"), lots: 1)) {
            try Given(StockDecider.self, from: stock).when(.undo(.of("sheet-1")))
        }
    }
}
