// From the last tree to flows and potentials.
extension NetworkSimplex {
    /// Whether an artificial arc that must be empty carries flow: some supply or demand is not met.
    ///
    /// Where all supplies must be sent, the arcs to the root are free; they carry as much as those from the root, and are
    /// empty when those are.
    var carriesArtificially: Bool {
        for node in 0..<nodeCount {
            let code = Int(branch[node].arc)
            let arc = code >= 0 ? code : ~code
            let units = code >= 0 ? branch[node].down : branch[node].up
            if arc >= arcCount, units > 0, cost[arc] != 0 { return true }
        }
        return false
    }

    func write(to network: inout FlowNetwork<Cost>) {
        network.potential.reserve(nodeCount)
        for node in 0..<nodeCount { network.potential[node] = potential[node] &- potential[root] }
        markTreeArcs()
        var order = MixedOrder(arcs: arcCount, nodes: nodeCount)
        for arc in 0..<arcCount {
            let units = units(of: arc, in: network, at: order.position)
            network.flow[arc] = network.hasLower ? units &+ network.lower[arc] : units
            order.advance()
        }
    }

    /// Puts the flow of every arc of the tree where its capacity stood, as its complement.
    private func markTreeArcs() {
        for node in 0..<nodeCount {
            let code = Int(branch[node].arc)
            if code >= 0 { capacity[code] = ~branch[node].down } else { capacity[~code] = ~branch[node].up }
        }
    }

    @inline(__always)
    private func units(of arc: Int, in network: borrowing FlowNetwork<Cost>, at position: Int) -> Int64 {
        let (now, given) = (ends[position], network.ends[arc])
        let isLoop = given.tail == given.head
        let isReversed = isLoop ? cost[position] != network.cost[arc] : now.tail != given.tail
        let value = capacity[position]
        guard value < 0 else { return isReversed ? value : 0 }
        return isReversed ? network.room(ofArc: arc) &- ~value : ~value
    }
}
