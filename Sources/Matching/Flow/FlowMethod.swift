/// Which method solves a network.
package enum FlowMethod: String, CaseIterable, Sendable {
    /// ``NetworkSimplex``.
    case simplex
    /// ``CostScaling``.
    case scaling
    /// Whichever is likely to be quicker.
    case auto
}

extension FlowBounds {
    /// From so many nodes on, cost scaling is quicker on networks with many supplies and demands.
    ///
    /// Measured (Docs/Explanation/flow-kernel.md): on NETGEN networks of 8 arcs a node they are even at 65,000 nodes; at
    /// 131,000 scaling takes two thirds of the time. Where all goes from one node to one other (GOTO), the simplex begins
    /// with the wide ways and needs a fifth of the time even then.
    static var manyNodes: Int { 90_000 }

    /// Steps of the simplex for each arc, after which the network is given to cost scaling.
    ///
    /// A step takes 3 to 9 ns, scaling 1 to 10 µs an arc: where the simplex goes astray (GOTO on a full torus of 2^15 nodes,
    /// 11 s), about as much is lost as scaling takes. The other networks of the benchmark need at most 423.
    static var stepsPerArc: Int { 700 }

    /// How many steps the simplex may take.
    func patience(with network: borrowing FlowNetwork<Cost>, _ start: FlowStart, _ wish: FlowMethod) -> Int {
        let mayGiveUp = wish == .auto && start == .empty && suitsScaling(nodes: network.nodeCount)
        return mayGiveUp ? Self.stepsPerArc * network.arcCount : .max
    }

    /// What `wish` comes down to: never ``FlowMethod/auto``.
    func method(for network: borrowing FlowNetwork<Cost>, _ start: FlowStart, _ wish: FlowMethod) -> FlowMethod {
        guard wish != .simplex, suitsScaling(nodes: network.nodeCount) else { return .simplex }
        guard wish == .auto else { return .scaling }
        let isLarge = network.nodeCount >= Self.manyNodes && start == .empty
        return isLarge && network.hasManySupplies ? .scaling : .simplex
    }
}

extension FlowNetwork {
    fileprivate var hasManySupplies: Bool {
        var count = 0
        for node in 0..<nodeCount where supply[node] != 0 {
            count += 1
            if count > 2 { return true }
        }
        return false
    }
}
