/// Finds the ``Bottleneck`` of needs that go short.
///
/// From the need to the lots it may use, from a lot to the needs it serves, and so on: the set that is reached is
/// closed, and all its stock is used inside, hence a minimum cut. Needs that depend on this stock alone but hold none
/// of it belong to the set as well; they compete and lost.
///
/// Needs that reach each other share one set, so it is searched once for all of them.
struct Bottlenecks {
    private let view: FlowView
    private let depotOfSupply: [Int32]
    private let itemOfSupply: [Int32]
    private var idle: IdleStock
    private var known: [Bottleneck?]
    /// The search in which a supply or need was last reached, forwards and backwards.
    private var supplySeen: [Int32]
    private var needSeen: [Int32]
    private var needSeenBackwards: [Int32]
    private var supplySeenBackwards: [Int32]
    private var needWeighed: [Int32]
    private var search: Int32 = 0

    init(in view: FlowView, of problem: GoodsProblem, idle: IdleStock) {
        self.view = view
        self.idle = idle
        depotOfSupply = view.supplyLot.map { problem.lots.depot[Int($0)] }
        itemOfSupply = view.supplyLot.map { problem.lots.item[Int($0)] }
        known = Array(repeating: nil, count: view.needRow.count)
        supplySeen = Array(repeating: 0, count: view.supplyLot.count)
        needSeen = Array(repeating: 0, count: view.needRow.count)
        supplySeenBackwards = supplySeen
        needSeenBackwards = needSeen
        needWeighed = needSeen
    }

    /// The bottleneck of `need`, which must have an arc and be short of its demand.
    mutating func bottleneck(of need: Int) -> Bottleneck {
        if let found = known[need] { return found }
        search += 1
        let reached = reach(from: Int32(need))
        let found = measure(reached, for: view.tier[need])
        for other in needsThatReach(Int32(need)) where view.tier[Int(other)] == view.tier[need] {
            known[Int(other)] = found
        }
        known[need] = found
        return found
    }

    private mutating func reach(from need: Int32) -> (needs: [Int32], supplies: [Int32]) {
        var needs = [need]
        var supplies: [Int32] = []
        needSeen[Int(need)] = search
        var nextNeed = 0
        while nextNeed < needs.count {
            for (supply, _) in view.supplies(of: Int(needs[nextNeed])) where supplySeen[Int(supply)] != search {
                supplySeen[Int(supply)] = search
                supplies.append(supply)
                takeServed(by: Int(supply), into: &needs)
            }
            nextNeed += 1
        }
        return (needs, supplies)
    }

    private mutating func takeServed(by supply: Int, into needs: inout [Int32]) {
        for (need, amount) in view.needs(of: supply) where amount > 0 && needSeen[Int(need)] != search {
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
            for (supply, amount) in view.supplies(of: Int(found[next])) where amount > 0 {
                let supply = Int(supply)
                guard supplySeen[supply] == search, supplySeenBackwards[supply] != search else { continue }
                supplySeenBackwards[supply] = search
                takeAllowed(to: supply, into: &found)
            }
            next += 1
        }
        return found
    }

    private mutating func takeAllowed(to supply: Int, into needs: inout [Int32]) {
        for (need, _) in view.needs(of: supply) {
            guard needSeen[Int(need)] == search, needSeenBackwards[Int(need)] != search else { continue }
            needSeenBackwards[Int(need)] = search
            needs.append(need)
        }
    }

    private mutating func measure(_ set: (needs: [Int32], supplies: [Int32]), for tier: Int32) -> Bottleneck {
        let needs = set.needs + losers(among: set.supplies, tier)
        var bottleneck = Bottleneck(needs: needs.count, stock: 0, demand: 0, higherTiers: 0)
        for need in needs.map(Int.init) {
            bottleneck.shortage += view.demand[need] - view.got[need]
            if view.tier[need] < tier {
                bottleneck.higherTiers += view.got[need]
            } else {
                bottleneck.demand += view.demand[need]
            }
        }
        let holders = holders(of: set.supplies)
        bottleneck.stock = holders.reduce(0) { $0 + $1.units }
        bottleneck.depots = holders.map(\.depot)
        bottleneck.items = Set(set.supplies.map { itemOfSupply[Int($0)] }).sorted()
        bottleneck.openings = idle.openings(for: needs)
        return bottleneck
    }

    /// The depots in which the stock lies, the fullest first.
    private func holders(of supplies: [Int32]) -> [(depot: Int32, units: Int64)] {
        var units: [Int32: Int64] = [:]
        for supply in supplies.map(Int.init) where view.stock[supply] > 0 {
            units[depotOfSupply[supply], default: 0] += view.stock[supply]
        }
        return units.map { (depot: $0.key, units: $0.value) }.sorted { ($1.units, $0.depot) < ($0.units, $1.depot) }
    }

    /// Needs of `tier` that may use no other stock than `supplies` and got none of it.
    private mutating func losers(among supplies: [Int32], _ tier: Int32) -> [Int32] {
        var found: [Int32] = []
        for supply in supplies {
            for (need, _) in view.needs(of: Int(supply)) {
                let row = Int(need)
                guard view.tier[row] == tier, view.got[row] == 0, needSeen[row] != search, needWeighed[row] != search
                else { continue }
                needWeighed[row] = search
                if dependsOnlyOnSet(row) { found.append(need) }
            }
        }
        return found
    }

    private func dependsOnlyOnSet(_ need: Int) -> Bool {
        view.supplies(of: need).allSatisfy { supplySeen[Int($0.supply)] == search }
    }
}
