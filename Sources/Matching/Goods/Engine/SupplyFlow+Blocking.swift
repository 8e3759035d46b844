// The second half of Dinic's method: ways along the layers until all are blocked. An arc that led nowhere is not tried
// again, which is what the cursors remember.
extension SupplyFlow {
    /// Sends unused stock of `root` along layers until every path from it is blocked.
    mutating func pushAll(from root: Int, in label: Int32) {
        while used[root] < graph.stock[root], let need = findShortNeed(from: root, in: label) {
            push(from: root, to: need)
        }
    }

    /// Walks to a need short of its target; the arcs of the way are left in `path`.
    private mutating func findShortNeed(from root: Int, in label: Int32) -> Int? {
        path.removeAll(keepingCapacity: true)
        var lot = root
        while true {
            guard let arc = nextArc(fromLot: lot, in: label) else {
                guard let taken = path.popLast(), let given = path.last else { return nil }
                needCursor[Int(graph.arcNeed[Int(taken)])] += 1
                lot = Int(graph.arcLot[Int(given)])
                path.removeLast()
                continue
            }
            let need = Int(graph.arcNeed[arc])
            if got[need] < target[need] {
                path.append(Int32(arc))
                return need
            }
            guard let back = nextArc(fromNeed: need, in: label) else {
                lotCursor[lot] += 1
                continue
            }
            path.append(Int32(arc))
            path.append(Int32(back))
            lot = Int(graph.arcLot[back])
        }
    }

    private mutating func nextArc(fromLot lot: Int, in label: Int32) -> Int? {
        let end = graph.arcsOfLot.start[lot + 1]
        while lotCursor[lot] < end {
            let need = Int(graph.arcNeed[lotCursor[lot]])
            if needPart[need] == label, needLayer[need] == lotLayer[lot] + 1 { return lotCursor[lot] }
            lotCursor[lot] += 1
        }
        return nil
    }

    private mutating func nextArc(fromNeed need: Int, in label: Int32) -> Int? {
        let end = graph.arcsOfNeed.start[need + 1]
        while needCursor[need] < end {
            let arc = Int(graph.arcsOfNeed.rows[needCursor[need]])
            let lot = Int(graph.arcLot[arc])
            if amount[arc] > 0, lotPart[lot] == label, lotLayer[lot] == needLayer[need] + 1 { return arc }
            needCursor[need] += 1
        }
        return nil
    }

    /// Moves as much as the way in `path` carries: even arcs give to a need, odd ones take back from it.
    private mutating func push(from root: Int, to need: Int) {
        var units = min(graph.stock[root] - used[root], target[need] - got[need])
        for step in stride(from: 1, to: path.count, by: 2) { units = min(units, amount[Int(path[step])]) }
        for (step, arc) in path.enumerated() { amount[Int(arc)] += step.isMultiple(of: 2) ? units : -units }
        used[root] += units
        got[need] += units
    }
}
