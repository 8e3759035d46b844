// The first tree when all goes from one node to one other: arcs that can carry everything, as a search backwards from
// the demand meets them (Király and Kovács 2012, section 4.1, who enter them one by one; a long way is walked again for
// each of its arcs then, so here the tree is made at once).
extension NetworkSimplex {
    /// The only node with a supply and the only one with a demand, if there is one of each.
    func solePair() -> (source: Int, sink: Int)? {
        var (sources, sinks, source, sink) = (0, 0, 0, 0)
        for node in 0..<nodeCount where excess[node] != 0 {
            if excess[node] > 0 { (sources, source) = (sources + 1, node) } else { (sinks, sink) = (sinks + 1, node) }
        }
        return sources == 1 && sinks == 1 ? (source, sink) : nil
    }

    /// Hangs nodes on the way to `sink`; the tree still lacks its preorder then (``thread()``).
    func plantWideWays(from source: Int, to sink: Int) {
        let units = 0 &- excess[sink]
        for node in 0..<nodeCount { hang(node, onRootWith: excess[node]) }
        for arc in wideArcs(from: source, to: sink, units) {
            let (tail, most) = (Int(ends[Int(arc)].tail), capacity[Int(arc)])
            if tail == source { excess[source] &-= units }
            attach(tail, as: Branch(up: most, down: 0, parent: ends[Int(arc)].head, arc: arc, size: 1, last: 0))
        }
        branch[root] = Branch(up: 0, down: 0, parent: -1, arc: -1, size: 1, last: 0)
        if Int(branch[source].parent) != root { sendAll(units, from: source, to: sink) }
    }

    /// Sends everything along the way that was found, and hangs the tree on the root by its source.
    private func sendAll(_ units: Int64, from source: Int, to sink: Int) {
        var node = source
        while node != sink {
            branch[node].up &-= units
            branch[node].down &+= units
            node = Int(branch[node].parent)
        }
        excess[sink] = 0
        branch[sink].parent = -1
        let arc = Int32(truncatingIfNeeded: arcCount + source)
        graft(
            source,
            Branch(
                up: FlowNetwork<Cost>.unlimited &- excess[source], down: excess[source],
                parent: Int32(truncatingIfNeeded: root), arc: arc, size: 1, last: 0))
    }

    /// A search backwards from `sink` over arcs of at least `units`; ends at the source.
    private func wideArcs(from source: Int, to sink: Int, _ units: Int64) -> [Int32] {
        let (first, following) = incoming(units)
        var isReached = [Bool](repeating: false, count: nodeCount)
        isReached[sink] = true
        var (found, stack): ([Int32], [Int]) = ([], [sink])
        while let node = stack.popLast(), node != source {
            var arc = Int(first[node])
            while arc >= 0 {
                let tail = Int(ends[arc].tail)
                if !isReached[tail] {
                    isReached[tail] = true
                    found.append(Int32(truncatingIfNeeded: arc))
                    stack.append(tail)
                }
                arc = Int(following[arc])
            }
        }
        return found
    }

    /// The arcs into each node that can carry `units`, as lists.
    private func incoming(_ units: Int64) -> (first: [Int32], following: [Int32]) {
        var first = [Int32](repeating: -1, count: nodeCount)
        var following = [Int32](repeating: -1, count: arcCount)
        var order = MixedOrder(arcs: arcCount, nodes: nodeCount)
        for _ in 0..<arcCount {
            let arc = order.position
            order.advance()
            guard capacity[arc] >= units else { continue }
            let head = Int(ends[arc].head)
            following[arc] = first[head]
            first[head] = Int32(truncatingIfNeeded: arc)
        }
        return (first, following)
    }
}
