// The first tree of a flow that is given.
//
// Arcs that are neither empty nor full must be in the tree. They are taken one by one; where one closes a cycle, flow is
// sent around it in the cheaper direction until an arc is empty or full and can be left out. What comes out is a forest;
// each of its trees is hung on the root by an artificial arc that is empty and, while the flow is feasible, stays so.
extension NetworkSimplex {
    /// Loads arcs and their flows; `false` when no arc carries anything.
    ///
    /// A full arc is loaded reversed, as an empty one.
    mutating func loadFlows(of network: borrowing FlowNetwork<Cost>) -> Bool {
        var order = MixedOrder(arcs: arcCount, nodes: nodeCount)
        var carries = false
        for arc in 0..<arcCount {
            let (units, position) = (network.startingFlow(ofArc: arc), order.position)
            load(arc, of: network, at: position)
            if units > 0 {
                carries = true
                excess[Int(network.ends[arc].tail)] &-= units
                excess[Int(network.ends[arc].head)] &+= units
                if units == capacity[position] { reverse(position) }
            }
            order.advance()
        }
        return carries
    }

    mutating func plantForest(of network: borrowing FlowNetwork<Cost>) {
        branch.fill(nodeCount + 1, with: Branch(up: 0, down: 0, parent: -1, arc: -1, size: 1, last: 0))
        for node in 0..<nodeCount where excess[node] != 0 {
            hang(node, onRootWith: excess[node])
            branch[root].size &+= 1
        }
        var order = MixedOrder(arcs: arcCount, nodes: nodeCount)
        for arc in 0..<arcCount {
            let (units, position) = (network.startingFlow(ofArc: arc), order.position)
            if units > 0, units < capacity[position] { plant(position, carrying: units) }
            order.advance()
        }
        hangLooseTrees(of: network)
        thread()
    }

    /// Links two trees by `arc`, or opens the cycle that it closes and then links what is left.
    private func plant(_ arc: Int, carrying units: Int64) {
        let (tail, head) = (Int(ends[arc].tail), Int(ends[arc].head))
        guard top(of: tail) == top(of: head) else { return link(arc, carrying: units) }
        let carried = openCycle(closedBy: arc, carrying: units)
        if carried == capacity[arc] { return reverse(arc) }
        if carried > 0 { link(arc, carrying: carried) }
    }

    private func link(_ arc: Int, carrying units: Int64) {
        let (tail, head) = (Int(ends[arc].tail), Int(ends[arc].head))
        let (tailTop, headTop) = (top(of: tail), top(of: head))
        let (left, code) = (capacity[arc] &- units, Int32(truncatingIfNeeded: arc))
        let isTailMoved = headTop == root || tailTop != root && branch[tailTop].size <= branch[headTop].size
        if isTailMoved {
            graft(tail, Branch(up: left, down: units, parent: ends[arc].head, arc: code, size: 0, last: 0))
            branch[headTop].size &+= branch[tailTop].size
        } else {
            graft(head, Branch(up: units, down: left, parent: ends[arc].tail, arc: ~code, size: 0, last: 0))
            branch[tailTop].size &+= branch[headTop].size
        }
    }

    private func top(of start: Int) -> Int {
        var node = start
        while branch[node].parent >= 0 { node = Int(branch[node].parent) }
        return node
    }

    /// Makes `start` the top of its tree and hangs it where `place` says.
    func graft(_ start: Int, _ place: Branch) {
        var (node, above) = (start, place)
        while true {
            let old = branch[node]
            attach(node, as: above)
            guard old.parent >= 0 else { return }
            above = Branch(
                up: old.down, down: old.up, parent: Int32(truncatingIfNeeded: node), arc: ~old.arc, size: 0, last: 0)
            node = Int(old.parent)
        }
    }

    @inline(__always)
    func attach(_ node: Int, as place: Branch) {
        branch[node].parent = place.parent
        branch[node].arc = place.arc
        branch[node].up = place.up
        branch[node].down = place.down
    }

    private func hangLooseTrees(of network: borrowing FlowNetwork<Cost>) {
        for node in 0..<nodeCount where branch[node].parent < 0 {
            let mustBeEmpty = network.supplyUse == .atMost && network.supply[node] <= 0
            ends[arcCount + node] = ArcEnds(
                tail: Int32(truncatingIfNeeded: node), head: Int32(truncatingIfNeeded: root))
            cost[arcCount + node] = mustBeEmpty ? artificialCost : 0
            hang(node, onRootWith: 0)
        }
    }
}
