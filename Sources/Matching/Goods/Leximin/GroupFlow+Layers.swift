// The first half of Dinic's method: layers by distance from unused stock. In the queue a node stands as its number, a
// group as the complement of its number.
extension GroupFlow {
    /// Numbers `part` by distance from unused stock, no farther than the first group short of its target.
    ///
    /// Answers `true` when one is reached; after `false` all that can be reached is numbered.
    func layer(_ part: Part) -> Bool {
        let queue = room(of: part)
        var tail = start(part, queue)
        var head = 0
        var limit = Int32.max
        while head < tail {
            let entry = queue[head]
            head += 1
            if entry >= 0 {
                guard nodeLayer[entry] < limit else { break }
                reachGroups(from: Int(entry), part.label, queue, &tail, &limit)
            } else if groupLayer[~entry] < limit {
                reachNodes(from: Int(~entry), part.label, queue, &tail)
            }
        }
        return limit < Int32.max
    }

    private func start(_ part: Part, _ queue: UnsafeMutablePointer<Int32>) -> Int {
        var tail = 0
        for position in part.groups { groupLayer[groupOrder[position]] = -1 }
        for position in part.nodes {
            let node = nodeOrder[position]
            let isFree = used[node] < network.stock[node]
            nodeLayer[node] = isFree ? 0 : -1
            guard isFree else { continue }
            queue[tail] = node
            tail += 1
        }
        return tail
    }

    @inline(__always)
    private func reachGroups(
        from node: Int, _ label: Int32, _ queue: UnsafeMutablePointer<Int32>, _ tail: inout Int, _ limit: inout Int32
    ) {
        let next = nodeLayer[node] + 1
        for use in network.uses(of: node) {
            let group = Int(network.nodeGroup[use])
            guard groupPart[group] == label, groupLayer[group] < 0 else { continue }
            groupLayer[group] = next
            if got[group] < target[group] { limit = next }
            queue[tail] = ~Int32(truncatingIfNeeded: group)
            tail += 1
        }
    }

    @inline(__always)
    private func reachNodes(
        from group: Int, _ label: Int32, _ queue: UnsafeMutablePointer<Int32>, _ tail: inout Int
    ) {
        let next = groupLayer[group] + 1
        for arc in network.arcs(of: group) where amount[arc] > 0 {
            let node = network.arcNode[arc]
            guard nodePart[node] == label, nodeLayer[node] < 0 else { continue }
            nodeLayer[node] = next
            queue[tail] = node
            tail += 1
        }
    }
}
