// The tree after an exchange: the subtree below the leaving arc is turned so that the end of the entering arc is its top,
// and is hung on the entering arc's other end. Only the stem, the path between the two, changes parents.
//
// The preorder is mended along the stem as Király and Kovács (2012, section 4.1) describe it.
extension NetworkSimplex {
    /// Hangs the subtree of `out` on `graft.parent` by its node `top`.
    @inline(__always)
    mutating func replant(_ out: Int, by top: Int, with graft: Branch, join: Int) {
        let (before, after) = (Int(previous[out]), branch[out])
        let host = Int(graft.parent)
        if top == out {
            moveThread(of: out, behind: host)
        } else {
            turnThread(from: top, to: out, behind: host)
            turnStem(from: out, to: top)
        }
        attach(top, as: graft)
        branch[top].size = after.size
        mendLast(of: out, oldBefore: before, old: after, host: host, join: join)
        mendSizes(by: after.size, from: host, and: Int(after.parent), to: join)
    }

    /// `out` keeps its shape: its stretch of the preorder moves behind `host`.
    @inline(__always)
    private func moveThread(of out: Int, behind host: Int) {
        let (next, previous) = (next.base, previous.base)
        guard Int(next[host]) != out else { return }
        let last = Int(branch[out].last)
        let before = previous[out]
        var after = next[last]
        next[Int(before)] = after
        previous[Int(after)] = before
        after = next[host]
        next[host] = Int32(truncatingIfNeeded: out)
        previous[out] = Int32(truncatingIfNeeded: host)
        next[last] = after
        previous[Int(after)] = Int32(truncatingIfNeeded: last)
    }

    /// Puts the nodes of the stem, each with what hangs on it, behind `host` from `top` to `out`, and turns parents.
    @inline(__always)
    private func turnThread(from top: Int, to out: Int, behind host: Int) {
        let (branch, next, previous, dirty) = (branch.base, next.base, previous.base, scratch.base + nodeCount)
        let before = Int(previous[out])
        let rest = before == host ? next[Int(branch[out].last)] : next[host]
        var (stem, parent, last) = (top, host, Int(branch[top].last))
        var after = next[last]
        next[host] = Int32(truncatingIfNeeded: top)
        dirty[0] = Int32(truncatingIfNeeded: host)
        var count = 1
        while stem != out {
            let above = Int(branch[stem].parent)
            next[last] = Int32(truncatingIfNeeded: above)
            dirty[count] = Int32(truncatingIfNeeded: last)
            count &+= 1
            let front = previous[stem]
            next[Int(front)] = after
            previous[Int(after)] = front
            branch[stem].parent = Int32(truncatingIfNeeded: parent)
            (parent, stem) = (stem, above)
            last = Int(branch[stem].last == branch[parent].last ? previous[parent] : branch[stem].last)
            after = next[last]
        }
        branch[out].parent = Int32(truncatingIfNeeded: parent)
        next[last] = rest
        previous[Int(rest)] = Int32(truncatingIfNeeded: last)
        branch[out].last = Int32(truncatingIfNeeded: last)
        if before != host {
            next[before] = after
            previous[Int(after)] = Int32(truncatingIfNeeded: before)
        }
        for index in 0..<count { previous[Int(next[Int(dirty[index])])] = dirty[index] }
    }

    /// Along the stem every node takes over the arc of the node that was below it, and with it its flow.
    @inline(__always)
    private func turnStem(from out: Int, to top: Int) {
        let branch = branch.base
        let last = branch[out].last
        var (node, gone): (Int, Int32) = (out, 0)
        while node != top {
            let below = Int(branch[node].parent)
            branch[node].arc = ~branch[below].arc
            branch[node].up = branch[below].down
            branch[node].down = branch[below].up
            gone &+= branch[node].size &- branch[below].size
            branch[node].size = gone
            branch[below].last = last
            node = below
        }
    }

    /// Which node ends each subtree above the old and the new place.
    @inline(__always)
    private func mendLast(of out: Int, oldBefore before: Int, old: Branch, host: Int, join: Int) {
        let branch = branch.base
        let limit = Int(branch[join].last) == host ? join : -1
        let last = branch[out].last
        var node = host
        while node != -1, Int(branch[node].last) == host {
            branch[node].last = last
            node = Int(branch[node].parent)
        }
        let replacement = join != before && host != before ? Int32(truncatingIfNeeded: before) : last
        guard replacement != old.last else { return }
        node = Int(old.parent)
        while node != limit, branch[node].last == old.last {
            branch[node].last = replacement
            node = Int(branch[node].parent)
        }
    }

    @inline(__always)
    private func mendSizes(by size: Int32, from host: Int, and old: Int, to join: Int) {
        let branch = branch.base
        var node = host
        while node != join {
            branch[node].size &+= size
            node = Int(branch[node].parent)
        }
        node = old
        while node != join {
            branch[node].size &-= size
            node = Int(branch[node].parent)
        }
    }
}
