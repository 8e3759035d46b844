import Testing

@testable import Matching

@Suite struct `Levels under limits of weight` {
    /// The level of each need, 0 where nothing reaches it.
    private func levels(_ scene: GoodsScene) throws -> [Double] {
        let problem = try scene.problem()
        let ground = Ground(problem)
        let classes = ItemClasses(of: problem).all.filter { !$0.needs.isEmpty }
            .map { ClassShares(unsettled: $0, on: ground) }
        let limited = problem.depots.dispatchGrams.indices.filter {
            problem.depots.dispatchGrams[$0] < GoodsProblem.Depots.unlimited
        }
        var levels = DispatchLevels(classes, limited: limited.map(Int32.init), of: problem)
        for tier in 1...problem.policy.tiers {
            let isSettled = levels.settle(tier: tier, isCancelled: { false })
            #expect(isSettled)
        }
        for level in levels.levels { #expect(abs(level.bound - level.coverage) < 1e-9) }
        var found = [Double](repeating: 0, count: problem.needs.count)
        for (index, one) in classes.enumerated() {
            for group in 0..<one.groupCount {
                for member in one.shares.flow.network.members(of: group) {
                    let row = Int(one.shares.flow.network.members[member])
                    found[row] = levels.coverage[levels.rows.groupStart[index] + group]
                }
            }
        }
        return found
    }

    /// Levels of each tier in rising order, tier 1 first.
    private func sorted(_ levels: [Double], _ scene: GoodsScene) -> [Double] {
        (1...scene.policy.tiers).flatMap { tier in
            levels.indices.filter { scene.needs.tier[$0] == tier }.map { levels[$0] }.sorted()
        }
    }

    @Test func `share a limit by what units weigh`() throws {
        var scene = GoodsScene(items: ["a", "b"])
        scene.items.grams = [500, 1000]
        scene.depots.dispatchGrams = [30_000]
        scene.lot("1", 1000, of: 0)
        scene.lot("2", 1000, of: 1)
        scene.need("1", 100, of: 0)
        scene.need("2", 100, of: 1)

        // 100 · λ · (0.5 + 1) kg = 30 kg
        #expect(try levels(scene).allSatisfy { abs($0 - 0.2) < 1e-12 })
    }

    @Test func `rise one after the other`() throws {
        var scene = GoodsScene(items: ["a", "b"], depots: ["d", "e"])
        scene.items.grams = [1000, 1000]
        scene.depots.dispatchGrams = [30_000, 50_000]
        scene.lot("1", 10, of: 0, at: 0)
        scene.lot("2", 90, of: 1, at: 0)
        scene.lot("3", 20, of: 1, at: 1)
        scene.need("1", 100, of: 0)
        scene.need("2", 100, of: 1)

        // Stock ends the first at 10 of 100; 20 kg of one depot and 20 units of the other remain for the second.
        let found = try levels(scene)
        #expect(abs(found[0] - 0.1) < 1e-12 && abs(found[1] - 0.4) < 1e-12)
    }

    @Test func `are those of the exact engine where no limit binds`() throws {
        var dice = Dice(seed: 42)
        for _ in 0..<60 {
            var scene = dice.scene(lots: 8, needs: 12, upTo: 4_000_000)
            let plan = try scene.plan()
            let problem = try scene.problem()
            for lot in 0..<8 {
                let depot = Int(scene.lots.depot[lot])
                let before = scene.depots.dispatchGrams[depot] % GoodsProblem.Depots.unlimited
                scene.depots.dispatchGrams[depot] = before + scene.lots.quantity[lot] * 500
            }
            let found = try levels(scene)

            let exact = (0..<12).map { Double(plan.received(by: $0)) / Double(problem.needs.quantity[Int($0)]) }
            // Whole units of the smallest need are the largest difference there can be.
            let unit = 12 / Double(scene.needs.quantity.min() ?? 1)
            for (a, b) in zip(sorted(found, scene), sorted(exact, scene)) { #expect(abs(a - b) < unit) }
        }
    }

    @Test func `never fall when a depot may send more`() throws {
        var dice = Dice(seed: 43)
        for _ in 0..<80 {
            var scene = dice.limitedScene(lots: 8, needs: 12, upTo: 40, weights: 100...900)
            let before = sorted(try levels(scene), scene)
            let depot = Int(dice.pick(below: 3))
            guard scene.depots.dispatchGrams[depot] < GoodsProblem.Depots.unlimited else { continue }
            scene.depots.dispatchGrams[depot] += dice.roll(1...9000)
            let after = sorted(try levels(scene), scene)

            let first = zip(before, after).first { abs($0 - $1) > 1e-9 }
            #expect(first.map { $0 < $1 } ?? true)
        }
    }

    @Test func `are no lower than those of any plan in whole units`() throws {
        var dice = Dice(seed: 44)
        for _ in 0..<60 {
            let scene = dice.limitedScene(lots: 3, needs: 4, upTo: 3, weights: 100...900)
            let oracle = FlowOracle(try scene.problem())
            let best = oracle.shares(oracle.best).joined().map { Double($0.part) / Double($0.whole) }
            let found = sorted(try levels(scene), scene)

            let first = zip(best, found).first { abs($0 - $1) > 1e-9 }
            #expect(first.map { $0 < $1 } ?? true)
        }
    }
}
