import Testing

@testable import Matching

@Suite struct `A network simplex` {
    @Test(arguments: 1...40) func `finds what looking at every flow finds`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var network = FlowNetwork<Int64>()
        var simplex = NetworkSimplex<Int64>()
        for _ in 0..<50 {
            var scene = FlowScene.random(&dice, nodes: Int(dice.roll(2...5)), arcs: Int(dice.roll(1...7)))
            if dice.happens(in: 40) { scene.addLowerBounds(&dice) }
            if dice.happens(in: 40) { scene.addSurplus(&dice) }
            scene.addStart(&dice)
            let expected = scene.leastCostByEnumeration()
            for start in [FlowStart.empty, .given] {
                scene.build(&network)

                let outcome = try simplex.solve(&network, from: start)

                #expect(outcome == (expected == nil ? .infeasible : .optimal), "\(scene)")
                guard outcome == .optimal else { continue }
                #expect(network.totalCost() == expected.map { Int128($0) }, "\(scene)")
                #expect(FlowCertificate(of: network).complaints == [], "\(scene)")
            }
        }
    }

    @Test(arguments: 1...20) func `proves larger flows by its potentials`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var network = FlowNetwork<Int64>()
        var simplex = NetworkSimplex<Int64>()
        for _ in 0..<10 {
            let nodes = Int(dice.roll(10...60))
            var scene = FlowScene.random(&dice, nodes: nodes, arcs: 6 * nodes, capacity: 9, costs: -20...90)
            if dice.happens(in: 40) { scene.addLowerBounds(&dice) }
            if dice.happens(in: 40) { scene.addSurplus(&dice) }
            scene.addStart(&dice)
            var costs: [Int128?] = []
            for start in [FlowStart.empty, .given] {
                scene.build(&network)
                let outcome = try simplex.solve(&network, from: start)
                if outcome == .optimal { #expect(FlowCertificate(of: network).complaints == []) }
                costs.append(outcome == .optimal ? network.totalCost() : nil)
            }
            #expect(costs[0] == costs[1])
        }
    }
}
