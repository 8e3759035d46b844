// From a network to the first tree.
extension NetworkSimplex {
    /// `isFree`: as if no arc cost anything.
    mutating func load(_ network: borrowing FlowNetwork<Cost>, from start: FlowStart, isFree: Bool = false) {
        (nodeCount, arcCount) = (network.nodeCount, network.arcCount)
        reserve()
        loadSupplies(of: network)
        let hasFlow = start == .given && loadFlows(of: network)
        if !hasFlow { loadArcs(of: network) }
        if isFree { cost.fill(arcCount, with: 0) }
        loadArtificialArcs(of: network)
        if hasFlow {
            plantForest(of: network)
        } else if let (source, sink) = solePair() {
            plantWideWays(from: source, to: sink)
            thread()
        } else {
            plantStar()
        }
        cursor = 0
        block = max(Int(Double(searched).squareRoot()), 10)
    }

    private mutating func reserve() {
        let arcs = arcCount + 2 * nodeCount
        ends.reserve(arcs)
        cost.reserve(arcs)
        capacity.reserve(arcs)
        branch.reserve(nodeCount + 1)
        potential.reserve(nodeCount + 1)
        next.reserve(nodeCount + 1)
        previous.reserve(nodeCount + 1)
        excess.reserve(nodeCount + 1)
        scratch.reserve(2 * nodeCount + 2)
    }

    /// Lower bounds are sent first: what is left is a network without them.
    private func loadSupplies(of network: borrowing FlowNetwork<Cost>) {
        for node in 0..<nodeCount { excess[node] = network.supply[node] }
        guard network.hasLower else { return }
        for arc in 0..<arcCount {
            excess[Int(network.ends[arc].tail)] &-= network.lower[arc]
            excess[Int(network.ends[arc].head)] &+= network.lower[arc]
        }
    }

    private func loadArcs(of network: borrowing FlowNetwork<Cost>) {
        var order = MixedOrder(arcs: arcCount, nodes: nodeCount)
        for arc in 0..<arcCount {
            load(arc, of: network, at: order.position)
            order.advance()
        }
    }

    /// An arc without capacity becomes one that is never worth entering: it could not keep the tree strongly feasible.
    @inline(__always)
    func load(_ arc: Int, of network: borrowing FlowNetwork<Cost>, at position: Int) {
        let most = network.room(ofArc: arc)
        ends[position] = most > 0 ? network.ends[arc] : ArcEnds(tail: 0, head: 0)
        cost[position] = most > 0 ? network.cost[arc] : 0
        capacity[position] = most
    }

    /// One arc between each node and the root; where supplies may stay, also the arc that lets them.
    private mutating func loadArtificialArcs(of network: borrowing FlowNetwork<Cost>) {
        let root = Int32(truncatingIfNeeded: self.root)
        let mayStay = network.supplyUse == .atMost
        var count = arcCount + nodeCount
        capacity.base.advanced(by: arcCount).update(repeating: FlowNetwork<Cost>.unlimited, count: 2 * nodeCount)
        for node in 0..<nodeCount {
            let up = ArcEnds(tail: Int32(truncatingIfNeeded: node), head: root)
            let isFree = !mayStay || network.supply[node] > 0
            ends[arcCount + node] = excess[node] < 0 ? up.reversed : up
            cost[arcCount + node] = excess[node] >= 0 && isFree ? 0 : artificialCost
            if mayStay, isFree, excess[node] < 0 {
                (ends[count], cost[count]) = (up, 0)
                count += 1
            }
        }
        searched = mayStay ? count : arcCount
    }

    /// The tree of a flow that is zero: every node hangs on the root.
    private func plantStar() {
        for node in 0..<nodeCount {
            hang(node, onRootWith: excess[node])
            branch[node].size = 1
            branch[node].last = Int32(truncatingIfNeeded: node)
            next[node] = Int32(truncatingIfNeeded: node + 1)
            previous[node + 1] = Int32(truncatingIfNeeded: node)
            potential[node] = excess[node] < 0 ? artificialCost : 0 &- cost[arcCount + node]
        }
        next[root] = 0
        previous[0] = Int32(truncatingIfNeeded: root)
        branch[root] = Branch(
            up: 0, down: 0, parent: -1, arc: -1, size: Int32(truncatingIfNeeded: nodeCount + 1),
            last: Int32(truncatingIfNeeded: root - 1))
        potential[root] = 0
    }

    /// Puts the artificial arc of `node` into the tree with what the node has over, or lacks.
    @inline(__always)
    func hang(_ node: Int, onRootWith units: Int64) {
        let (full, arc) = (FlowNetwork<Cost>.unlimited, Int32(truncatingIfNeeded: arcCount + node))
        branch[node].parent = Int32(truncatingIfNeeded: root)
        branch[node].up = units < 0 ? 0 &- units : full &- units
        branch[node].down = units < 0 ? full &+ units : units
        branch[node].arc = units < 0 ? ~arc : arc
    }
}

extension FlowNetwork {
    @inline(__always)
    func isUnlimited(_ arc: Int) -> Bool { capacity[arc] >= Self.unlimited }

    /// What an arc can carry above its lower bound.
    @inline(__always)
    func room(ofArc arc: Int) -> Int64 {
        guard !isUnlimited(arc) else { return Self.unlimited }
        return hasLower ? capacity[arc] &- lower[arc] : capacity[arc]
    }

    /// What an arc carries above its lower bound when solving starts.
    @inline(__always)
    func startingFlow(ofArc arc: Int) -> Int64 { hasLower ? flow[arc] &- lower[arc] : flow[arc] }
}
