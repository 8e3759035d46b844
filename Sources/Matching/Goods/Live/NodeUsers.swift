/// Which needs of a class may be served from a node: the admissible pairs seen from the stock.
///
/// Found over the ways of the depot and the needs at their ends, so that nothing has to be kept up to date when a road
/// or a quantity changes.
final class NodeUsers {
    private let supply: ReachableSupply
    private let waysOfDepot: WaysOfDepot
    /// Where the needs of each shelter begin; one more at the end.
    private let start: Column<Int32>
    private let need: Column<Int32>
    private let latest: Column<Int32>
    /// Place among the items of the class.
    private let item: Column<Int32>
    /// Which places each item of the problem may serve.
    private let served: [Int32: [Bool]]

    init(of itemClass: ItemClass, in supply: ReachableSupply, _ waysOfDepot: WaysOfDepot) {
        let problem = supply.ground.problem
        let byShelter = RowsByKey(
            itemClass.needs.map { problem.needs.shelter[Int($0)] }, keyCount: problem.shelters.count)
        let rows = byShelter.rows.map { itemClass.needs[Int($0)] }
        let place = Dictionary(uniqueKeysWithValues: itemClass.items.enumerated().map { ($1, Int32($0)) })
        self.supply = supply
        self.waysOfDepot = waysOfDepot
        start = Column(byShelter.start.map(Int32.init))
        need = Column(rows)
        latest = Column(rows.map { problem.needs.neededByMinute[Int($0)] })
        item = Column(rows.map { place[problem.needs.item[Int($0)]] ?? 0 })
        served = Dictionary(
            uniqueKeysWithValues: itemClass.items.map { lotItem in
                (lotItem, itemClass.items.map { supply.accepts(lotItem, wanted: $0) })
            })
    }

    /// Calls `visit` with the row of every need that may be served from `node`.
    @inline(__always)
    func forEachNeed(of node: Int32, _ visit: (Int32) -> Void) {
        let served = served[supply.nodes.item[node]] ?? []
        for position in waysOfDepot.range(supply.nodes.depot[node]) {
            let way = waysOfDepot.way[position]
            let arrival = supply.ground.roads.arrival[way]
            guard arrival != RoadTable.never, supply.lasts(node, afterArrival: arrival) else { continue }
            let shelter = waysOfDepot.shelter[position]
            for place in Int(start[shelter])..<Int(start[shelter + 1]) where arrival <= latest[place] {
                if served[Int(item[place])] { visit(need[place]) }
            }
        }
    }

    /// The needs of the class at a shelter.
    func needs(at shelter: Int32) -> [Int32] {
        (Int(start[shelter])..<Int(start[shelter + 1])).map { need[$0] }
    }
}

/// The ways of a problem by depot; the same for all classes.
final class WaysOfDepot {
    private let start: Column<Int32>
    let way: Column<Int32>
    let shelter: Column<Int32>

    init(_ ground: Ground) {
        let byDepot = RowsByKey(ground.roads.depot, keyCount: ground.problem.depots.count)
        start = Column(byDepot.start.map(Int32.init))
        way = Column(byDepot.rows)
        shelter = Column(byDepot.rows.map { ground.problem.links.shelter[Int(ground.roads.link[Int($0)])] })
    }

    @inline(__always)
    func range(_ depot: Int32) -> Range<Int> { Int(start[depot])..<Int(start[depot + 1]) }
}
