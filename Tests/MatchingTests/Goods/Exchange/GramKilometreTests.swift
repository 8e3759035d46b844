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
    @Test func `adds up what each line costs and each need gets`() throws {
        for name in try GoodsFixture.names() {
            let problem = try GoodsFixture.file(name).problem
            let plan = FairAllocation.plan(for: problem)
            let objective = plan.objective(in: problem)
            let served = (0..<Int32(problem.needs.count)).map { min(plan.received(by: $0), asked($0, problem)) }
            let ways = plan.lines.compactMap { way(of: $0, problem) }

            #expect(objective.penalty == plan.lines.reduce(0) { $0 + $1.quantity * penalty(of: $1, problem) })
            #expect(objective.gramKilometres == plan.lines.reduce(0) { $0 + $1.quantity * cost(of: $1, problem) })
            #expect(objective.shipments == Set(ways).count)
            #expect(objective.tiers.reduce(0) { $0 + $1.unitsServed } == served.reduce(0, +))
            for (number, tier) in objective.tiers.enumerated() {
                let shares = served.indices.filter { problem.needs.tier[$0] == number + 1 }
                    .map { Fraction(served[$0], of: problem.needs.quantity[$0]) }
                #expect(tier.lowest == shares.min() && tier.needs == shares.count)
            }
        }
    }

    private func asked(_ need: Int32, _ problem: GoodsProblem) -> Int64 { problem.needs.quantity[Int(need)] }

    private func way(of line: GoodsPlan.Line, _ problem: GoodsProblem) -> Int? {
        (0..<problem.links.count).first {
            problem.links.depot[$0] == problem.lots.depot[Int(line.lot)]
                && problem.links.shelter[$0] == problem.needs.shelter[Int(line.need)]
        }
    }

    private func cost(of line: GoodsPlan.Line, _ problem: GoodsProblem) -> Int64 {
        let grams = problem.items.grams[Int(problem.lots.item[Int(line.lot)])]
        return way(of: line, problem).map {
            GoodsProblem.gramKilometres(grams: grams, metres: problem.links.metres[$0])
        } ?? 0
    }

    private func penalty(of line: GoodsPlan.Line, _ problem: GoodsProblem) -> Int64 {
        let (has, wants) = (problem.lots.item[Int(line.lot)], problem.needs.item[Int(line.need)])
        let row = (0..<problem.substitutes.count).first {
            problem.substitutes.needItem[$0] == wants && problem.substitutes.lotItem[$0] == has
        }
        return has == wants ? 0 : row.map { problem.substitutes.penalty[$0] } ?? 0
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
