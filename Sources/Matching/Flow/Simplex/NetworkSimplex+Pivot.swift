// One pivot: flow goes around the cycle that the entering arc closes; the arc that is full first leaves the tree.
extension NetworkSimplex {
    /// Enters `arc`, which must be worth it; `false` when nothing limits the flow around its cycle.
    @inline(__always)
    mutating func pivot(on arc: Int) -> Bool {
        let cycle = cycle(closedBy: arc)
        guard cycle.units < FlowNetwork<Cost>.unlimited / 2 else { return false }
        stepCount &+= cycle.length
        if cycle.units > 0 { send(cycle.units, aroundCycleOf: arc, to: cycle.join) }
        if cycle.leaving < 0 {
            reverse(arc)
        } else {
            exchange(arc, in: cycle)
        }
        return true
    }

    /// Walks both paths from `arc` to their join and finds what stops the flow.
    ///
    /// Of several arcs that stop it, the last one on the cycle leaves, counted from the join along the flow: from every
    /// node some flow can then still be sent to the root, which is what keeps the method from cycling (Cunningham 1976).
    @inline(__always)
    private func cycle(closedBy arc: Int) -> TreeCycle {
        let branch = branch.base
        let most = capacity[arc]
        var (tail, head) = (Int(ends[arc].tail), Int(ends[arc].head))
        var (down, downNode, up, upNode, length) = (most, -1, most, -1, 0)
        while tail != head {
            length &+= 1
            if branch[tail].size < branch[head].size {
                if branch[tail].down < down { (down, downNode) = (branch[tail].down, tail) }
                tail = Int(branch[tail].parent)
            } else {
                if branch[head].up <= up { (up, upNode) = (branch[head].up, head) }
                head = Int(branch[head].parent)
            }
        }
        guard upNode < 0 || up > down else {
            return TreeCycle(join: tail, units: up, leaving: upNode, isOnTailSide: false, length: length)
        }
        return TreeCycle(join: tail, units: down, leaving: downNode, isOnTailSide: true, length: length)
    }

    @inline(__always)
    private func send(_ units: Int64, aroundCycleOf arc: Int, to join: Int) {
        let branch = branch.base
        var node = Int(ends[arc].tail)
        while node != join {
            branch[node].down &-= units
            branch[node].up &+= units
            node = Int(branch[node].parent)
        }
        node = Int(ends[arc].head)
        while node != join {
            branch[node].up &-= units
            branch[node].down &+= units
            node = Int(branch[node].parent)
        }
    }

    /// Turns a full arc around, so that it is an empty one again.
    @inline(__always)
    func reverse(_ arc: Int) {
        ends[arc] = ends[arc].reversed
        cost[arc] = 0 &- cost[arc]
    }

    /// Takes the leaving arc out of the tree and hangs what it held on `arc`.
    @inline(__always)
    private mutating func exchange(_ arc: Int, in cycle: TreeCycle) {
        let reduced = reducedCost(arc)
        let (tail, head) = (Int(ends[arc].tail), Int(ends[arc].head))
        let (left, units) = (capacity[arc] &- cycle.units, cycle.units)
        let number = Int32(truncatingIfNeeded: arc)
        release(cycle.leaving)
        if cycle.isOnTailSide {
            let parent = Int32(truncatingIfNeeded: head)
            let graft = Branch(up: left, down: units, parent: parent, arc: number, size: 0, last: 0)
            replant(cycle.leaving, by: tail, with: graft, join: cycle.join)
            shiftPotentials(below: tail, by: 0 &- reduced)
        } else {
            let parent = Int32(truncatingIfNeeded: tail)
            let graft = Branch(up: units, down: left, parent: parent, arc: ~number, size: 0, last: 0)
            replant(cycle.leaving, by: head, with: graft, join: cycle.join)
            shiftPotentials(below: head, by: reduced)
        }
    }

    /// The arc of `node` is empty or full and leaves the tree; a full one is turned around.
    @inline(__always)
    func release(_ node: Int) {
        let code = Int(branch[node].arc)
        if code >= 0 {
            if branch[node].up == 0, branch[node].down != 0 { reverse(code) }
        } else if branch[node].down == 0, branch[node].up != 0 {
            reverse(~code)
        }
    }

    /// Adds `shift` to the potentials of `top` and all below it, or takes it from all others where those are fewer.
    @inline(__always)
    private mutating func shiftPotentials(below top: Int, by shift: Cost) {
        let (potential, next) = (potential.base, next.base)
        let size = Int(branch[top].size)
        let isSmall = size &* 2 <= nodeCount
        var node = isSmall ? top : Int(next[Int(branch[top].last)])
        let change = isSmall ? shift : 0 &- shift
        let count = isSmall ? size : nodeCount &+ 1 &- size
        stepCount &+= count
        for _ in 0..<count {
            potential[node] &+= change
            node = Int(next[node])
        }
    }
}
