import Testing

@testable import Matching

@Suite struct `A pool of stock` {
    /// What needs of one tier get from one lot that can reach them all.
    private func shares(of stock: Int64, among demand: [Int64]) throws -> [Int64] {
        var scene = GoodsScene()
        scene.lot("lot", stock)
        for (need, quantity) in demand.enumerated() { scene.need(String(100 + need), quantity) }
        let plan = try scene.plan()
        return demand.indices.map { plan.received(by: Int32($0)) }
    }

    @Test func `is shared in proportion when it divides`() throws {
        #expect(try shares(of: 60, among: [100, 10, 10]) == [50, 5, 5])
    }

    @Test func `is given out whole when it suffices`() throws {
        #expect(try shares(of: 60, among: [30, 30]) == [30, 30])
        #expect(try shares(of: GoodsLimits.quantity.upperBound, among: [30, 30]) == [30, 30])
        #expect(try shares(of: 0, among: [30, 30]) == [0, 0])
    }

    @Test func `is shared like unit after unit to the worst-off`() throws {
        var dice = Dice(seed: 1)
        for _ in 0..<300 {
            let demand = (0..<6).map { _ in dice.roll(1...40) }
            let stock = dice.roll(0...demand.reduce(0, +))
            var shares = demand.map { _ in Int64(0) }
            for _ in 0..<stock {
                let next = demand.indices.filter { shares[$0] < demand[$0] }.min { a, b in
                    let (x, y) = (Fraction(shares[a], of: demand[a]), Fraction(shares[b], of: demand[b]))
                    return x == y || (!(x < y) && !(y < x)) ? (demand[a], a) < (demand[b], b) : x < y
                }
                if let next { shares[next] += 1 }
            }

            #expect(try self.shares(of: stock, among: demand) == shares)
        }
    }

    @Test func `is shared without overflow at the largest quantities`() throws {
        let most = GoodsLimits.quantity.upperBound
        let shares = try self.shares(of: most, among: [most, most, most])

        #expect(shares.reduce(0, +) == most)
        #expect((shares.max() ?? 0) - (shares.min() ?? 0) <= 1)
    }
}

@Suite struct `A share` {
    @Test func `is compared exactly and rounded down`() {
        #expect(Fraction(1, of: 3) < Fraction(333_333_334, of: 1_000_000_000))
        #expect(Fraction(999, of: 1000).percent == 99)
        #expect(Fraction(.max, of: .max).percent == 100)
    }
}
