import Matching
import Testing

@Suite struct `Any allocation of goods` {
    @Test(arguments: 0..<12)
    func `is as fair as the best of all that exist`(_ block: Int) throws {
        var dice = Dice(seed: UInt64(block))
        for _ in 0..<25 {
            let problem = try dice.scene(lots: 4, needs: 5, upTo: 4).problem()
            let oracle = LeximinOracle(problem)
            let plan = FairAllocation.plan(for: problem)
            let received = (0..<5).map { plan.received(by: $0) }

            #expect(LeximinOracle.compare(oracle.shares(received), oracle.shares(oracle.bestReceived())) == 0)
        }
    }

    @Test func `can be carried out and accounts for every unit`() throws {
        var dice = Dice(seed: 99)
        for _ in 0..<200 {
            let problem = try dice.scene(lots: 10, needs: 12, upTo: 20).problem()
            let plan = FairAllocation.plan(for: problem)

            #expect(plan.lines.allSatisfy { $0.quantity > 0 })
            #expect(plan.lines.allSatisfy { LeximinOracle.admits(Int($0.lot), Int($0.need), problem) })
            for lot in 0..<10 { #expect(plan.taken(from: Int32(lot)) <= problem.lots.quantity[lot]) }
            for need in 0..<12 {
                let missing = plan.shortfalls.filter { $0.need == need }.reduce(0) { $0 + $1.missing }
                #expect(plan.received(by: Int32(need)) + missing == problem.needs.quantity[need])
            }
        }
    }

    @Test func `never gets less fair when stock arrives`() throws {
        var dice = Dice(seed: 5)
        for _ in 0..<200 {
            var scene = dice.scene(lots: 8, needs: 12, upTo: 15)
            let before = try scene.plan()
            scene.lots.quantity[Int(dice.pick(below: 8))] += dice.roll(1...5)
            let after = try scene.plan()
            let oracle = LeximinOracle(try scene.problem())
            let (old, new) = ((0..<12).map { before.received(by: $0) }, (0..<12).map { after.received(by: $0) })

            #expect(LeximinOracle.compare(oracle.shares(new), oracle.shares(old)) >= 0)
        }
    }

    @Test func `gives a tier all that the tiers above leave, whoever gets it`() throws {
        var dice = Dice(seed: 11)
        for _ in 0..<100 {
            var scene = dice.scene(lots: 8, needs: 12, upTo: 15)
            let plan = try scene.plan()
            let all = plan.lines.reduce(0) { $0 + $1.quantity }
            scene.needs.tier = NarrowColumn(scene.needs.tier.map { _ in 1 })

            #expect(try scene.plan().lines.reduce(0) { $0 + $1.quantity } == all)
        }
    }

    @Test(arguments: 0..<10)
    func `costs no more than any other with the same shares`(_ block: Int) throws {
        var dice = Dice(seed: 1000 + UInt64(block))
        for _ in 0..<40 {
            let problem = try dice.scene(lots: 9, needs: 12, upTo: 12).problem()
            let plan = FairAllocation.plan(for: problem)

            #expect(!CostOracle(plan, of: problem).canBeCheaper)
        }
    }

    @Test func `is known to be too dear by the oracle when two lines are crossed`() throws {
        var scene = GoodsScene(depots: ["far", "near"], shelters: ["s", "t"])
        scene.links.metres = [1000, 9000, 9000, 1000]
        scene.lot("a", 5, at: 0)
        scene.lot("b", 5, at: 1)
        scene.need("1", 5, at: 0)
        scene.need("2", 5, at: 1)
        var plan = try scene.plan()
        #expect(!CostOracle(plan, of: try scene.problem()).canBeCheaper)
        (plan.lines[0].need, plan.lines[1].need) = (plan.lines[1].need, plan.lines[0].need)

        #expect(CostOracle(plan, of: try scene.problem()).canBeCheaper)
    }

    @Test func `is the same on any number of threads`() throws {
        var dice = Dice(seed: 3)
        for _ in 0..<30 {
            let problem = try dice.scene(lots: 30, needs: 60, upTo: 20).problem()
            let alone = FairAllocation.plan(for: problem)

            for threads in 2...4 { #expect(FairAllocation.plan(for: problem, threads: threads) == alone) }
            let bare = FairAllocation.allocation(for: problem, threads: 3).allocation
            let lines = bare.need.indices.map { [Int64(bare.need[$0]), Int64(bare.lot[$0]), bare.quantity[$0]] }
            #expect(Set(lines) == Set(alone.lines.map { [Int64($0.need), Int64($0.lot), $0.quantity] }))
            #expect(lines.count == alone.lines.count)
        }
    }

    @Test func `is as fair when rows stand in another order`() throws {
        var dice = Dice(seed: 21)
        for _ in 0..<100 {
            var scene = dice.scene(lots: 10, needs: 14, upTo: 15)
            let oracle = LeximinOracle(needsOnly: try scene.problem())
            let before = try scene.plan()
            scene.shuffle(using: &dice)
            let shuffled = LeximinOracle(needsOnly: try scene.problem())
            let after = try scene.plan()

            let old = oracle.shares((0..<14).map { before.received(by: $0) })
            let new = shuffled.shares((0..<14).map { after.received(by: $0) })
            #expect(LeximinOracle.compare(old, new) == 0)
        }
    }

    @Test func `cannot be made fairer by moving one unit`() throws {
        var dice = Dice(seed: 77)
        for _ in 0..<60 {
            let problem = try dice.scene(lots: 12, needs: 20, upTo: 40).problem()
            let plan = FairAllocation.plan(for: problem)

            #expect(ExchangeOracle(plan, of: problem).improvement == nil)
        }
    }
}

@Suite struct `A plan after an announced one` {
    @Test func `keeps what was announced where that costs no fairness`() throws {
        var scene = GoodsScene(depots: ["far", "near"], shelters: ["s", "t"])
        scene.links.metres = [9000, 9000, 1000, 1000]
        scene.lot("a", 10, at: 0)
        scene.lot("b", 10, at: 1)
        scene.need("1", 10, at: 0)
        scene.need("2", 10, at: 1)
        let announced = GoodsAllocation(lot: [1, 0], need: [0, 1], quantity: [10, 10])
        let plan = try FairAllocation.plan(for: scene.problem(), announced: announced)

        #expect(plan.lines.map { [Int64($0.lot), Int64($0.need), $0.quantity] } == [[1, 0, 10], [0, 1, 10]])
    }

    @Test func `is as fair as without it and repeats itself`() throws {
        var dice = Dice(seed: 31)
        for _ in 0..<80 {
            var scene = dice.scene(lots: 10, needs: 14, upTo: 15)
            let first = try scene.plan()
            let told = GoodsAllocation(of: first.lines)
            #expect(try FairAllocation.plan(for: scene.problem(), announced: told).lines == first.lines)
            scene.needs.quantity[Int(dice.pick(below: 14))] = dice.roll(1...15)
            scene.lots.quantity[Int(dice.pick(below: 10))] = dice.roll(0...15)
            let problem = try scene.problem()
            let (anew, kept) = (
                FairAllocation.plan(for: problem), FairAllocation.plan(for: problem, announced: told)
            )

            #expect((0..<14).allSatisfy { anew.received(by: $0) == kept.received(by: $0) })
            #expect(kept.units(keptOf: told) >= anew.units(keptOf: told))
            #expect(Set(kept.lines.map { [$0.lot, $0.need] }).count == kept.lines.count)
            let again = FairAllocation.plan(for: problem, announced: GoodsAllocation(of: kept.lines))
            #expect(again.lines.map(\.quantity) == kept.lines.map(\.quantity))
        }
    }
}

extension GoodsPlan {
    /// Units of `told` that still go from the same lot to the same need.
    fileprivate func units(keptOf told: GoodsAllocation) -> Int64 {
        told.lot.indices.reduce(0) { sum, line in
            let now = lines.first { $0.lot == told.lot[line] && $0.need == told.need[line] }?.quantity ?? 0
            return sum + min(now, told.quantity[line])
        }
    }
}
