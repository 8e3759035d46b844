/// Finds the ``Bottleneck`` of needs that go short.
///
/// From the need to the lots it may use, from a lot to the needs it serves, and so on: the set that is reached is
/// closed, and all its stock is used inside, hence a minimum cut. Needs that depend on this stock alone but hold none
/// of it belong to the set as well; they compete and lost.
///
/// Needs that reach each other share one set, so it is searched once for all of them.
struct Bottlenecks {
    private let flow: SupplyFlow
    private let graph: SupplyGraph
    private var known: [Bottleneck?]
    /// The search in which a lot or need was last reached, forwards and backwards.
    private var lotSeen: [Int32]
    private var needSeen: [Int32]
    private var needSeenBackwards: [Int32]
    private var lotSeenBackwards: [Int32]
    private var needWeighed: [Int32]
    private var search: Int32 = 0

    init(of flow: SupplyFlow) {
        self.flow = flow
        graph = flow.graph
        known = Array(repeating: nil, count: flow.graph.needs.count)
        lotSeen = Array(repeating: 0, count: flow.graph.lots.count)
        needSeen = Array(repeating: 0, count: flow.graph.needs.count)
        lotSeenBackwards = lotSeen
        needSeenBackwards = needSeen
        needWeighed = needSeen
    }

    /// The bottleneck of `need`, which must have an arc and be short of its demand.
    mutating func bottleneck(of need: Int) -> Bottleneck {
        if let found = known[need] { return found }
        search += 1
        let reached = reach(from: Int32(need))
        let found = measure(reached, for: graph.tier[need])
        for other in needsThatReach(Int32(need)) where graph.tier[Int(other)] == graph.tier[need] {
            known[Int(other)] = found
        }
        known[need] = found
        return found
    }

    private mutating func reach(from need: Int32) -> (needs: [Int32], lots: [Int32]) {
        var needs = [need]
        var lots: [Int32] = []
        needSeen[Int(need)] = search
        var nextNeed = 0
        while nextNeed < needs.count {
            for position in graph.arcsOfNeed.range(Int(needs[nextNeed])) {
                let lot = graph.arcLot[Int(graph.arcsOfNeed.rows[position])]
                guard lotSeen[Int(lot)] != search else { continue }
                lotSeen[Int(lot)] = search
                lots.append(lot)
                takeServed(by: Int(lot), into: &needs)
            }
            nextNeed += 1
        }
        return (needs, lots)
    }

    private mutating func takeServed(by lot: Int, into needs: inout [Int32]) {
        for arc in graph.arcsOfLot.range(lot) where flow.amount[arc] > 0 {
            let need = graph.arcNeed[arc]
            guard needSeen[Int(need)] != search else { continue }
            needSeen[Int(need)] = search
            needs.append(need)
        }
    }

    /// The needs of the set just reached from which `need` is reached in turn.
    private mutating func needsThatReach(_ need: Int32) -> [Int32] {
        var found = [need]
        needSeenBackwards[Int(need)] = search
        var next = 0
        while next < found.count {
            for position in graph.arcsOfNeed.range(Int(found[next])) {
                let arc = Int(graph.arcsOfNeed.rows[position])
                let lot = Int(graph.arcLot[arc])
                guard flow.amount[arc] > 0, lotSeen[lot] == search, lotSeenBackwards[lot] != search else { continue }
                lotSeenBackwards[lot] = search
                takeAllowed(to: lot, into: &found)
            }
            next += 1
        }
        return found
    }

    private mutating func takeAllowed(to lot: Int, into needs: inout [Int32]) {
        for arc in graph.arcsOfLot.range(lot) {
            let need = graph.arcNeed[arc]
            guard needSeen[Int(need)] == search, needSeenBackwards[Int(need)] != search else { continue }
            needSeenBackwards[Int(need)] = search
            needs.append(need)
        }
    }

    private mutating func measure(_ set: (needs: [Int32], lots: [Int32]), for tier: Int32) -> Bottleneck {
        var bottleneck = Bottleneck(needs: 0, stock: 0, demand: 0, higherTiers: 0)
        for lot in set.lots { bottleneck.stock += graph.stock[Int(lot)] }
        for need in set.needs + losers(among: set.lots, tier) {
            bottleneck.needs += 1
            if graph.tier[Int(need)] < tier {
                bottleneck.higherTiers += flow.got[Int(need)]
            } else {
                bottleneck.demand += graph.demand[Int(need)]
            }
        }
        return bottleneck
    }

    /// Needs of `tier` that may use no other stock than `lots` and got none of it.
    private mutating func losers(among lots: [Int32], _ tier: Int32) -> [Int32] {
        var found: [Int32] = []
        for lot in lots {
            for arc in graph.arcsOfLot.range(Int(lot)) {
                let need = Int(graph.arcNeed[arc])
                guard graph.tier[need] == tier, flow.got[need] == 0, needSeen[need] != search,
                    needWeighed[need] != search
                else { continue }
                needWeighed[need] = search
                if dependsOnlyOnSet(need) { found.append(Int32(need)) }
            }
        }
        return found
    }

    private func dependsOnlyOnSet(_ need: Int) -> Bool {
        graph.arcsOfNeed.range(need).allSatisfy {
            lotSeen[Int(graph.arcLot[Int(graph.arcsOfNeed.rows[$0])])] == search
        }
    }
}
