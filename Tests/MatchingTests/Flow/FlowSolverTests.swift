import Testing
import Vocabulary

@testable import Matching

@Suite struct `A flow solver` {
    @Test func `takes nothing for a network of nothing`() throws {
        var network = FlowNetwork<Int64>()
        var solver = FlowSolver<Int64>()
        for method in FlowMethod.allCases {
            #expect(try solver.solve(&network, by: method) == .optimal)
            #expect(network.totalCost() == 0)
        }
    }

    @Test func `uses the cheaper of two arcs side by side first`() throws {
        var network = FlowNetwork<Int64>()
        let (from, to) = (network.addNode(supply: 5), network.addNode(supply: -5))
        network.addArc(from: from, to: to, capacity: 4, cost: 7)
        network.addArc(from: from, to: to, capacity: 3, cost: 2)
        network.addArc(from: from, to: to, capacity: 0, cost: -9)
        try Self.expect(&network, flows: [2, 3, 0], cost: 20)
    }

    @Test func `fills a cycle of negative cost, and a loop`() throws {
        var network = FlowNetwork<Int64>()
        let (one, other) = (network.addNode(), network.addNode())
        network.addArc(from: one, to: other, capacity: 4, cost: -7)
        network.addArc(from: other, to: one, capacity: 9, cost: 2)
        network.addArc(from: one, to: one, capacity: 6, cost: -1)
        network.addArc(from: one, to: one, capacity: 6, cost: 1)
        try Self.expect(&network, flows: [4, 4, 6, 0], cost: -26)
    }

    @Test func `keeps parts without a way between them apart`() throws {
        var network = FlowNetwork<Int64>()
        for part in 0..<3 {
            let (from, to) = (network.addNode(supply: 2), network.addNode(supply: -2))
            network.addArc(from: from, to: to, capacity: 2, cost: Int64(part))
        }
        network.addNode()
        try Self.expect(&network, flows: [2, 2, 2], cost: 6)
    }

    @Test func `leaves supplies where they are when they may stay`() throws {
        var network = FlowNetwork<Int64>()
        network.supplyUse = .atMost
        let (near, far, to) = (network.addNode(supply: 3), network.addNode(supply: 9), network.addNode(supply: -5))
        network.addArc(from: near, to: to, capacity: 9, cost: 1)
        network.addArc(from: far, to: to, capacity: 9, cost: 4)
        try Self.expect(&network, flows: [3, 2], cost: 11)
    }

    @Test func `computes with costs that only 128 bits hold`() throws {
        var network = FlowNetwork<Int128>()
        let (from, via, to) = (network.addNode(supply: 3), network.addNode(), network.addNode(supply: -3))
        let huge = Int128(1) << 90
        network.addArc(from: from, to: via, capacity: 2, cost: huge + 1)
        network.addArc(from: via, to: to, capacity: 9, cost: huge - 4)
        network.addArc(from: from, to: to, capacity: 9, cost: 2 * huge)
        var solver = FlowSolver<Int128>()
        for method in [FlowMethod.simplex, .scaling] {
            #expect(try solver.solve(&network, by: method) == .optimal)
            #expect((0..<3).map { network.flow(onArc: $0) } == [2, 2, 1])
            #expect(network.totalCost() == 6 * huge - 6)
            #expect(FlowCertificate(of: network).complaints == [])
        }
    }

    @Test func `leaves to the simplex what scaling could not hold`() throws {
        var network = FlowNetwork<Int64>()
        let (from, to) = (network.addNode(supply: 1), network.addNode(supply: -1))
        network.addArc(from: from, to: to, capacity: 1, cost: 1 << 57)
        var solver = FlowSolver<Int64>()
        #expect(try solver.solve(&network, by: .scaling) == .optimal)
        #expect(solver.methodUsed == .simplex)
        #expect(network.totalCost() == 1 << 57)
    }

    @Test func `stops when asked, and leaves the flows alone`() throws {
        var dice = Dice(seed: 7)
        let scene = FlowScene.random(&dice, nodes: 1500, arcs: 15_000, capacity: 30, costs: -500...500)
        var network = FlowNetwork<Int64>()
        var solver = FlowSolver<Int64>()
        for method in [FlowMethod.simplex, .scaling] {
            scene.build(&network)
            #expect(try solver.solve(&network, by: method, isCancelled: { true }) == .stopped)
            #expect((0..<network.arcCount).allSatisfy { network.flow(onArc: $0) == 0 })
        }
    }

