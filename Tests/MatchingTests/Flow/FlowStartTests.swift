import Testing

@testable import Matching

@Suite struct `A flow that is given` {
    @Test func `is where the simplex begins`() throws {
        var dice = Dice(seed: 3)
        var network = FlowNetwork<Int64>()
        var simplex = NetworkSimplex<Int64>()
        FlowScene.random(&dice, nodes: 200, arcs: 3000, capacity: 20, costs: 0...99).build(&network)
        #expect(try simplex.solve(&network) == .optimal)
        let (cost, pivots) = (network.totalCost(), simplex.pivotCount)

        #expect(try simplex.solve(&network, from: .given) == .optimal)

        #expect(network.totalCost() == cost)
        #expect(pivots > 100 && simplex.pivotCount < pivots / 2)
    }

    @Test func `may go around in cycles without any cost or end`() throws {
        var network = FlowNetwork<Int64>()
        let unlimited = FlowNetwork<Int64>.unlimited
        for _ in 0..<4 { network.addNode() }
        for node in 0..<4 {
            for other in 0..<4 where other != node {
                network.addArc(from: node, to: other, capacity: unlimited, cost: 0, flow: 5)
            }
        }
        var simplex = NetworkSimplex<Int64>()
        #expect(try simplex.solve(&network, from: .given) == .optimal)
        #expect(FlowCertificate(of: network).complaints == [])
    }

    @Test func `may leave supplies and demands open`() throws {
        var network = FlowNetwork<Int64>()
        let (from, via, to) = (network.addNode(supply: 6), network.addNode(), network.addNode(supply: -6))
        network.addArc(from: from, to: via, capacity: 9, cost: 1, flow: 8)
        network.addArc(from: via, to: to, capacity: 9, cost: 1, flow: 3)
        network.addArc(from: from, to: to, capacity: 4, cost: 9, flow: 1)
        var simplex = NetworkSimplex<Int64>()
        #expect(try simplex.solve(&network, from: .given) == .optimal)
        #expect(network.totalCost() == 12)
        #expect(FlowCertificate(of: network).complaints == [])
    }
}
