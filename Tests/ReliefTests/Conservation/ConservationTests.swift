import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `Goods in any incident` {
    @Test(arguments: try Chance.seeds(40)) func `are never lost, never doubled and never promised twice`(_ seed: UInt64)
        throws
    {
        var incident = RandomIncident(seed: seed)
        for _ in 0..<400 {
            try incident.step()
            try expectConserved(incident.goods, seed)
        }
        #expect(incident.goods.delivered > 0, "seed \(seed): nothing ever arrived, so nothing was tested")
    }

    private func expectConserved(_ goods: Goods, _ seed: UInt64) throws {
        let onHand = goods.lots.values.reduce(0) { $0 + $1.onHand.value }
        try #require(onHand + goods.onTrucks + goods.delivered == goods.cameIn, "seed \(seed)")

        for lot in goods.lots.values {
            try #require(lot.onHand.less(lot.reservedPieces) == lot.free, "seed \(seed): \(lot.id)")
        }
        for need in goods.needs.values {
            guard let pieces = need.pieces else {
                try #require(need.promised.isEmpty, "seed \(seed): \(need.id) is held and was promised something")
                continue
            }
            try #require(
                need.promisedPieces + need.received + need.missing == pieces, "seed \(seed): \(need.id)")
        }
        try expectPromisesAgree(goods, seed)
    }

    /// What lots have promised, needs were promised: all of it that is not on a truck yet.
    private func expectPromisesAgree(_ goods: Goods, _ seed: UInt64) throws {
        let promised = goods.needs.values.reduce(0) { $0 + $1.promisedPieces.value }
        let reserved = goods.lots.values.reduce(0) { $0 + $1.reservedPieces.value }
        try #require(promised == reserved + goods.onTrucks, "seed \(seed)")
    }
}
