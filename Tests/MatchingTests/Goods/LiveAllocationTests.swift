import Testing

@testable import Matching

@Suite struct `An allocation that follows changes` {
    /// What a change did, to be repeated on the scene.
    private func change(_ scene: inout GoodsScene, _ live: LiveAllocation, _ dice: inout Dice) {
        switch dice.roll(0...3) {
        case 0:
            let need = dice.pick(below: scene.needs.count)
            let quantity = dice.roll(1...20)
            scene.needs.quantity[Int(need)] = quantity
            _ = live.ask(quantity, for: need)
        case 1:
            let lot = dice.pick(below: scene.lots.count)
            let quantity = dice.roll(0...20)
            if live.stock(quantity, in: lot) != nil { scene.lots.quantity[Int(lot)] = quantity }
        default:
            let link = dice.pick(below: scene.links.count)
            let isOpen = dice.happens(in: 60)
            if live.road(link, isOpen: isOpen) != nil { scene.links.isOpen[Int(link)] = isOpen }
        }
    }

    @Test(arguments: 0..<12)
    func `is as fair as one that is planned anew, at the least cost`(_ block: Int) throws {
        var dice = Dice(seed: 500 + UInt64(block))
        for _ in 0..<4 {
            var scene = dice.scene(lots: 12, needs: 25, upTo: 15)
            let live = try LiveAllocation(of: try scene.problem())
            for _ in 0..<12 {
                change(&scene, live, &dice)
                let problem = try scene.problem()
                let anew = try scene.plan()
                let plan = GoodsPlan(of: live.allocation(), for: problem)

                let oracle = LeximinOracle(needsOnly: problem)
                let got = (0..<25).map { plan.received(by: $0) }
                #expect(got == (0..<25).map { live.granted(to: $0) })
                #expect(
                    LeximinOracle.compare(oracle.shares(got), oracle.shares((0..<25).map { anew.received(by: $0) }))
                        == 0)
                #expect(plan.lines.allSatisfy { LeximinOracle.admits(Int($0.lot), Int($0.need), problem) })
                for lot in 0..<12 { #expect(plan.taken(from: Int32(lot)) <= problem.lots.quantity[lot]) }
                #expect(!CostOracle(plan, of: problem).canBeCheaper)
            }
        }
    }
}

extension GoodsPlan {
    /// The lines of an allocation, for the oracles.
    fileprivate init(of allocation: GoodsAllocation, for problem: GoodsProblem) {
        let lines = (0..<allocation.count).map {
            Line(
                lot: allocation.lot[$0], need: allocation.need[$0], quantity: allocation.quantity[$0],
                reason: .servedInFull)
        }
        self.init(lines: lines, shortfalls: [], isComplete: true)
    }
}
