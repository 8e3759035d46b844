// The second half of Dinic's method: ways along the layers until all are blocked. A way that led nowhere is not tried
// again, which is what the cursors remember.
extension FundFlow {
    /// Sends unused money along the layers until every way is blocked; answers how much.
    func block(_ stretch: Range<Int>) -> Int64 {
        for position in stretch { cursor[order[position]] = 0 }
        var way = Pile<Int32>()
        var sent: Int64 = 0
        for position in stretch where layer[order[position]] == 0 {
            sent += send(from: Int(order[position]), &way)
        }
        return sent
    }

    private func send(from root: Int, _ way: inout Pile<Int32>) -> Int64 {
        let before = used[root]
        var vertex = root
        way.removeAll()
        while used[root] < supply[root] {
            if got[vertex] < target[vertex] {
                vertex = push(from: root, to: vertex, &way)
            } else if let step = nextStep(from: vertex) {
                way.append(step)
                vertex = end(of: step)
            } else if let step = way.popLast() {
                vertex = begin(of: step)
                cursor[vertex] += 1
            } else {
                break
            }
        }
        return used[root] - before
    }

    /// A step along an arc is its number; against it, the complement.
    @inline(__always)
    private func nextStep(from vertex: Int) -> Int32? {
        let (out, back, label) = (network.ways(outOf: vertex), network.arcs(into: vertex), part[vertex])
        let next = layer[vertex] + 1
        while Int(cursor[vertex]) < out.count {
            let way = out.lowerBound + Int(cursor[vertex])
            let head = network.out.head[way]
            if layer[head] == next, part[head] == label {
                let arc = network.out.arc[way]
                if amount[arc] < network.arcMost[arc] { return arc }
            }
            cursor[vertex] += 1
        }
        while Int(cursor[vertex]) < out.count + back.count {
            let arc = back.lowerBound + Int(cursor[vertex]) - out.count
            if amount[arc] > 0 {
                let before = network.arcTail[arc]
                if layer[before] == next, part[before] == label { return ~Int32(arc) }
            }
            cursor[vertex] += 1
        }
        return nil
    }

    @inline(__always)
    private func end(of step: Int32) -> Int { step >= 0 ? head(of: step) : Int(network.arcTail[~step]) }
    @inline(__always)
    private func begin(of step: Int32) -> Int { step >= 0 ? Int(network.arcTail[step]) : head(of: ~step) }
    @inline(__always)
    private func head(of arc: Int32) -> Int { Int(network.arcHead[arc]) }

    /// Moves as much as the way carries; answers the vertex from which to go on.
    private func push(from root: Int, to block: Int, _ way: inout Pile<Int32>) -> Int {
        var units = min(supply[root] - used[root], target[block] - got[block])
        for index in 0..<way.count {
            let step = way[index]
            units = min(units, step >= 0 ? network.arcMost[step] - amount[step] : amount[~step])
        }
        var blocked = way.count
        for index in stride(from: way.count - 1, through: 0, by: -1) {
            let step = way[index]
            if step >= 0 { amount[step] += units } else { amount[~step] -= units }
            let isBlocked = step >= 0 ? amount[step] == network.arcMost[step] : amount[~step] == 0
            if isBlocked { blocked = index }
        }
        used[root] += units
        got[block] += units
        guard blocked < way.count else { return block }
        let vertex = begin(of: way[blocked])
        way.cut(to: blocked)
        return vertex
    }
}
