// Which arc enters: block search. The arcs are looked at in turn, block by block from where the last search ended; the
// best of the first block that has one enters. A block of √arcs keeps search and tree work in balance.
extension NetworkSimplex {
    /// The arc that enters the tree, or `nil` when none makes the flow cheaper: it is optimal.
    @inline(__always)
    mutating func enteringArc() -> Int? {
        let (ends, cost, potential) = (ends.base, cost.base, potential.base)
        var (best, arc): (Cost, Int) = (0, -1)
        var unseen = searched
        while unseen > 0 {
            let end = min(cursor &+ block, searched)
            for candidate in cursor..<end {
                let (tail, head) = (Int(ends[candidate].tail), Int(ends[candidate].head))
                let reduced = cost[candidate] &+ potential[tail] &- potential[head]
                if reduced < best { (best, arc) = (reduced, candidate) }
            }
            unseen &-= end &- cursor
            cursor = end == searched ? 0 : end
            if arc >= 0 { return arc }
        }
        return nil
    }

    @inline(__always)
    func reducedCost(_ arc: Int) -> Cost {
        cost[arc] &+ potential[Int(ends[arc].tail)] &- potential[Int(ends[arc].head)]
    }
}