    @Test func `has a simplex that gives up after so many steps`() throws {
        var dice = Dice(seed: 7)
        var network = FlowNetwork<Int64>()
        FlowScene.random(&dice, nodes: 1500, arcs: 15_000, capacity: 30, costs: -500...500).build(&network)
        var simplex = NetworkSimplex<Int64>()
        simplex.stepLimit = 100
        #expect(try simplex.solve(&network) == .stopped)
        #expect(simplex.stepCount > 100)
        simplex.stepLimit = .max
        #expect(try simplex.solve(&network) == .optimal)
    }

    private static func expect(_ network: inout FlowNetwork<Int64>, flows: [Int64], cost: Int128) throws {
        var solver = FlowSolver<Int64>()
        for method in FlowMethod.allCases {
            #expect(try solver.solve(&network, by: method) == .optimal)
            #expect((0..<network.arcCount).map { network.flow(onArc: $0) } == flows)
            #expect(network.totalCost() == cost)
            #expect(FlowCertificate(of: network).complaints == [])
        }
    }
}

@Suite struct `A flow solver refuses` {
    private static func fault(
        start: FlowStart = .empty, _ fill: (inout FlowNetwork<Int64>) -> Void
    ) -> FlowFault? {
        var network = FlowNetwork<Int64>()
        for _ in 0..<2 { network.addNode() }
        network.addArc(from: 0, to: 1, capacity: 1, cost: 1)
        fill(&network)
        var solver = FlowSolver<Int64>()
        do throws(FlowFault) {
            _ = try solver.solve(&network, from: start)
            return nil
        } catch {
            #expect(error.code.hasPrefix("flow/") && !error.wording.english.isEmpty)
            return error
        }
    }

    @Test(arguments: [-1, 2, Int.max, Int.min]) func `an arc to nowhere`(_ node: Int) {
        #expect(Self.fault { $0.addArc(from: 0, to: node, capacity: 1, cost: 1) } == .unknownNode(arc: 1))
        #expect(Self.fault { $0.addArc(from: node, to: 0, capacity: 1, cost: 1) } == .unknownNode(arc: 1))
    }

    @Test func `bounds that leave no room`() {
        #expect(Self.fault { $0.addArc(from: 0, to: 1, capacity: -1, cost: 1) } == .badBounds(arc: 1))
        #expect(Self.fault { $0.addArc(from: 0, to: 1, capacity: 4, cost: 1, lower: 5) } == .badBounds(arc: 1))
        #expect(Self.fault { $0.addArc(from: 0, to: 1, capacity: 4, cost: 1, lower: -5) } == .badBounds(arc: 1))
    }

    @Test func `a start outside of the bounds`() {
        let fill = { (network: inout FlowNetwork<Int64>) in
            _ = network.addArc(from: 0, to: 1, capacity: 4, cost: 1, flow: 5)
        }
        #expect(Self.fault(start: .given, fill) == .badStart(arc: 1))
        #expect(Self.fault(fill) == nil)
    }

    @Test(arguments: [Int64.max, .min, 1 << 62]) func `costs whose sums could overflow`(_ cost: Int64) {
        #expect(Self.fault { $0.addArc(from: 0, to: 1, capacity: 4, cost: cost) } == .costsTooLarge)
    }

    @Test(arguments: [Int64.max, .min, 1 << 61]) func `supplies whose sums could overflow`(_ units: Int64) {
        let fault = Self.fault { $0.setSupply(units, ofNode: 0) }
        #expect(fault == .unitsTooLarge)
    }

    @Test func `large capacities beside an arc without a limit`() {
        let fault = Self.fault { network in
            network.addArc(from: 0, to: 1, capacity: FlowNetwork<Int64>.unlimited, cost: 1)
            network.addArc(from: 0, to: 1, capacity: 1 << 61, cost: -1)
        }
        #expect(fault == .unitsTooLarge)
    }
}
