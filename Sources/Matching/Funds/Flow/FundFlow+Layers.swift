// The first half of Dinic's method: layers by distance from unused money.
extension FundFlow {
    /// Numbers `stretch` by distance from unused money, no farther than the first block short of its target.
    ///
    /// Answers `true` when one is reached; after `false` all that can be reached is numbered.
    func layer(_ stretch: Range<Int>) -> Bool {
        let queue = queue.base + stretch.lowerBound
        var tail = start(stretch, queue)
        var (head, limit) = (0, Int32.max)
        while head < tail {
            let vertex = Int(queue[head])
            head += 1
            guard layer[vertex] < limit else { break }
            reachForwards(from: vertex, queue, &tail, &limit)
            reachBackwards(from: vertex, queue, &tail)
        }
        return limit < Int32.max
    }

    private func start(_ stretch: Range<Int>, _ queue: UnsafeMutablePointer<Int32>) -> Int {
        var tail = 0
        for position in stretch {
            let vertex = order[position]
            let isFree = used[vertex] < supply[vertex]
            layer[vertex] = isFree ? 0 : -1
            guard isFree else { continue }
            queue[tail] = vertex
            tail += 1
        }
        return tail
    }

    @inline(__always)
    private func reachForwards(
        from vertex: Int, _ queue: UnsafeMutablePointer<Int32>, _ tail: inout Int, _ limit: inout Int32
    ) {
        let (label, next) = (part[vertex], layer[vertex] + 1)
        for way in network.ways(outOf: vertex) {
            let head = network.out.head[way]
            guard layer[head] < 0, part[head] == label else { continue }
            let arc = network.out.arc[way]
            guard amount[arc] < network.arcMost[arc] else { continue }
            layer[head] = next
            if got[head] < target[head] { limit = next }
            queue[tail] = head
            tail += 1
        }
    }

    @inline(__always)
    private func reachBackwards(from vertex: Int, _ queue: UnsafeMutablePointer<Int32>, _ tail: inout Int) {
        let (label, next) = (part[vertex], layer[vertex] + 1)
        for arc in network.arcs(into: vertex) where amount[arc] > 0 {
            let before = network.arcTail[arc]
            guard layer[before] < 0, part[before] == label else { continue }
            layer[before] = next
            queue[tail] = before
            tail += 1
        }
    }
}
