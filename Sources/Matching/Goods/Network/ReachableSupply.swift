/// Which nodes may serve a need: A, the admissible pairs.
///
///     (l, n) ∈ A  ⇔  item accepted, depot, link and shelter open,
///                     arrival ≤ needed-by(n),  arrival + remaining life ≤ expiry(l)
final class ReachableSupply: Sendable {
    let ground: Ground
    let nodes: SupplyNodes
    private let table: NodeTable
    /// What was announced, by node.
    let announced: AnnouncedShipments

    /// One admissible pair as seen from the need.
    struct Way {
        let node: Int32
        /// Row of the link in the problem.
        let link: Int32
        /// For sending a stand-in, per unit.
        let penalty: Int64
    }

    init(of itemClass: ItemClass, on ground: Ground) {
        self.ground = ground
        let problem = ground.problem
        // Both summands are below 2³¹ (`GoodsLimits`); what does not fit is later than any date.
        let safe = Int64(ground.roads.latestArrival) + Int64(problem.policy.minLifeMinutes)
        nodes = SupplyNodes(of: itemClass, on: ground, safeExpiry: Int32(clamping: safe))
        table = NodeTable(of: itemClass, in: problem, nodes: nodes, standIns: ground.standIns)
        announced = AnnouncedShipments(ground.announced, from: nodes, pack: ground.pack(of: itemClass))
    }

    /// Calls `visit` for each node that may serve `need`, always in the same order: by depot, then item.
    @inline(__always)
    func forEachWay(to need: Int32, _ visit: (Way) -> Void) {
        let row = Int(need)
        let accepted = table.accepted(for: ground.problem.needs.item[row])
        let latest = ground.problem.needs.neededByMinute[row]
        let life = Int64(ground.problem.policy.minLifeMinutes)
        for way in ground.roads.ways(of: ground.problem.needs.shelter[row]) where ground.roads.arrival[way] <= latest {
            let mustLast = Int64(ground.roads.arrival[way]) &+ life
            for choice in accepted {
                let choice = table.accepted[choice]
                for node in table.nodes(ofItem: choice.item, inDepot: ground.roads.depot[way])
                where lasts(node, until: mustLast) {
                    visit(Way(node: node, link: ground.roads.link[way], penalty: choice.penalty))
                }
            }
        }
    }

    @inline(__always)
    private func lasts(_ node: Int32, until minute: Int64) -> Bool {
        let expiry = nodes.expiry[node]
        return expiry == GoodsProblem.Lots.undated || Int64(expiry) >= minute
    }
}

extension ReachableSupply {
    /// Whether what lies in a node is still good when it arrives.
    @inline(__always)
    func lasts(_ node: Int32, afterArrival minute: Int32) -> Bool {
        lasts(node, until: Int64(minute) + Int64(ground.problem.policy.minLifeMinutes))
    }

    /// Whether a need for one item takes another.
    func accepts(_ item: Int32, wanted: Int32) -> Bool {
        item == wanted
            || ground.standIns[wanted].contains { ground.problem.substitutes.lotItem[Int($0)] == item }
    }

    /// What sending a unit of `item` costs where `wanted` is asked for and accepted with it.
    func penalty(for item: Int32, wanted: Int32) -> Int64 { table.penalty(for: item, wanted: wanted) }
}
