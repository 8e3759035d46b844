import Matching
import Testing

@Suite struct `Any allocation of goods` {
    @Test(arguments: 0..<12)
    func `is as fair as the best of all that exist`(_ block: Int) throws {
        var dice = Dice(seed: UInt64(block))
        for _ in 0..<25 {
            let problem = try dice.scene(lots: 4, needs: 5, upTo: 4).problem()
            let oracle = LeximinOracle(problem)
            let plan = try FairAllocation.plan(for: problem)
            let received = (0..<5).map { plan.received(by: $0) }

            #expect(LeximinOracle.compare(oracle.shares(received), oracle.shares(oracle.bestReceived())) == 0)
        }
    }

    @Test func `can be carried out and accounts for every unit`() throws {
        var dice = Dice(seed: 99)
        for _ in 0..<200 {
            let problem = try dice.scene(lots: 10, needs: 12, upTo: 20).problem()
            let plan = try FairAllocation.plan(for: problem)

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
            scene.needs.tier = scene.needs.tier.map { _ in 1 }

            #expect(try scene.plan().lines.reduce(0) { $0 + $1.quantity } == all)
        }
    }
}
