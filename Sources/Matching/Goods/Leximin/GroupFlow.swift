/// Goods on the arcs of a ``SupplyNetwork``, and what the search for a maximum flow needs to remember.
///
/// Nodes and groups are marked with the part they belong to; flow stays inside one part, so different parts may be
/// worked on at the same time.
struct GroupFlow: ~Copyable {
    let network: SupplyNetwork
    /// Units on each arc.
    let amount: Column<Int64>
    /// Units taken from each node, at most its stock.
    let used: Column<Int64>
    /// Units each group has, at most its target once ``fill(_:)`` has run.
    let got: Column<Int64>
    /// Units each group shall have.
    let target: Column<Int64>

    /// All nodes and groups, those of a part side by side.
    let nodeOrder: Column<Int32>
    let groupOrder: Column<Int32>
    /// The label of the part; −1 for what takes no part.
    let nodePart: Column<Int32>
    let groupPart: Column<Int32>
    /// Distance from unused stock in the last search; −1: not reached.
    let nodeLayer: Column<Int32>
    let groupLayer: Column<Int32>
    /// The next arc to try.
    let nodeCursor: Column<Int32>
    let groupCursor: Column<Int32>
    /// Room for a search; each part has a stretch as long as its nodes and groups.
    let queue: Column<Int32>

    init(on network: consuming SupplyNetwork) {
        let (nodes, groups) = (network.nodeCount, network.groupCount)
        amount = Column(network.arcCount, repeating: 0)
        used = Column(nodes, repeating: 0)
        got = Column(groups, repeating: 0)
        target = Column(groups, repeating: 0)
        nodeOrder = Column((0..<Int32(nodes)).map { $0 })
        groupOrder = Column((0..<Int32(groups)).map { $0 })
        nodePart = Column(nodes, repeating: -1)
        groupPart = Column(groups, repeating: -1)
        nodeLayer = Column(nodes, repeating: -1)
        groupLayer = Column(groups, repeating: -1)
        nodeCursor = Column(nodes, repeating: 0)
        groupCursor = Column(groups, repeating: 0)
        queue = Column(nodes + groups, repeating: 0)
        self.network = network
    }

    /// Room for a search in `part`.
    func room(of part: Part) -> UnsafeMutablePointer<Int32> {
        queue.base + part.nodes.lowerBound + part.groups.lowerBound
    }

    /// Brings the groups of `part` as near to their targets as its stock allows; `true` when all arrive.
    ///
    /// Warm: it goes on from the goods already placed. After `false`, what has a layer of 0 or more is the side of the
    /// minimum cut that could still be given more; the rest is the side that unused stock does not reach.
    ///
    /// Source: E. A. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation",
    /// Soviet Math. Doklady 11 (1970), 1277–1280: shortest layers, blocking flow.
    func fill(_ part: Part) -> Bool {
        var missing = withdrawExcess(of: part)
        while missing > 0 {
            guard layer(part) else { return false }
            missing -= block(part)
        }
        return true
    }

    /// Takes back what groups have above their targets; answers what the groups lack.
    private func withdrawExcess(of part: Part) -> Int64 {
        var missing: Int64 = 0
        for position in part.groups {
            let group = Int(groupOrder[position])
            if got[group] > target[group] { withdrawExcess(from: group) }
            missing += target[group] - got[group]
        }
        return missing
    }

    private func withdrawExcess(from group: Int) {
        var excess = got[group] - target[group]
        got[group] = target[group]
        for arc in network.arcs(of: group) where excess > 0 {
            let units = min(amount[arc], excess)
            amount[arc] -= units
            used[network.arcNode[arc]] -= units
            excess -= units
        }
    }
}
