import ReliefTesting
import Testing

@testable import Matching

@Suite struct `Networks drawn at random` {
    private static let ways: [(start: FlowStart, method: FlowMethod)] = [
        (.empty, .simplex), (.given, .simplex), (.empty, .scaling),
    ]

    @Test(arguments: try Chance.seeds(40)) func `are solved as by looking at every flow`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var network = FlowNetwork<Int64>()
        var solver = FlowSolver<Int64>()
        for _ in 0..<50 {
            var scene = FlowScene.random(&dice, nodes: Int(dice.roll(1...5)), arcs: Int(dice.roll(0...7)))
            if dice.happens(in: 40) { scene.addLowerBounds(&dice) }
            if dice.happens(in: 40) { scene.addSurplus(&dice) }
            scene.addStart(&dice)
            let expected = scene.leastCostByEnumeration()
            for (start, method) in Self.ways {
                scene.build(&network)

                let outcome = try solver.solve(&network, from: start, by: method)

                #expect(outcome == (expected == nil ? .infeasible : .optimal), "\(method) \(start) \(scene)")
                guard outcome == .optimal else { continue }
                #expect(network.totalCost() == expected.map { Int128($0) }, "\(method) \(start) \(scene)")
                #expect(FlowCertificate(of: network).complaints == [], "\(method) \(start) \(scene)")
            }
        }
    }

    @Test(arguments: try Chance.seeds(30)) func `are proved optimal by their potentials`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var network = FlowNetwork<Int64>()
        var solver = FlowSolver<Int64>()
        for _ in 0..<6 {
            let scene = Self.large(&dice)
            var answers: [Int128?] = []
            for (start, method) in Self.ways {
                scene.build(&network)
                let outcome = try solver.solve(&network, from: start, by: method)
                #expect(outcome == .optimal || outcome == .infeasible)
                if outcome == .optimal { #expect(FlowCertificate(of: network).complaints == [], "\(method) \(start)") }
                answers.append(outcome == .optimal ? network.totalCost() : nil)
            }
            #expect(answers.allSatisfy { $0 == answers[0] })
        }
    }

    @Test(arguments: try Chance.seeds(10)) func `cost the same in another order and in wider numbers`(_ seed: UInt64)
        throws
    {
        var dice = Dice(seed: seed)
        let scene = Self.large(&dice)
        var permuted = scene
        permuted.arcs.shuffle(using: &dice)
        var network = FlowNetwork<Int64>()
        var wide = FlowNetwork<Int128>()
        var solver = FlowSolver<Int64>()
        var wideSolver = FlowSolver<Int128>()

        scene.build(&network)
        let outcome = try solver.solve(&network)
        let cost = network.totalCost()
        permuted.build(&network)
        #expect(try solver.solve(&network) == outcome)
        if outcome == .optimal { #expect(network.totalCost() == cost) }
        for method in [FlowMethod.simplex, .scaling] {
            permuted.build(&wide)
            #expect(try wideSolver.solve(&wide, by: method) == outcome)
            if outcome == .optimal { #expect(wide.totalCost() == cost) }
        }
    }

    @Test(arguments: try Chance.seeds(20)) func `are known to be without end or without a flow`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var network = FlowNetwork<Int64>()
        var solver = FlowSolver<Int64>()
        for _ in 0..<40 {
            let scene = FlowScene.random(&dice, nodes: Int(dice.roll(2...4)), arcs: Int(dice.roll(1...5)))
            let isOpen = scene.arcs.map { _ in dice.happens(in: 30) }
            let expected = scene.outcome(where: isOpen)
            for method in [FlowMethod.simplex, .scaling] {
                scene.build(&network)
                for arc in isOpen.indices where isOpen[arc] {
                    network.setCapacity(FlowNetwork<Int64>.unlimited, ofArc: arc)
                }
                let outcome = try solver.solve(&network, by: method)
                #expect(outcome == expected, "\(method) \(scene) \(isOpen)")
                if outcome == .optimal { #expect(FlowCertificate(of: network).complaints == []) }
            }
        }
    }

    /// Enough capacity for most draws to have a flow.
    private static func large(_ dice: inout Dice) -> FlowScene {
        let nodes = Int(dice.roll(5...60))
        var scene = FlowScene.random(
            &dice, nodes: nodes, arcs: Int(dice.roll(3...8)) * nodes, capacity: dice.roll(1...30), costs: -20...90)
        if dice.happens(in: 30) { scene.addLowerBounds(&dice) }
        if dice.happens(in: 40) { scene.addSurplus(&dice) }
        scene.addStart(&dice)
        return scene
    }
}

extension FlowScene {
    /// What becomes of it when some arcs have no limit: small supplies never need more than the sum of all.
    fileprivate func outcome(where isOpen: [Bool]) -> FlowOutcome {
        var widened = self
        let most = supply.reduce(0) { $0 + max($1, 0) }
        for arc in arcs.indices where isOpen[arc] { widened.arcs[arc].capacity = most }
        guard widened.leastCostByEnumeration() != nil else { return .infeasible }
        return hasNegativeCycle(among: isOpen) ? .unbounded : .optimal
    }

    private func hasNegativeCycle(among isOpen: [Bool]) -> Bool {
        var distance = supply.map { _ in Int64(0) }
        for _ in 0...supply.count {
            var hasChanged = false
            for (arc, open) in zip(arcs, isOpen) where open && distance[arc.tail] + arc.cost < distance[arc.head] {
                distance[arc.head] = distance[arc.tail] + arc.cost
                hasChanged = true
            }
            if !hasChanged { return false }
        }
        return true
    }
}
