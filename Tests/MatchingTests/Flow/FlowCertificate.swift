import Matching

/// What is wrong with a flow that is said to be optimal; computed in 128 bits from the network alone.
struct FlowCertificate {
    private(set) var complaints: [String] = []

    init<Cost: FlowCost>(of network: borrowing FlowNetwork<Cost>) {
        var balance = (0..<network.nodeCount).map { Int128(network.supply(ofNode: $0)) }
        for arc in 0..<network.arcCount {
            let (tail, head) = network.ends(ofArc: arc)
            let units = network.flow(onArc: arc)
            balance[tail] -= Int128(units)
            balance[head] += Int128(units)
            checkArc(
                arc, units, network.lower(ofArc: arc)...network.capacity(ofArc: arc),
                reduced: Int128(network.cost(ofArc: arc)) + Int128(network.potential(ofNode: tail))
                    - Int128(network.potential(ofNode: head)))
        }
        for node in 0..<network.nodeCount { checkNode(node, left: balance[node], of: network) }
    }

    private mutating func checkArc(_ arc: Int, _ units: Int64, _ bounds: ClosedRange<Int64>, reduced: Int128) {
        if !bounds.contains(units) { complaints.append("arc \(arc) carries \(units), not \(bounds)") }
        if units < bounds.upperBound, reduced < 0 { complaints.append("arc \(arc) should carry more") }
        if units > bounds.lowerBound, reduced > 0 { complaints.append("arc \(arc) should carry less") }
    }

    /// A supply that may stay is an arc to a node of potential 0 that takes it for nothing.
    private mutating func checkNode<Cost: FlowCost>(
        _ node: Int, left: Int128, of network: borrowing FlowNetwork<Cost>
    ) {
        guard network.supplyUse == .atMost, network.supply(ofNode: node) > 0 else {
            if left != 0 { complaints.append("node \(node) is left with \(left)") }
            return
        }
        if left < 0 { complaints.append("node \(node) sends more than it has") }
        if network.potential(ofNode: node) < 0 { complaints.append("node \(node) should keep more") }
        if left > 0, network.potential(ofNode: node) > 0 { complaints.append("node \(node) should keep less") }
    }
}
