/// The nodes of a piece that may serve a group, seen from one of its members after the other.
///
/// Which nodes they are and what a unit weighs is the same for all members; only the way from the depot differs, and with
/// the item that is wanted the penalty. Both nodes and roads stand by depot, so one walk over the roads of the shelter finds
/// all that is needed, and no journey has to be checked again.
struct GroupWays: ~Copyable {
    struct GroupWay: BitwiseCopyable {
        /// A node of the class.
        let node: Int32
        /// Where it stands in the piece.
        let vertex: Int32
        let depot: Int32
        let item: Int32
        let kilograms: Double
        /// For sending the item instead of the one that is wanted, per unit.
        var penalty: Int64 = 0
    }

    private var all = Pile<GroupWay>()
    private var wanted: Int32 = -1
    /// The road at hand of the member's shelter.
    private var road = 0

    var count: Int { all.count }

    mutating func removeAll() {
        all.removeAll()
        wanted = -1
    }

    mutating func add(_ node: Int32, vertex: Int32, of supply: ReachableSupply) {
        let item = supply.nodes.item[node]
        all.append(
            GroupWay(
                node: node, vertex: vertex, depot: supply.nodes.depot[node], item: item,
                kilograms: Double(supply.ground.problem.items.grams[Int(item)]) / 1000))
    }

    @inline(__always)
    subscript(place: Int) -> GroupWay { all[place] }

    /// Goes to a member; its ways are then asked for in their order.
    @inline(__always)
    mutating func turn(to need: Int32, of supply: ReachableSupply) {
        let ground = supply.ground
        road = ground.roads.ways(of: ground.problem.needs.shelter[Int(need)]).lowerBound
        let item = ground.problem.needs.item[Int(need)]
        guard item != wanted else { return }
        wanted = item
        for place in 0..<all.count { all.base[place].penalty = supply.penalty(for: all[place].item, wanted: wanted) }
    }

    /// What a unit costs on the way, grams times kilometres.
    @inline(__always)
    mutating func gramKilometres(at place: Int, of supply: ReachableSupply) -> Int64 {
        let ground = supply.ground
        while ground.roads.depot[road] != all[place].depot { road += 1 }
        return GoodsProblem.gramKilometres(
            kilograms: all[place].kilograms, metres: ground.problem.links.metres[Int(ground.roads.link[road])])
    }
}
