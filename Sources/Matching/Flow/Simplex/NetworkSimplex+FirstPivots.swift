// Pivots before the search begins: arcs that are likely to be in the last tree, found in one look at each arc
// (Király and Kovács 2012, section 4.1).
extension NetworkSimplex {
    /// Into every node with a demand, its cheapest arc: that alone replaces most artificial arcs.
    ///
    /// `false` when the network turns out to be unbounded.
    mutating func enterCheapestIntoDemands() -> Bool {
        scratch.fill(nodeCount, with: -1)
        for arc in 0..<arcCount {
            let head = Int(ends[arc].head)
            guard excess[head] < 0 else { continue }
            let best = Int(scratch[head])
            if best < 0 || cost[arc] < cost[best] { scratch[head] = Int32(truncatingIfNeeded: arc) }
        }
        // A pivot needs the scratch space behind the nodes only.
        for node in 0..<nodeCount where excess[node] < 0 && scratch[node] >= 0 {
            let arc = Int(scratch[node])
            if reducedCost(arc) < 0, !pivot(on: arc) { return false }
        }
        return true
    }
}
