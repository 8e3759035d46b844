// All prices at once, by how far each node is from what is missing.
extension CostScaling {
    /// Lowers every node by ε times its distance from the nodes that lack something, so that from every node with
    /// something over a way of admissible arcs leads there.
    ///
    /// An arc v → u is ⌊reduced cost / ε⌋ + 1 long; the search goes backwards from bucket to bucket.
    mutating func updateAllPrices() {
        var left = seedBuckets()
        guard left > 0 else { return }
        var distance = 0
        search: while distance < rankLimit {
            while let node = popBucket(distance) {
                reachBackwards(from: node, at: distance)
                if excess[node] > 0 {
                    left &-= excess[node]
                    if left <= 0 { break search }
                }
            }
            distance += 1
        }
        for node in 0..<nodeCount {
            let steps = min(Int(rank[node]), distance)
            guard steps > 0 else { continue }
            price[node] = price[node] &- epsilon &* Cost(truncatingIfNeeded: steps)
            current[node] = first[node]
        }
    }

    /// Nodes that lack something have distance 0; returns how much the others have over.
    private func seedBuckets() -> Int64 {
        bucket.fill(rankLimit, with: -1)
        var over: Int64 = 0
        for node in 0..<nodeCount {
            if excess[node] < 0 {
                rank[node] = 0
                putIntoBucket(node, 0)
            } else {
                rank[node] = Int32(truncatingIfNeeded: rankLimit)
                over &+= excess[node]
            }
        }
        return over
    }

    @inline(__always)
    private func reachBackwards(from node: Int, at distance: Int) {
        let (arcs, prices) = (arcs.base, price.base)
        for arc in Int(first[node])..<Int(first[node + 1]) {
            let (tail, twin) = (Int(arcs[arc].head), Int(arcs[arc].twin))
            let old = Int(rank[tail])
            guard distance < old, arcs[twin].room > 0 else { continue }
            let steps = epsilons(in: prices[tail] &- prices[node] &- arcs[arc].cost)
            guard steps < Cost(truncatingIfNeeded: rankLimit) else { continue }
            let new = distance &+ 1 &+ Int(truncatingIfNeeded: max(steps, -1))
            guard new < old else { continue }
            rank[tail] = Int32(truncatingIfNeeded: new)
            current[tail] = first[tail]
            if old < rankLimit { takeFromBucket(tail, old) }
            putIntoBucket(tail, new)
        }
    }

    /// Whether something is over that no way leads on from: then no flow meets all supplies and demands.
    mutating func isStranded() -> Bool {
        mark.fill(nodeCount, with: 0)
        var count = 0
        for node in 0..<nodeCount where excess[node] < 0 {
            mark[node] = 1
            scratch[count] = Int32(truncatingIfNeeded: node)
            count += 1
        }
        while count > 0 {
            count -= 1
            let node = Int(scratch[count])
            for arc in Int(first[node])..<Int(first[node + 1]) {
                let tail = Int(arcs[arc].head)
                guard mark[tail] == 0, arcs[Int(arcs[arc].twin)].room > 0 else { continue }
                mark[tail] = 1
                scratch[count] = Int32(truncatingIfNeeded: tail)
                count += 1
            }
        }
        for node in 0..<nodeCount where excess[node] > 0 && mark[node] == 0 { return true }
        return false
    }
}
