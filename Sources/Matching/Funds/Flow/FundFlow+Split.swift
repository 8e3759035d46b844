extension FundFlow {
    /// Splits `stretch` along the minimum cut that the last search found.
    ///
    /// Every arc from the reached side to the rest is full and stays so; what it carries becomes a supply of the rest. No
    /// arc carries anything the other way.
    func split(_ stretch: Range<Int>) -> (reached: Range<Int>, rest: Range<Int>) {
        let room = queue.base + stretch.lowerBound
        var (front, behind) = (stretch.lowerBound, 0)
        for position in stretch {
            let vertex = order[position]
            if layer[vertex] >= 0 {
                order[front] = vertex
                front += 1
            } else {
                room[behind] = vertex
                behind += 1
            }
        }
        for position in 0..<behind { order[front + position] = room[position] }
        let rest = front..<stretch.upperBound
        settleCrossings(into: rest)
        for position in rest { part[order[position]] = Int32(rest.lowerBound) }
        return (stretch.lowerBound..<front, rest)
    }

    private func settleCrossings(into rest: Range<Int>) {
        for position in rest {
            let vertex = Int(order[position])
            for arc in network.arcs(into: vertex) where amount[arc] > 0 {
                let tail = network.arcTail[arc]
                guard layer[tail] >= 0, part[tail] == part[vertex] else { continue }
                supply[vertex] += amount[arc]
                used[vertex] += amount[arc]
                supply[tail] -= amount[arc]
                used[tail] -= amount[arc]
            }
        }
    }
}
