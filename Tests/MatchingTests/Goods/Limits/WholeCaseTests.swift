import Synchronization
import Testing
import Vocabulary

@testable import Matching

extension Dice {
    /// A scene in which cases stay closed; lots hold whole cases of a size that `pack` chooses.
    mutating func closedScene(
        lots: Int, needs: Int, upTo most: Int64, asked: Int64, pack: (inout Dice, Int32) -> Int32
    ) -> GoodsScene {
        var scene = scene(lots: lots, needs: needs, upTo: most)
        scene.policy.breakCases = false
        for lot in 0..<lots {
            scene.lots.pack[lot] = pack(&self, scene.lots.item[lot])
            scene.lots.quantity[lot] *= Int64(scene.lots.pack[lot])
        }
        for need in 0..<needs { scene.needs.quantity[need] = roll(1...asked) }
        return scene
    }
}

@Suite struct `A plan in whole cases` {
    @Test(arguments: 0..<12)
    func `is as fair as the best of all when cases are of one size`(_ block: Int) throws {
        var dice = Dice(seed: 1400 + UInt64(block))
        for _ in 0..<20 {
            let size = Int32(dice.roll(2...5))
            let problem = try dice.closedScene(lots: 3, needs: 4, upTo: 2, asked: 12) { _, _ in size }.problem()
            let oracle = FlowOracle(problem)
            let plan = FairAllocation.plan(for: problem)
            let received = (0..<4).map { plan.received(by: $0) }

            #expect(plan.fault(in: problem) == nil)
            #expect(plan.loss == nil)
            #expect(LeximinOracle.compare(oracle.shares(received), oracle.shares(oracle.best)) == 0)
        }
    }

    @Test func `is near the best of all when sizes differ, and no better`() throws {
        var dice = Dice(seed: 1500)
        var equal = 0
        for _ in 0..<150 {
            let problem = try dice.closedScene(lots: 3, needs: 4, upTo: 2, asked: 12) { dice, _ in
                Int32(dice.roll(1...6))
            }.problem()
            let oracle = FlowOracle(problem)
            let plan = FairAllocation.plan(for: problem)
            let received = (0..<4).map { plan.received(by: $0) }
            let order = LeximinOracle.compare(oracle.shares(received), oracle.shares(oracle.best))

            #expect(plan.fault(in: problem) == nil)
            #expect(order <= 0)
            equal += order == 0 ? 1 : 0
        }

        #expect(equal >= 130)
    }

    @Test func `opens no case and takes no more than there is, with limits of weight too`() throws {
        var dice = Dice(seed: 1600)
        for round in 0..<120 {
            var scene = dice.closedScene(lots: 12, needs: 18, upTo: 20, asked: 60) { dice, _ in Int32(dice.roll(1...9))
            }
            if round % 2 == 0 {
                scene.policy.useDispatchCapacity = true
                for depot in 0..<3 { scene.depots.dispatchGrams[depot] = dice.roll(0...40_000) }
            }
            let problem = try scene.problem()
            let plan = FairAllocation.plan(for: problem)

            #expect(plan.fault(in: problem) == nil)
            for need in 0..<18 where plan.received(by: Int32(need)) < problem.needs.quantity[need] {
                #expect(plan.shortfalls.contains { $0.need == Int32(need) })
            }
        }
    }

    @Test func `is no fairer than with open cases`() throws {
        var dice = Dice(seed: 1700)
        for _ in 0..<100 {
            var scene = dice.closedScene(lots: 8, needs: 12, upTo: 10, asked: 40) { dice, _ in Int32(dice.roll(1...9)) }
            let oracle = LeximinOracle(needsOnly: try scene.problem())
            let asked = scene.needs.quantity
            let closed = try scene.plan()
            scene.policy.breakCases = true
            let open = try scene.plan()

            let held = (0..<12).map { min(closed.received(by: $0), asked[Int($0)]) }
            let most = (0..<12).map { open.received(by: $0) }
            #expect(LeximinOracle.compare(oracle.shares(held), oracle.shares(most)) <= 0)
        }
    }

    @Test func `is the exact plan when every case holds one`() throws {
        var dice = Dice(seed: 1800)
        for _ in 0..<30 {
            var scene = dice.scene(lots: 8, needs: 12, upTo: 15)
            let exact = try scene.plan()
            scene.policy.breakCases = false
            #expect(try scene.plan() == exact)
        }
    }

    @Test func `may exceed a need by less than a case`() throws {
        var scene = GoodsScene(shelters: ["s", "t"])
        scene.policy.breakCases = false
        scene.lot("1", 36)
        scene.lots.pack[0] = 12
        scene.need("1", 20, at: 0)
        scene.need("2", 20, at: 1)
        let plan = try scene.plan()

        #expect(plan.received(by: 0) == 24)
        #expect(plan.received(by: 1) == 12)
        #expect(plan.objective(in: try scene.problem()).tiers[0].unitsServed == 32)
    }

    @Test func `says that whole cases hold a need back`() throws {
        var scene = GoodsScene(shelters: ["s", "t"])
        scene.policy.breakCases = false
        scene.lot("1", 24)
        scene.lots.pack[0] = 24
        scene.need("1", 10, at: 0)
        scene.need("2", 6, at: 1)
        let plan = try scene.plan()
        let reason = try #require(plan.shortfalls.first?.reason)

        #expect(reason == .roundedToCases(pack: 24, item: 0, served: Fraction(0, of: 10)))
        let names = GoodsNames(of: try scene.problem())
        #expect(reason.wording(names).japanese.contains("箱を開けずに送る決まり"))
        #expect(reason.wording(names).english.contains("Only whole cases are sent (24 each)"))
    }

    @Test func `is whole wherever it is stopped`() throws {
        var dice = Dice(seed: 1900)
        let problem = try dice.closedScene(lots: 20, needs: 40, upTo: 10, asked: 60) { dice, _ in
            Int32(dice.roll(1...9))
        }.problem()
        for calls in 0..<60 {
            let asked = Mutex(0)
            let watch = EngineWatch(isCancelled: {
                asked.withLock {
                    $0 += 1
                    return $0 > calls
                }
            })
            #expect(FairAllocation.plan(for: problem, watch: watch).fault(in: problem) == nil)
        }
    }
}
