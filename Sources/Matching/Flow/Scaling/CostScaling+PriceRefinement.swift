// Prices that show that the flow is optimal but for the next ε already, if there are such.
extension CostScaling {
    /// Lowers prices until no arc is below -ε; `false` when a cycle of admissible arcs was met, for then there are none.
    ///
    /// Ranks are longest ways, in units of ε, over the admissible arcs in topological order; nodes are lowered from the
    /// highest rank down (Bünnagel, Korte and Vygen 1998).
    mutating func refinePrices() -> Bool {
        while let count = sortAdmissible() {
            guard rankNodes(count) else { return true }
        }
        return false
    }

    /// Ranks all nodes and lowers them; `false` when none had to be.
    private func rankNodes(_ count: Int) -> Bool {
        rank.fill(nodeCount, with: 0)
        bucket.fill(rankLimit, with: -1)
        var top = 0
        for index in (0..<count).reversed() {
            let node = Int(scratch[index])
            let own = Int(rank[node])
            raiseHeads(of: node, above: own)
            if own > 0 {
                top = max(top, own)
                putIntoBucket(node, own)
            }
        }
        guard top > 0 else { return false }
        for rank in (1...top).reversed() {
            while let node = popBucket(rank) { lower(node, by: rank) }
        }
        return true
    }

    @inline(__always)
    private func raiseHeads(of node: Int, above own: Int) {
        let (arcs, prices) = (arcs.base, price.base)
        for arc in Int(first[node])..<Int(first[node + 1]) where arcs[arc].room > 0 {
            let head = Int(arcs[arc].head)
            let reduced = arcs[arc].cost &+ prices[node] &- prices[head]
            guard reduced < 0 else { continue }
            // ⌈-reduced / ε⌉ - 1: by so much the head must be lower than the node.
            let steps = epsilons(in: 0 &- reduced &- 1)
            guard steps < Cost(truncatingIfNeeded: rankLimit) else { continue }
            let new = own &+ Int(truncatingIfNeeded: steps)
            if new > Int(rank[head]), new < rankLimit { rank[head] = Int32(truncatingIfNeeded: new) }
        }
    }

    /// Lowers `node` and raises the rank of those that would be too dear then.
    @inline(__always)
    private func lower(_ node: Int, by steps: Int) {
        let (arcs, prices) = (arcs.base, price.base)
        for arc in Int(first[node])..<Int(first[node + 1]) where arcs[arc].room > 0 {
            let head = Int(arcs[arc].head)
            let old = Int(rank[head])
            guard old < steps else { continue }
            let reduced = arcs[arc].cost &+ prices[node] &- prices[head]
            var new = steps
            if reduced >= 0 {
                let fewer = epsilons(in: reduced)
                new = fewer < Cost(truncatingIfNeeded: steps) ? steps &- 1 &- Int(truncatingIfNeeded: fewer) : 0
            }
            guard new > old else { continue }
            rank[head] = Int32(truncatingIfNeeded: new)
            if old > 0 { takeFromBucket(head, old) }
            putIntoBucket(head, new)
        }
        prices[node] = prices[node] &- epsilon &* Cost(truncatingIfNeeded: steps)
    }
}
