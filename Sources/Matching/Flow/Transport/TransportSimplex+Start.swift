// The first tree: each sink in turn takes from the cheapest source that has something left.
//
// A source that runs out hangs on the sink that took its last unit, a sink on the source that completed it. So every
// vertex hangs on one that was finished later, and the sources that have something left, or sinks that found too little,
// hang on the root. All sinks hang by arcs that carry something: the tree is strongly feasible.
extension TransportSimplex {
    mutating func plant() {
        reserve()
        for source in 0..<problem.sourceCount {
            left[source] = problem.stock[source]
            (vertex[source], price[source]) = (TransportVertex(), 0)
        }
        let number = Int32(truncatingIfNeeded: root)
        (vertex[root], price[root]) = (TransportVertex(next: number, previous: number), 0)
        var count = 0
        for number in 0..<problem.batchCount {
            let batch = problem.batch[number]
            for sink in batch.sinks { serve(sink, of: batch, &count) }
        }
        thread(spent: count)
    }

    private mutating func reserve() {
        vertex.reserve(root + 1 + problem.sinkCount)
        price.reserve(root + 1)
        left.reserve(root)
        spent.reserve(root)
    }

    private func serve(_ sink: Int, of batch: TransportProblem<Cost>.Batch, _ count: inout Int) {
        let number = vertex(ofSink: sink)
        let row = batch.arc(ofSink: sink)
        var open = problem.asked[sink]
        vertex[number] = TransportVertex(parent: Int32(truncatingIfNeeded: root))
        while let place = cheapestPlace(in: batch, row: row) {
            let source = Int(problem.source[Int(batch.place) &+ place])
            guard left[source] < open else {
                left[source] &-= open
                vertex[number].parent = Int32(truncatingIfNeeded: source)
                vertex[number].arc = Int32(truncatingIfNeeded: row &+ place)
                break
            }
            open &-= left[source]
            exhaust(source, by: number, over: row &+ place)
            spent[count] = Int32(truncatingIfNeeded: source)
            count &+= 1
        }
        vertex[number].flow = open
    }

    private func exhaust(_ source: Int, by number: Int, over arc: Int) {
        vertex[source].flow = left[source]
        vertex[source].parent = Int32(truncatingIfNeeded: number)
        vertex[source].arc = Int32(truncatingIfNeeded: arc)
        vertex[number].children &+= 1
        left[source] = 0
    }

    /// Which source of `batch` is the cheapest for a sink, of those that have something left.
    @inline(__always)
    private func cheapestPlace(in batch: TransportProblem<Cost>.Batch, row: Int) -> Int? {
        var (best, least): (Int, Cost) = (-1, 0)
        for place in 0..<Int(batch.width) where left[Int(problem.source[Int(batch.place) &+ place])] > 0 {
            let cost = problem.cost[row &+ place]
            if best < 0 || cost < least { (best, least) = (place, cost) }
        }
        return best < 0 ? nil : best
    }

    /// The preorder, depths and prices; of the `count` sources that ran out the last one first, whose parents stand.
    private func thread(spent count: Int) {
        for source in 0..<problem.sourceCount where vertex[source].parent < 0 {
            vertex[source].parent = Int32(truncatingIfNeeded: root)
            vertex[source].flow = left[source]
            link(source)
        }
        for place in (0..<count).reversed() {
            let source = Int(spent[place])
            let sink = Int(vertex[source].parent)
            if vertex[sink].depth == 0 { link(sink) }
            price[source] = worth(ofSink: sink) &- problem.cost[Int(vertex[source].arc)]
            link(source)
        }
    }

    /// Puts a vertex into the preorder, right behind its parent.
    @inline(__always)
    func link(_ number: Int) {
        let parent = vertex[number].parent
        let after = vertex[Int(parent)].next
        vertex[number].depth = vertex[Int(parent)].depth &+ 1
        (vertex[number].previous, vertex[number].next) = (parent, after)
        vertex[Int(parent)].next = Int32(truncatingIfNeeded: number)
        vertex[Int(after)].previous = Int32(truncatingIfNeeded: number)
    }

    /// Takes a vertex that nothing hangs on out of the preorder.
    @inline(__always)
    func unlink(_ number: Int) {
        let (before, after) = (vertex[number].previous, vertex[number].next)
        vertex[Int(before)].next = after
        vertex[Int(after)].previous = before
    }
}
