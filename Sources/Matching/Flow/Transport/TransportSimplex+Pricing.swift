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
            var best = TransportBid<Cost>()
            var open = Self.block
            while open > 0, unseen > 0 {
                let seen = look(atMost: min(open, unseen), for: &best)
                open &-= seen
                unseen &-= seen
            }
            if let arc = best.arc { return arc }
        }
        return nil
    }

    /// Looks at sinks of one batch and goes on to the next when it ends; returns how many it looked at.
    @inline(__always)
    private mutating func look(atMost count: Int, for best: inout TransportBid<Cost>) -> Int {
        let batch = problem.batch[cursor.batch]
        let (first, end) = (cursor.sink, min(cursor.sink &+ count, Int(batch.endSink)))
        for sink in first..<end {
            let worth = worth(ofSink: vertex(ofSink: sink))
            let limit = worth &- best.gain
            let least = leastCost(ofSink: sink, in: batch, below: limit)
            guard least < limit else { continue }
            best.gain = worth &- least
            best.arc = arc(to: sink, in: batch, costing: least)
        }
        cursor.sink = end
        if end == Int(batch.endSink) { goOn() }
        return end &- first
    }

    @inline(__always)
    private mutating func goOn() {
        cursor.batch &+= 1
        if cursor.batch == problem.batchCount { cursor = TransportCursor() }
    }

    /// The least that a unit costs at `sink` over any arc, at most `limit`.
    ///
    /// Two sums at a time and no branch: which arc it was is asked only when it matters.
    @inline(__always)
    private func leastCost(ofSink sink: Int, in batch: TransportProblem<Cost>.Batch, below limit: Cost) -> Cost {
        let (source, price) = (problem.source.base + Int(batch.place), price.base)
        let (cost, width) = (problem.cost.base + batch.arc(ofSink: sink), Int(batch.width))
        var (place, even, odd) = (0, limit, limit)
        while place &+ 1 < width {
            even = min(even, cost[place] &+ price[Int(source[place])])
            odd = min(odd, cost[place &+ 1] &+ price[Int(source[place &+ 1])])
            place &+= 2
        }
        if place < width { even = min(even, cost[place] &+ price[Int(source[place])]) }
        return min(even, odd)
    }

    @inline(__always)
    private func arc(to sink: Int, in batch: TransportProblem<Cost>.Batch, costing least: Cost) -> TransportArc {
        let (source, row) = (problem.source.base + Int(batch.place), batch.arc(ofSink: sink))
        var place = 0
        while problem.cost[row &+ place] &+ price[Int(source[place])] != least { place &+= 1 }
        return TransportArc(arc: row &+ place, source: Int(source[place]), sink: vertex(ofSink: sink))
    }
}

/// The best arc so far, and what it saves a unit.
private struct TransportBid<Cost: FlowCost> {
    var gain: Cost = 0
    var arc: TransportArc?
}
