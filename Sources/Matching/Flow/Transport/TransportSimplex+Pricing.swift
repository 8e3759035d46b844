// Which arc enters: sinks are looked at in turn, some at a time, and the best arc of those enters.
extension TransportSimplex {
    /// What a unit costs at a sink, by its arc of the tree.
    @inline(__always)
    func worth(ofSink number: Int) -> Cost {
        let (arc, parent) = (Int(vertex[number].arc), Int(vertex[number].parent))
        return arc < 0 ? artificialCost : problem.cost[arc] &+ price[parent]
    }

    /// The arc that enters the tree, or `nil` when none makes the flow cheaper: it is optimal.
    @inline(__always)
    mutating func enteringArc() -> TransportArc? {
        var unseen = problem.sinkCount
        while unseen > 0 {
            let end = min(cursor &+ Self.block, problem.sinkCount)
            let found = bestArc(ofSinks: cursor, end)
            unseen &-= end &- cursor
            cursor = end == problem.sinkCount ? 0 : end
            if let found { return found }
        }
        return nil
    }

    @inline(__always)
    private func bestArc(ofSinks first: Int, _ end: Int) -> TransportArc? {
        var (gain, best, arc): (Cost, Int, Int) = (0, -1, -1)
        for sink in first..<end {
            let worth = worth(ofSink: vertex(ofSink: sink))
            let limit = worth &- gain
            let least = leastCost(ofSink: sink, below: limit)
            guard least < limit else { continue }
            (gain, best, arc) = (worth &- least, sink, firstArc(ofSink: sink, costing: least))
        }
        return best < 0 ? nil : TransportArc(arc: arc, sink: vertex(ofSink: best))
    }

    /// The least that a unit costs at `sink` over any arc, at most `limit`.
    ///
    /// Two sums at a time and no branch: which arc it was is asked only when it matters.
    @inline(__always)
    private func leastCost(ofSink sink: Int, below limit: Cost) -> Cost {
        let (source, cost, price) = (problem.source.base, problem.cost.base, price.base)
        let arcs = problem.arcs(of: sink)
        var (arc, even, odd) = (arcs.lowerBound, limit, limit)
        while arc &+ 1 < arcs.upperBound {
            even = min(even, cost[arc] &+ price[Int(source[arc])])
            odd = min(odd, cost[arc &+ 1] &+ price[Int(source[arc &+ 1])])
            arc &+= 2
        }
        if arc < arcs.upperBound { even = min(even, cost[arc] &+ price[Int(source[arc])]) }
        return min(even, odd)
    }

    @inline(__always)
    private func firstArc(ofSink sink: Int, costing least: Cost) -> Int {
        var arc = problem.arcs(of: sink).lowerBound
        while problem.cost[arc] &+ price[Int(problem.source[arc])] != least { arc &+= 1 }
        return arc
    }
}
