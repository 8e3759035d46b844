/// What a solver must know of a network before it may compute without checks.
struct FlowBounds<Cost: FlowCost> {
    /// The largest cost of an arc without its sign.
    private(set) var largestCost: Cost.Magnitude = 0
    /// Σ of all capacities that are limited, up to overflow.
    private(set) var capacities: Int128 = 0
    private var hasUnlimited = false
    private(set) var hasNegativeUnlimited = false

    /// Looks at every arc and node once; throws what makes the network unsolvable.
    init(of network: borrowing FlowNetwork<Cost>, start: FlowStart) throws(FlowFault) {
        guard network.nodeCount + network.arcCount < Int(Int32.max) - 1 else { throw .tooLarge }
        for arc in 0..<network.arcCount {
            try Self.checkArc(arc, of: network, start)
            largestCost = max(largestCost, network.cost[arc].magnitude)
            if !network.isUnlimited(arc) {
                capacities &+= Int128(truncatingIfNeeded: network.capacity[arc])
            } else {
                hasUnlimited = true
                if network.cost[arc] < 0 { hasNegativeUnlimited = true }
            }
        }
        try checkUnits(of: network, start)
        guard artificialCost(nodes: network.nodeCount) != nil else { throw .costsTooLarge }
    }

    /// A cost that no path of arcs reaches: (largest cost + 1) × (nodes + 1), unless four of it would overflow.
    func artificialCost(nodes: Int) -> Cost? {
        let (product, isTooLarge) = (largestCost + 1).multipliedReportingOverflow(by: Cost.Magnitude(nodes) + 1)
        guard !isTooLarge, product <= Cost.max.magnitude / 4 else { return nil }
        return Cost(product)
    }

    @inline(__always)
    private static func checkArc(
        _ arc: Int, of network: borrowing FlowNetwork<Cost>, _ start: FlowStart
    ) throws(FlowFault) {
        let (ends, nodes) = (network.ends[arc], UInt32(truncatingIfNeeded: network.nodeCount))
        guard UInt32(bitPattern: ends.tail) < nodes, UInt32(bitPattern: ends.head) < nodes else {
            throw .unknownNode(arc: arc)
        }
        let least = network.hasLower ? network.lower[arc] : 0
        guard least >= 0, least <= network.capacity[arc] else { throw .badBounds(arc: arc) }
        guard start == .empty || (least...network.capacity[arc]).contains(network.flow[arc]) else {
            throw .badStart(arc: arc)
        }
    }

    /// Amounts on arcs with a limit never leave it; on the others they stay below the sum of all that has one.
    private func checkUnits(of network: borrowing FlowNetwork<Cost>, _ start: FlowStart) throws(FlowFault) {
        let most = Int128(FlowNetwork<Cost>.unlimited / 2)
        var units: Int128 = hasUnlimited ? capacities : 0
        for node in 0..<network.nodeCount { units += Int128(network.supply[node].magnitude) }
        if network.hasLower {
            for arc in 0..<network.arcCount { units += Int128(network.lower[arc]) }
        }
        if start == .given {
            for arc in 0..<network.arcCount { units += Int128(network.flow[arc]) }
        }
        guard units < most else { throw .unitsTooLarge }
    }
}
