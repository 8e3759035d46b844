/// Which needs of a class may be served from a node: the admissible pairs seen from the stock.
///
/// Found over the ways of the depot and the needs at their ends, so that nothing has to be kept up to date when a road
/// or a quantity changes.
final class NodeUsers {
    private let supply: ReachableSupply
    private let waysOfDepot: RowsByKey
    private let needsOfShelter: RowsByKey
    private let needs: [Int32]

    /// The ways of the problem by depot; the same for all classes.
    static func waysByDepot(_ ground: Ground) -> RowsByKey {
        RowsByKey(Array(ground.roads.depot.elements), keyCount: ground.problem.depots.count)
    }

    init(of needs: [Int32], in supply: ReachableSupply, waysOfDepot: RowsByKey) {
        self.supply = supply
        self.needs = needs
        self.waysOfDepot = waysOfDepot
        let problem = supply.ground.problem
        needsOfShelter = RowsByKey(
            needs.map { problem.needs.shelter[Int($0)] }, keyCount: problem.shelters.count)
    }

    /// Calls `visit` with the row of every need that may be served from `node`.
    func forEachNeed(of node: Int32, _ visit: (Int32) -> Void) {
        let (roads, asks) = (supply.ground.roads.arrival.base, supply.ground.problem.needs)
        let item = supply.nodes.item[node]
        for way in waysOfDepot[supply.nodes.depot[node]] where roads[Int(way)] != RoadTable.never {
            let arrival = roads[Int(way)]
            guard supply.lasts(node, afterArrival: arrival) else { continue }
            for place in needsOfShelter[supply.ground.roads.shelter[way]] {
                let need = needs[Int(place)]
                guard arrival <= asks.neededByMinute[Int(need)], supply.accepts(item, for: need) else { continue }
                visit(need)
            }
        }
    }

    /// The needs of the class at a shelter.
    func needs(at shelter: Int32) -> [Int32] { needsOfShelter[shelter].map { needs[Int($0)] } }
}
