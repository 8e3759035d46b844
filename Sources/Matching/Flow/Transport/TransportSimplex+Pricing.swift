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
        quote(batch)
        for sink in first..<end {
            let worth = worth(ofSink: vertex(ofSink: sink))
            let row = batch.arc(ofSink: sink)
            let place = firstPlace(inRow: row, width: Int(batch.width), below: worth &- best.gain)
            guard place < Int(batch.width) else { continue }
            let (cheapest, least) = cheapestPlace(inRow: row, from: place, to: Int(batch.width))
            let source = Int(problem.source[Int(batch.place) &+ cheapest])
            best.gain = worth &- least
            best.arc = TransportArc(arc: row &+ cheapest, source: source, sink: vertex(ofSink: sink))
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

    /// Puts the prices of a batch's sources side by side.
    @inline(__always)
    private func quote(_ batch: TransportProblem<Cost>.Batch) {
        let source = problem.source.base + Int(batch.place)
        for place in 0..<Int(batch.width) { quoted[place] = price[Int(source[place])] }
    }

    /// Where a row first has an arc that costs less than `limit` at the prices quoted; its width when it has none.
    ///
    /// Most rows have none, so this is where the time goes.
    @inline(__always)
    private func firstPlace(inRow row: Int, width: Int, below limit: Cost) -> Int {
        let (cost, quoted) = (problem.cost.base + row, quoted.base)
        var place = 0
        while place < width, cost[place] &+ quoted[place] >= limit { place &+= 1 }
        return place
    }

    @inline(__always)
    private func cheapestPlace(inRow row: Int, from first: Int, to width: Int) -> (place: Int, cost: Cost) {
        let (cost, quoted) = (problem.cost.base + row, quoted.base)
        var (best, least) = (first, cost[first] &+ quoted[first])
        for place in first &+ 1..<width where cost[place] &+ quoted[place] < least {
            (best, least) = (place, cost[place] &+ quoted[place])
        }
        return (best, least)
    }
}

/// The best arc so far, and what it saves a unit.
private struct TransportBid<Cost: FlowCost> {
    var gain: Cost = 0
    var arc: TransportArc?
}
