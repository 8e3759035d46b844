/// Settles how much every need of one class gets, tier by tier: leximin by decomposition.
///
/// A tier first asks for everything at once; needs on the side of the cut that stock still reaches get it. The rest is
/// cut into parts: a part shares its whole stock evenly, as if every lot could serve every need (``Pooling``). If a
/// flow carries that, the part is settled. If not, the minimum cut splits it into two parts that are independent from
/// then on: one side has more stock than even shares use, the other less. At most 2 · parts − 1 flows.
///
/// Sources: S. Fujishige, "Lexicographically optimal base of a polymatroid with respect to a weight vector",
/// Math. Oper. Res. 5 (1980), 186–196; H. Groenevelt (1991), as in ``Pooling``.
struct FairShares {
    var flow: SupplyFlow
    /// Units each need is settled at; tiers not yet settled stand at zero.
    var settled: [Int64]
    private(set) var isComplete = true
    private var lastLabel: Int32 = 0

    let graph: SupplyGraph

    init(of graph: SupplyGraph) {
        self.graph = graph
        flow = SupplyFlow(on: graph)
        settled = Array(repeating: 0, count: graph.needs.count)
    }

    /// Settles one tier; those before it keep what they have.
    ///
    /// `false` when stopped on the way.
    mutating func settle(tier: Int32, isCancelled: () -> Bool) -> Bool {
        let whole = everything(upTo: tier)
        guard !isCancelled() else { return stop() }
        guard whole.needs.contains(where: { graph.tier[Int($0)] == tier }) else { return true }
        if !flow.fill(whole) {
            let (reached, short) = cut(whole)
            settleInFull(reached, tier)
            guard share(out: short, tier, isCancelled: isCancelled) else { return stop() }
        } else {
            settleInFull(whole, tier)
        }
        return true
    }

    /// Places the settled quantities anew: own item before stand-ins, oldest stock first, shortest way, then by id.
    ///
    /// Greedy in that order, then completed by exchanges, so that every need keeps exactly what it was settled at.
    mutating func arrangeByPreference() {
        let whole = everything(upTo: .max)
        flow.clear()
        for arc in Preference.order(of: graph) { flow.place(onArc: arc) }
        _ = flow.fill(whole)
    }

    private mutating func stop() -> Bool {
        isComplete = false
        return false
    }

    mutating func newLabel() -> Int32 {
        lastLabel += 1
        return lastLabel
    }

    /// One part of all lots and of the needs up to `tier`, asking what they are settled at or all they lack.
    private mutating func everything(upTo tier: Int32) -> Part {
        var part = Part(lots: graph.stock.indices.map { Int32($0) }, needs: [], label: 0)
        for need in graph.needs.indices where !graph.arcsOfNeed.range(need).isEmpty && graph.tier[need] <= tier {
            flow.target[need] = graph.tier[need] == tier ? graph.demand[need] : settled[need]
            if flow.target[need] > 0 { part.needs.append(Int32(need)) }
        }
        mark(&part)
        return part
    }

    private mutating func mark(_ part: inout Part) {
        part.label = newLabel()
        for lot in part.lots { flow.lotPart[Int(lot)] = part.label }
        for need in part.needs { flow.needPart[Int(need)] = part.label }
    }

    /// The two sides of the minimum cut that the last flow left: what unused stock reaches, and the rest.
    mutating func cut(_ part: Part) -> (reached: Part, short: Part) {
        var reached = Part(lots: [], needs: [], label: 0)
        var short = reached
        for lot in part.lots {
            if flow.lotLayer[Int(lot)] >= 0 { reached.lots.append(lot) } else { short.lots.append(lot) }
        }
        for need in part.needs {
            if flow.needLayer[Int(need)] >= 0 { reached.needs.append(need) } else { short.needs.append(need) }
        }
        mark(&reached)
        mark(&short)
        return (reached, short)
    }

    private mutating func settleInFull(_ part: Part, _ tier: Int32) {
        for need in part.needs where graph.tier[Int(need)] == tier { settled[Int(need)] = graph.demand[Int(need)] }
    }
}
