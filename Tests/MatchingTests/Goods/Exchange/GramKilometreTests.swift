import Matching
import Testing

@Suite struct `Gram-kilometres` {
    @Test(arguments: [
        (1000, 1000, 1000), (110, 24_300, 2673), (0, 5000, 0), (500, 0, 0), (10_000_000, 10_000_000, 100_000_000_000),
        (333, 1, 0), (501, 1, 1),
    ])
    func `are grams times metres by a thousand`(_ grams: Int64, _ metres: Int64, _ expected: Int64) {
        #expect(GoodsProblem.gramKilometres(grams: grams, metres: metres) == expected)
    }

    /// As numpy.round(kg * km * 1000) has them; the exact half would have gone to the even neighbour.
    @Test(arguments: [(5, 700, 3), (15, 3300, 49), (25, 100, 3), (35, 1100, 39), (45, 1900, 85), (5, 100, 0)])
    func `fall where the doubles of the format fall when they lie halfway`(
        _ grams: Int64, _ metres: Int64, _ expected: Int64
    ) {
        #expect(GoodsProblem.gramKilometres(grams: grams, metres: metres) == expected)
    }
}

@Suite struct `The objective of an allocation` {
    @Test func `is what the totals of the plan say, with days and empty hands`() throws {
        for name in try GoodsFixture.names() {
            let problem = try GoodsFixture.file(name).problem
            let plan = FairAllocation.plan(for: problem)
            let objective = GoodsObjective(of: GoodsAllocation(of: plan.lines), in: problem)

            #expect(objective.penalty == plan.totals.penalty)
            #expect(objective.gramKilometres == plan.totals.gramKilometres)
            #expect(objective.shipments == plan.totals.shipments)
            #expect(objective.tiers.map(\.unitsServed) == plan.totals.tiers.map(\.unitsServed))
            #expect(objective.tiers.map(\.lowest) == plan.totals.tiers.map(\.worst))
        }
    }

    @Test func `counts whole days of shelf life, at most two years`() throws {
        var scene = GoodsScene()
        scene.lot("a", 10, expiry: 2879)
        scene.lot("b", 10, expiry: 2_000_000)
        scene.lot("c", 10)
        scene.need("1", 100)
        let objective = GoodsObjective(
            of: GoodsAllocation(lot: [0, 1, 2], need: [0, 0, 0], quantity: [10, 2, 1]), in: try scene.problem())

        #expect(objective.shelfLifeDays == 10 * 1 + 2 * 730 + 730)
        #expect(objective.tiers[0].unitsServed == 13)
        #expect(objective.tiers[0].needsWithNothing == 0)
    }
}
