extension FundShares {
    /// Takes over what was settled before some blocks were cut, and answers the first tier that is to be settled again.
    ///
    /// Tiers before the first one with a cut keep their shares. The blocks of that tier begin with the money they had.
    /// `origin` says which block a block was, or −1 for a piece of one that was cut.
    func keep(_ before: borrowing FundShares, origin: [Int32]) -> Int32 {
        let network = flow.network.firstBlock
        let cut = origin.indices.filter { origin[$0] < 0 }.map { flow.network.tier[$0] }.min() ?? Int32.max
        for block in origin.indices where origin[block] >= 0 && flow.network.tier[block] <= cut {
            let (vertex, old) = (network + block, before.flow.network.firstBlock + Int(origin[block]))
            flow.got[vertex] = before.flow.got[old]
            flow.target[vertex] = before.flow.target[old]
            for (arc, oldArc) in zip(flow.network.arcs(into: vertex), before.flow.network.arcs(into: old)) {
                flow.amount[arc] = before.flow.amount[oldArc]
            }
            for member in flow.network.members(of: block) { granted[member] = before.granted[member] }
        }
        sumUpPairs()
        return cut
    }

    private func sumUpPairs() {
        for pair in flow.network.purseCount..<flow.network.firstBlock {
            var sum: Int64 = 0
            for way in flow.network.ways(outOf: pair) { sum += flow.amount[flow.network.out.arc[way]] }
            flow.amount[flow.network.inStart[pair]] = sum
        }
    }
}
