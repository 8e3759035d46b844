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
    var amount: [Int64]
    /// Units taken from each lot, at most its stock.
    var used: [Int64]
    /// Units each need has, at most its target once ``fill(_:)`` has run.
    var got: [Int64]
    /// Units each need shall have, at most its demand.
    var target: [Int64]

    /// The part each lot and need belongs to; flow stays inside one part.
    var lotPart: [Int32]
    var needPart: [Int32]
    /// Distance from unused stock in the last search; below zero: not reached.
    var lotLayer: [Int32]
    var needLayer: [Int32]

    /// Working space of ``fill(_:)``: the next arc to try at each lot and need, the nodes of a search, a way found.
    var lotCursor: [Int]
    var needCursor: [Int]
    var queue: [Int32] = []
    var path: [Int32] = []

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
