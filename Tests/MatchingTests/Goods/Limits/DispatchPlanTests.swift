import Synchronization
import Testing
import Vocabulary

@testable import Matching

extension Dice {
    /// A scene whose depots may send only part of what lies there.
    mutating func limitedScene(lots: Int, needs: Int, upTo most: Int64, weights: ClosedRange<Int64>) -> GoodsScene {
        var scene = scene(lots: lots, needs: needs, upTo: most)
        scene.policy.useDispatchCapacity = true
        scene.items.grams = scene.items.grams.map { _ in roll(weights) }
        for depot in 0..<scene.depots.count {
            let heaviest = Int64(lots) * most * weights.upperBound / 3
            if happens(in: 80) { scene.depots.dispatchGrams[depot] = roll(0...heaviest) }
        }
        return scene
    }
}

@Suite struct `A plan under limits of weight` {
    @Test(arguments: 0..<10)
    func `is as fair as the best of all when every unit weighs the same`(_ block: Int) throws {
        var dice = Dice(seed: 400 + UInt64(block))
        for _ in 0..<20 {
            let problem = try dice.limitedScene(lots: 3, needs: 4, upTo: 3, weights: 500...500).problem()
            let oracle = FlowOracle(problem)
            let plan = FairAllocation.plan(for: problem)

            #expect(plan.fault(in: problem) == nil)
            let received = (0..<4).map { plan.received(by: $0) }
            #expect(LeximinOracle.compare(oracle.shares(received), oracle.shares(oracle.best)) == 0)
        }
    }

    @Test func `is seldom less fair than the best of all when weights differ`() throws {
        var dice = Dice(seed: 500)
        var equal = 0
        for _ in 0..<150 {
            let problem = try dice.limitedScene(lots: 3, needs: 4, upTo: 3, weights: 100...900).problem()
            let oracle = FlowOracle(problem)
            let plan = FairAllocation.plan(for: problem)
            let received = (0..<4).map { plan.received(by: $0) }
            let order = LeximinOracle.compare(oracle.shares(received), oracle.shares(oracle.best))

            #expect(order <= 0)
            equal += order == 0 ? 1 : 0
        }

        #expect(equal >= 140)
    }

    @Test func `never lets more leave than may`() throws {
        var dice = Dice(seed: 600)
        for _ in 0..<150 {
            let problem = try dice.limitedScene(lots: 12, needs: 18, upTo: 40, weights: 0...900).problem()
            let plan = FairAllocation.plan(for: problem)

            #expect(plan.fault(in: problem) == nil)
            #expect(plan.isComplete)
            for need in 0..<18 {
                let missing = plan.shortfalls.filter { $0.need == need }.reduce(0) { $0 + $1.missing }
                #expect(plan.received(by: Int32(need)) + missing == problem.needs.quantity[need])
            }
        }
    }

    @Test func `is the exact plan where no limit binds`() throws {
        var dice = Dice(seed: 700)
        for _ in 0..<50 {
            var scene = dice.scene(lots: 12, needs: 18, upTo: 40)
            let exact = try scene.plan()
            scene.policy.useDispatchCapacity = true
            #expect(try scene.plan() == exact)

            let sent = exact.grams(in: try scene.problem())
            for depot in sent.indices { scene.depots.dispatchGrams[depot] = sent[depot] }
            #expect(try scene.plan() == exact)
        }
    }

    @Test func `is the same on any number of threads`() throws {
        var dice = Dice(seed: 800)
        for _ in 0..<20 {
            let problem = try dice.limitedScene(lots: 30, needs: 60, upTo: 30, weights: 50...900).problem()
            let alone = FairAllocation.plan(for: problem)
            for threads in 2...4 { #expect(FairAllocation.plan(for: problem, threads: threads) == alone) }
        }
    }

    @Test func `keeps every limit wherever it is stopped`() throws {
        var dice = Dice(seed: 900)
        let problem = try dice.limitedScene(lots: 20, needs: 40, upTo: 30, weights: 50...900).problem()
        for calls in 0..<60 {
            let asked = Mutex(0)
            let watch = EngineWatch(isCancelled: {
                asked.withLock {
                    $0 += 1
                    return $0 > calls
                }
            })
            let plan = FairAllocation.plan(for: problem, watch: watch)
            #expect(plan.fault(in: problem) == nil)
        }
    }

    @Test func `sends nothing from a depot that may send nothing`() throws {
        var scene = GoodsScene(depots: ["a", "b"])
        scene.policy.useDispatchCapacity = true
        scene.depots.dispatchGrams = [0, 10_000]
        scene.lot("1", 50, at: 0)
        scene.lot("2", 50, at: 1)
        scene.need("1", 60)
        let plan = try scene.plan()

        #expect(plan.taken(from: 0) == 0)
        #expect(plan.taken(from: 1) == 20)
        #expect(plan.shortfalls.map(\.reason.code) == ["dispatch-limit"])
    }

    @Test func `stands the largest numbers`() throws {
        var scene = GoodsScene(depots: ["a", "b"], shelters: ["s", "t"])
        let most = GoodsLimits.quantity.upperBound
        scene.policy.useDispatchCapacity = true
        scene.items.grams = [GoodsLimits.grams.upperBound]
        scene.links.metres = [1, 1, 1, 1]
        scene.depots.dispatchGrams = [10_000_000_000, .max]
        scene.lot("1", most, at: 0)
        scene.lot("2", most, at: 0)
        scene.need("1", most, at: 0)
        scene.need("2", most, at: 1)
        let problem = try scene.problem()
        let plan = FairAllocation.plan(for: problem)

        #expect(plan.fault(in: problem) == nil)
        #expect(plan.lines.reduce(0) { $0 + $1.quantity } == 1000)
    }

    @Test func `says which depot holds a need back and what a tonne would bring`() throws {
        var scene = GoodsScene(shelters: ["s", "t"])
        scene.policy.useDispatchCapacity = true
        scene.depots.dispatchGrams = [2_000_000]
        scene.lot("1", 100_000)
        scene.need("1", 10_000, at: 0)
        scene.need("2", 6_000, at: 1)
        let plan = try scene.plan()
        let reason = try #require(plan.shortfalls.first?.reason)

        // 4,000 of 16,000 units of 500 g; a tonne is 2,000 units, an eighth of what is asked.
        #expect(plan.received(by: 0) == 2500)
        #expect(plan.loss?.mostUnits == 0)
        let limit = DispatchLimit(depot: 0, grams: 2_000_000, gainPerTonne: 125_000, needs: 2)
        #expect(reason == .dispatchLimit(limit, item: 0, served: Fraction(2500, of: 10_000)))
        let names = GoodsNames(of: try scene.problem())
        #expect(reason.wording(names).japanese.contains("1トン増えるごとに、同じ水準の2件が約12.50ポイント"))
        #expect(reason.wording(names).english.contains("may send no more than 2,000 kg"))
    }
}
