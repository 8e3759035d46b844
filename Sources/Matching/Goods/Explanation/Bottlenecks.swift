/// Finds the ``Bottleneck`` of needs that go short.
///
/// From the need to the lots it may use, from a lot to the needs it serves, and so on: the set that is reached is
/// closed, and all its stock is used inside, hence a minimum cut. Needs that depend on this stock alone but hold none
/// of it belong to the set as well; they compete and lost. It does not matter which of the flows with these shares is
/// looked at: they differ by cycles, which change nothing about what reaches what.
///
/// Groups that reach each other share one set, so it is searched once for all of them.
struct Bottlenecks {
    private let view: FlowView
    private let depotOfSupply: [Int32]
    private let itemOfSupply: [Int32]
    private var idle: IdleStock
    private var known: [Bottleneck?]
    /// The search in which a supply or need was last reached, forwards and backwards.
    private var supplySeen: [Int32]
    private var groupSeen: [Int32]
    private var groupSeenBackwards: [Int32]
    private var supplySeenBackwards: [Int32]
    private var groupWeighed: [Int32]
    private var search: Int32 = 0

    init(in view: FlowView, of problem: GoodsProblem, idle: IdleStock) {
        self.view = view
        self.idle = idle
        depotOfSupply = view.supplyLot.map { problem.lots.depot[Int($0)] }
        itemOfSupply = view.supplyLot.map { problem.lots.item[Int($0)] }
        known = Array(repeating: nil, count: view.tier.count)
        supplySeen = Array(repeating: 0, count: view.supplyLot.count)
        groupSeen = Array(repeating: 0, count: view.tier.count)
        supplySeenBackwards = supplySeen
        groupSeenBackwards = groupSeen
        groupWeighed = groupSeen
    }

    /// The bottleneck of the needs of `group`, which must have an arc and be short of its demand.
    mutating func bottleneck(of group: Int) -> Bottleneck {
        if let found = known[group] { return found }
        search += 1
        let reached = reach(from: Int32(group))
        let found = measure(reached, for: view.tier[group])
        for other in groupsThatReach(Int32(group)) where view.tier[Int(other)] == view.tier[group] {
            known[Int(other)] = found
        }
        known[group] = found
        return found
    }

    private mutating func reach(from group: Int32) -> (groups: [Int32], supplies: [Int32]) {
        var groups = [group]
        var supplies: [Int32] = []
        groupSeen[Int(group)] = search
        var next = 0
        while next < groups.count {
            for (supply, _) in view.supplies(of: Int(groups[next])) where supplySeen[Int(supply)] != search {
                supplySeen[Int(supply)] = search
                supplies.append(supply)
                takeServed(by: Int(supply), into: &groups)
            }
            next += 1
        }
        return (groups, supplies)
    }

    private mutating func takeServed(by supply: Int, into groups: inout [Int32]) {
        for (group, amount) in view.groups(of: supply) where amount > 0 && groupSeen[Int(group)] != search {
            groupSeen[Int(group)] = search
            groups.append(group)
        }
    }

    /// The groups of the set just reached from which `group` is reached in turn.
    private mutating func groupsThatReach(_ group: Int32) -> [Int32] {
        var found = [group]
        groupSeenBackwards[Int(group)] = search
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

    private mutating func takeAllowed(to supply: Int, into groups: inout [Int32]) {
        for (group, _) in view.groups(of: supply) {
            guard groupSeen[Int(group)] == search, groupSeenBackwards[Int(group)] != search else { continue }
            groupSeenBackwards[Int(group)] = search
            groups.append(group)
        }
    }

    private mutating func measure(_ set: (groups: [Int32], supplies: [Int32]), for tier: Int32) -> Bottleneck {
        let groups = set.groups + losers(among: set.supplies, tier)
        var bottleneck = Bottleneck(needs: 0, stock: 0, demand: 0, higherTiers: 0)
        for group in groups.map(Int.init) {
            bottleneck.needs += view.members(of: Int32(group)).count
            bottleneck.shortage += view.demand[group] - view.got[group]
            if view.tier[group] < tier {
                bottleneck.higherTiers += view.got[group]
            } else {
                bottleneck.demand += view.demand[group]
            }
        }
        let holders = holders(of: set.supplies)
        bottleneck.stock = holders.reduce(0) { $0 + $1.units }
        bottleneck.depots = holders.map(\.depot)
        bottleneck.items = Set(set.supplies.map { itemOfSupply[Int($0)] }).sorted()
        bottleneck.openings = idle.openings(for: groups.flatMap { view.members(of: $0) })
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

    /// Groups of `tier` that may use no other stock than `supplies` and got none of it.
    private mutating func losers(among supplies: [Int32], _ tier: Int32) -> [Int32] {
        var found: [Int32] = []
        for supply in supplies {
            for (group, _) in view.groups(of: Int(supply)) {
                let row = Int(group)
                guard view.tier[row] == tier, view.got[row] == 0, groupSeen[row] != search, groupWeighed[row] != search
                else { continue }
                groupWeighed[row] = search
                if dependsOnlyOnSet(row) { found.append(group) }
            }
        }
        return found
    }

    private func dependsOnlyOnSet(_ group: Int) -> Bool {
        view.supplies(of: group).allSatisfy { supplySeen[Int($0.supply)] == search }
    }
}
