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
        for way in ground.roads.ways(of: ground.problem.needs.shelter[row]) where ground.roads.arrival[way] <= latest {
            let depot = ground.roads.depot[way]
            let mustLast = Int64(ground.roads.arrival[way]) + Int64(ground.problem.policy.minLifeMinutes)
            for choice in accepted {
                var node = table.firstNode(ofItem: choice.item, inDepot: depot)
                guard node >= 0 else { continue }
                let item = nodes.item[node]
                repeat {
                    if lasts(node, until: mustLast) {
                        visit(Way(node: node, link: ground.roads.link[way], penalty: choice.penalty))
                    }
                    node += 1
                } while node < nodes.count && nodes.depot[node] == depot && nodes.item[node] == item
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

    /// Grams times kilometres of one unit that is sent over `way`.
    @inline(__always)
    func gramKilometres(of way: Way) -> Int64 {
        GoodsProblem.gramKilometres(
            grams: ground.problem.items.grams[Int(nodes.item[way.node])],
            metres: ground.problem.links.metres[Int(way.link)])
    }
}
