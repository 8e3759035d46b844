/// Finds the admissible pairs of one class, item by item.
struct ArcSearch {
    /// A pair of lot and need, both numbered inside the class.
    struct Arc {
        var lot: Int32
        var need: Int32
        var minutes: Int32
        var penalty: Int64
    }

    private let itemClass: ItemClass
    private let problem: GoodsProblem
    private let roads: OpenRoads
    private let lotsOfItem: RowsByKey
    private let standInsOfItem: RowsByKey
    /// For the item at hand: lots in each depot, and the penalty for each wanted item (below zero: not accepted).
    private var lotsInDepot: [[Int32]]
    private var penalty: [Int64]
    private var arcsFound: [Arc] = []

    init(of itemClass: ItemClass, in problem: GoodsProblem, over roads: OpenRoads) {
        self.itemClass = itemClass
        self.problem = problem
        self.roads = roads
        lotsOfItem = RowsByKey(
            itemClass.lots.map { problem.lots.item[Int($0)] }, keyCount: problem.items.count)
        standInsOfItem = RowsByKey(problem.substitutes.lotItem, keyCount: problem.items.count)
        lotsInDepot = Array(repeating: [], count: problem.depots.count)
        penalty = Array(repeating: -1, count: problem.items.count)
    }

    /// All arcs; those of one lot are in ascending order of need.
    mutating func arcs() -> [Arc] {
        for item in itemClass.items where !lotsOfItem[item].isEmpty {
            layOut(item)
            for need in itemClass.needs.indices { connect(need) }
            clear(item)
        }
        return arcsFound
    }

    private mutating func layOut(_ item: Int32) {
        for lot in lotsOfItem[item] { lotsInDepot[depot(of: lot)].append(lot) }
        for row in standInsOfItem[item] {
            penalty[Int(problem.substitutes.needItem[Int(row)])] = problem.substitutes.penalty[Int(row)]
        }
        penalty[Int(item)] = 0
    }

    private mutating func clear(_ item: Int32) {
        for lot in lotsOfItem[item] { lotsInDepot[depot(of: lot)].removeAll(keepingCapacity: true) }
        for row in standInsOfItem[item] { penalty[Int(problem.substitutes.needItem[Int(row)])] = -1 }
        penalty[Int(item)] = -1
    }

    private func depot(of lot: Int32) -> Int { Int(problem.lots.depot[Int(itemClass.lots[Int(lot)])]) }

    private mutating func connect(_ need: Int) {
        let row = Int(itemClass.needs[need])
        let penalty = penalty[Int(problem.needs.item[row])]
        guard penalty >= 0 else { return }
        let latest = Int64(problem.needs.neededByMinute[row])
        for link in roads.byShelter[problem.needs.shelter[row]] where roads.arrival[Int(link)] <= latest {
            let mustLast = roads.arrival[Int(link)] + Int64(problem.policy.minLifeMinutes)
            for lot in lotsInDepot[Int(problem.links.depot[Int(link)])] {
                guard Int64(problem.lots.expiryMinute[Int(itemClass.lots[Int(lot)])]) >= mustLast else { continue }
                arcsFound.append(
                    Arc(lot: lot, need: Int32(need), minutes: problem.links.minutes[Int(link)], penalty: penalty))
            }
        }
    }
}
