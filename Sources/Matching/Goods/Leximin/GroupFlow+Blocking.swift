// The second half of Dinic's method: ways along the layers until all are blocked. An arc that led nowhere is not tried
// again, which is what the cursors remember.
extension GroupFlow {
    /// Sends unused stock along the layers until every way is blocked; answers the units sent.
    func block(_ part: Part) -> Int64 {
        for position in part.nodes {
            let node = nodeOrder[position]
            nodeCursor[node] = network.nodeStart[node]
        }
        for position in part.groups {
            let group = groupOrder[position]
            groupCursor[group] = network.arcStart[group]
        }
        var sent: Int64 = 0
        for position in part.nodes where nodeLayer[nodeOrder[position]] == 0 {
            sent += send(from: Int(nodeOrder[position]), part)
        }
        return sent
    }

    /// Sends unused stock of `root` until every way from it is blocked.
    private func send(from root: Int, _ part: Part) -> Int64 {
        let (before, stock) = (used[root], network.stock[root])
        var way = Way(steps: room(of: part))
        var node = root
        while used[root] < stock {
            var group: Int
            if let use = nextUse(of: node, part.label) {
                way.append(network.nodeArc[use])
                group = Int(network.nodeGroup[use])
            } else if let back = way.popLast() {
                group = Int(network.arcGroup[back])
                groupCursor[group] += 1
            } else {
                break
            }
            if got[group] < target[group] { group = push(from: root, to: group, &way) }
            if let back = nextBack(of: group, part.label) {
                way.append(back)
                node = Int(network.arcNode[back])
            } else if let arc = way.popLast() {
                node = Int(network.arcNode[arc])
                nodeCursor[node] += 1
            }
        }
        return used[root] - before
    }

    /// Where `node` gives on: to a group one layer farther.
    @inline(__always)
    private func nextUse(of node: Int, _ label: Int32) -> Int? {
        let end = network.nodeStart[node + 1]
        let layer = nodeLayer[node] + 1
        var use = nodeCursor[node]
        while use < end {
            let group = network.nodeGroup[use]
            if groupPart[group] == label, groupLayer[group] == layer { break }
            use += 1
        }
        nodeCursor[node] = use
        return use < end ? Int(use) : nil
    }

    /// Which arc can give back: one in use, from a node one layer farther.
    @inline(__always)
    private func nextBack(of group: Int, _ label: Int32) -> Int32? {
        let end = network.arcStart[group + 1]
        let layer = groupLayer[group] + 1
        var arc = groupCursor[group]
        while arc < end {
            let node = network.arcNode[arc]
            if amount[arc] > 0, nodePart[node] == label, nodeLayer[node] == layer { break }
            arc += 1
        }
        groupCursor[group] = arc
        return arc < end ? arc : nil
    }

    /// Moves as much as the way carries; answers the group from which to go on.
    private func push(from root: Int, to group: Int, _ way: inout Way) -> Int {
        var units = min(network.stock[root] - used[root], target[group] - got[group])
        for step in stride(from: 1, to: way.length, by: 2) { units = min(units, amount[way.steps[step]]) }
        for step in 0..<way.length { amount[way.steps[step]] += step & 1 == 0 ? units : -units }
        used[root] += units
        got[group] += units
        for step in stride(from: 1, to: way.length, by: 2) where amount[way.steps[step]] == 0 {
            way.length = step
            return Int(network.arcGroup[way.steps[step - 1]])
        }
        return group
    }
}

/// The arcs of a way from unused stock: even ones give to a group, odd ones take back from it.
private struct Way {
    let steps: UnsafeMutablePointer<Int32>
    var length = 0

    @inline(__always)
    mutating func append(_ arc: Int32) {
        steps[length] = arc
        length += 1
    }

    @inline(__always)
    mutating func popLast() -> Int32? {
        guard length > 0 else { return nil }
        length -= 1
        return steps[length]
    }
}
