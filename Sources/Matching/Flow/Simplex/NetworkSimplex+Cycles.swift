// Opening a cycle of arcs that are neither empty nor full, while the first tree of a given flow is made.
extension NetworkSimplex {
    /// Sends flow around the cycle that `arc` closes until one of its arcs is empty or full, and cuts all that are.
    ///
    /// Returns what `arc` carries then. Had one of two arcs that stop together stayed, the tree could not be strongly
    /// feasible.
    func openCycle(closedBy arc: Int, carrying units: Int64) -> Int64 {
        let join = join(Int(ends[arc].tail), Int(ends[arc].head))
        // Forwards: along the arc from tail to head, up from the head to the join, down to the tail.
        var most = forwardRoom(around: arc, join, own: capacity[arc] &- units)
        if priceAround(arc, join) > 0 || most >= FlowNetwork<Cost>.unlimited / 2 {
            most = 0 &- backwardRoom(around: arc, join, own: units)
        }
        send(most, around: arc, join)
        cut(from: Int(ends[arc].head), to: join)
        cut(from: Int(ends[arc].tail), to: join)
        return units &+ most
    }

    /// The first node on the way up from `head` that is also on the way up from `tail`.
    private func join(_ tail: Int, _ head: Int) -> Int {
        eachBelow(-1, from: tail) { branch[$0].last = 1 }
        var join = head
        while branch[join].last == 0 { join = Int(branch[join].parent) }
        eachBelow(-1, from: tail) { branch[$0].last = 0 }
        return join
    }

    /// What one more unit around the cycle costs, forwards.
    private func priceAround(_ arc: Int, _ join: Int) -> Cost {
        var price = cost[arc]
        eachBelow(join, from: Int(ends[arc].head)) { price &+= priceUp($0) }
        eachBelow(join, from: Int(ends[arc].tail)) { price &-= priceUp($0) }
        return price
    }

    /// What a unit costs from `node` to its parent.
    @inline(__always)
    private func priceUp(_ node: Int) -> Cost {
        let code = Int(branch[node].arc)
        return code >= 0 ? cost[code] : 0 &- cost[~code]
    }

    @inline(__always)
    private func eachBelow(_ join: Int, from start: Int, _ body: (Int) -> Void) {
        var node = start
        while node != join {
            body(node)
            node = Int(branch[node].parent)
        }
    }

    private func forwardRoom(around arc: Int, _ join: Int, own: Int64) -> Int64 {
        var room = own
        eachBelow(join, from: Int(ends[arc].head)) { room = min(room, branch[$0].up) }
        eachBelow(join, from: Int(ends[arc].tail)) { room = min(room, branch[$0].down) }
        return room
    }

    private func backwardRoom(around arc: Int, _ join: Int, own: Int64) -> Int64 {
        var room = own
        eachBelow(join, from: Int(ends[arc].head)) { room = min(room, branch[$0].down) }
        eachBelow(join, from: Int(ends[arc].tail)) { room = min(room, branch[$0].up) }
        return room
    }

    private func send(_ units: Int64, around arc: Int, _ join: Int) {
        eachBelow(join, from: Int(ends[arc].head)) {
            branch[$0].up &-= units
            branch[$0].down &+= units
        }
        eachBelow(join, from: Int(ends[arc].tail)) {
            branch[$0].up &+= units
            branch[$0].down &-= units
        }
    }

    private func cut(from start: Int, to join: Int) {
        var node = start
        while node != join {
            let parent = Int(branch[node].parent)
            if branch[node].up == 0 || branch[node].down == 0 {
                release(node)
                branch[node].parent = -1
            }
            node = parent
        }
    }

    /// Once all nodes have their parents: preorder, sizes, and potentials that make every arc of the tree free.
    func thread() {
        let (first, sibling) = (scratch.base, scratch.base + (nodeCount + 1))
        scratch.fill(2 * nodeCount + 2, with: -1)
        for node in (0..<nodeCount).reversed() {
            let parent = Int(branch[node].parent)
            sibling[node] = first[parent]
            first[parent] = Int32(truncatingIfNeeded: node)
        }
        potential[root] = 0
        branch[root].size = 1
        var (node, before) = (root, root)
        while true {
            if node != root { follow(before, by: node) }
            before = node
            if first[node] >= 0 {
                node = Int(first[node])
                continue
            }
            while node != root, sibling[node] < 0 { node = finish(node, last: before) }
            guard node != root else { break }
            let older = node
            node = Int(sibling[older])
            _ = finish(older, last: before)
        }
        branch[root].last = Int32(truncatingIfNeeded: before)
        next[before] = Int32(truncatingIfNeeded: root)
        previous[root] = Int32(truncatingIfNeeded: before)
    }

    @inline(__always)
    private func follow(_ before: Int, by node: Int) {
        next[before] = Int32(truncatingIfNeeded: node)
        previous[node] = Int32(truncatingIfNeeded: before)
        branch[node].size = 1
        potential[node] = potential[Int(branch[node].parent)] &- priceUp(node)
    }

    @inline(__always)
    private func finish(_ node: Int, last: Int) -> Int {
        let parent = Int(branch[node].parent)
        branch[node].last = Int32(truncatingIfNeeded: last)
        branch[parent].size &+= branch[node].size
        return parent
    }
}
