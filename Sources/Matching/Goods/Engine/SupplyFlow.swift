/// Goods on the arcs of a ``SupplyGraph``, and the maximum flow that brings needs to their targets.
///
/// Warm: every call goes on from the goods already placed. A path of exchanges that ends at a need never takes
/// anything from another need, so what a need once got it keeps until its own target is lowered.
///
/// Source: E. A. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation",
/// Soviet Math. Doklady 11 (1970), 1277–1280: shortest layers, blocking flow.
struct SupplyFlow {
    let graph: SupplyGraph
    /// Units on each arc.
    private(set) var amount: [Int64]
    /// Units taken from each lot, at most its stock.
    private(set) var used: [Int64]
    /// Units each need has, at most its target once ``fill(_:)`` has run.
    private(set) var got: [Int64]
    /// Units each need shall have, at most its demand.
    var target: [Int64]

    /// The part each lot and need belongs to; flow stays inside one part.
    var lotPart: [Int32]
    var needPart: [Int32]
    /// Distance from unused stock in the last search; below zero: not reached.
    private(set) var lotLayer: [Int32]
    private(set) var needLayer: [Int32]
    private var lotCursor: [Int]
    private var needCursor: [Int]
    private var queue: [Int32] = []
    private var path: [Int32] = []

    init(on graph: SupplyGraph) {
        self.graph = graph
        amount = Array(repeating: 0, count: graph.arcCount)
        used = Array(repeating: 0, count: graph.lots.count)
        got = Array(repeating: 0, count: graph.needs.count)
        target = got
        lotPart = Array(repeating: 0, count: graph.lots.count)
        needPart = Array(repeating: -1, count: graph.needs.count)
        lotLayer = Array(repeating: -1, count: graph.lots.count)
        needLayer = Array(repeating: -1, count: graph.needs.count)
        lotCursor = Array(repeating: 0, count: graph.lots.count)
        needCursor = Array(repeating: 0, count: graph.needs.count)
    }

    /// Brings the needs of `part` as near to their targets as its stock allows; `true` when all arrive.
    ///
    /// After `false`, the lots and needs with a layer of 0 or more are the side of the minimum cut that could still be
    /// given more; the others are the side that stock does not reach.
    mutating func fill(_ part: Part) -> Bool {
        for need in part.needs { withdrawExcess(from: Int(need)) }
        while layer(part) {
            for lot in part.lots { lotCursor[Int(lot)] = graph.arcsOfLot.start[Int(lot)] }
            for need in part.needs { needCursor[Int(need)] = graph.arcsOfNeed.start[Int(need)] }
            for lot in part.lots where lotLayer[Int(lot)] == 0 { pushAll(from: Int(lot), in: part.label) }
        }
        return part.needs.allSatisfy { got[Int($0)] == target[Int($0)] }
    }

    /// Places up to `target` units on `arc`, as far as stock and target allow.
    mutating func place(onArc arc: Int) {
        let (lot, need) = (Int(graph.arcLot[arc]), Int(graph.arcNeed[arc]))
        let units = min(graph.stock[lot] - used[lot], target[need] - got[need])
        guard units > 0 else { return }
        amount[arc] += units
        used[lot] += units
        got[need] += units
    }

    /// Takes all goods back.
    mutating func clear() {
        for arc in amount.indices { amount[arc] = 0 }
        for lot in used.indices { used[lot] = 0 }
        for need in got.indices { got[need] = 0 }
    }

    private mutating func withdrawExcess(from need: Int) {
        for position in graph.arcsOfNeed.range(need) where got[need] > target[need] {
            let arc = Int(graph.arcsOfNeed.rows[position])
            let units = min(amount[arc], got[need] - target[need])
            amount[arc] -= units
            used[Int(graph.arcLot[arc])] -= units
            got[need] -= units
        }
    }
}

// MARK: - Layers

extension SupplyFlow {
    /// Numbers the part by distance from unused stock; `true` when a need short of its target is reached.
    private mutating func layer(_ part: Part) -> Bool {
        start(part)
        var reached = false
        var head = 0
        while head < queue.count {
            let node = queue[head]
            head += 1
            if node >= 0 {
                reached = reachNeeds(from: Int(node), in: part.label) || reached
            } else {
                reachLots(from: Int(~node), in: part.label)
            }
        }
        return reached
    }

    private mutating func start(_ part: Part) {
        queue.removeAll(keepingCapacity: true)
        for need in part.needs { needLayer[Int(need)] = -1 }
        for lot in part.lots {
            let isFree = used[Int(lot)] < graph.stock[Int(lot)]
            lotLayer[Int(lot)] = isFree ? 0 : -1
            if isFree { queue.append(lot) }
        }
    }

    private mutating func reachNeeds(from lot: Int, in label: Int32) -> Bool {
        var reached = false
        for arc in graph.arcsOfLot.range(lot) {
            let need = Int(graph.arcNeed[arc])
            guard needPart[need] == label, needLayer[need] < 0 else { continue }
            needLayer[need] = lotLayer[lot] + 1
            reached = reached || got[need] < target[need]
            queue.append(~Int32(need))
        }
        return reached
    }

    private mutating func reachLots(from need: Int, in label: Int32) {
        for position in graph.arcsOfNeed.range(need) {
            let arc = Int(graph.arcsOfNeed.rows[position])
            let lot = Int(graph.arcLot[arc])
            guard amount[arc] > 0, lotPart[lot] == label, lotLayer[lot] < 0 else { continue }
            lotLayer[lot] = needLayer[need] + 1
            queue.append(Int32(lot))
        }
    }
}

// MARK: - Blocking flow

extension SupplyFlow {
    /// Sends unused stock of `root` along layers until every path from it is blocked.
    private mutating func pushAll(from root: Int, in label: Int32) {
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
