// The order of the nodes along admissible arcs.
extension CostScaling {
    /// Puts the nodes into `scratch` so that admissible arcs lead from later to earlier ones, and returns how many.
    ///
    /// `nil` when there is a cycle; flow was sent around it then, which fills one of its arcs.
    mutating func sortAdmissible() -> Int? {
        mark.fill(nodeCount, with: Mark.unseen)
        for node in 0..<nodeCount { current[node] = first[node] }
        var count = 0
        for start in 0..<nodeCount where mark[start] == Mark.unseen {
            guard sort(from: start, &count) else { return nil }
        }
        return count
    }

    /// A search in depth; where each node was reached from stands behind the sorted nodes.
    private func sort(from start: Int, _ count: inout Int) -> Bool {
        let origin = scratch.base + nodeCount
        origin[start] = -1
        mark[start] = Mark.open
        var tip = start
        while tip >= 0 {
            guard let arc = nextAdmissible(from: tip) else {
                mark[tip] = Mark.done
                scratch[count] = Int32(truncatingIfNeeded: tip)
                count &+= 1
                tip = Int(origin[tip])
                if tip >= 0 { current[tip] &+= 1 }
                continue
            }
            let head = Int(arcs[arc].head)
            if mark[head] == Mark.open {
                sendAround(closedBy: arc, from: tip, to: head)
                return false
            }
            origin[head] = Int32(truncatingIfNeeded: tip)
            mark[head] = Mark.open
            tip = head
        }
        return true
    }

    /// The next admissible arc of `node` to a node that is not done; `current` stays on it.
    @inline(__always)
    private func nextAdmissible(from node: Int) -> Int? {
        let (arcs, prices) = (arcs.base, price.base)
        var arc = Int(current[node])
        let end = Int(first[node + 1])
        while arc < end {
            let head = Int(arcs[arc].head)
            if arcs[arc].room > 0, arcs[arc].cost &+ prices[node] &- prices[head] < 0, mark[head] != Mark.done {
                current[node] = Int32(truncatingIfNeeded: arc)
                return arc
            }
            arc &+= 1
        }
        current[node] = first[node + 1]
        return nil
    }

    private func sendAround(closedBy closing: Int, from tip: Int, to head: Int) {
        let origin = scratch.base + nodeCount
        var units = arcs[closing].room
        var node = tip
        while node != head {
            node = Int(origin[node])
            units = min(units, arcs[Int(current[node])].room)
        }
        send(units, on: closing)
        node = tip
        while node != head {
            node = Int(origin[node])
            send(units, on: Int(current[node]))
        }
    }

    private func send(_ units: Int64, on arc: Int) {
        let arcs = arcs.base
        arcs[arc].room &-= units
        arcs[Int(arcs[arc].twin)].room &+= units
    }
}

/// How far the search got with a node.
private enum Mark {
    static let unseen: UInt8 = 0
    static let open: UInt8 = 1
    static let done: UInt8 = 2
}
