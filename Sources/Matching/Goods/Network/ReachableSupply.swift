/// Which nodes may serve a need: A, the admissible pairs.
///
///     (l, n) ∈ A  ⇔  item accepted, depot, link and shelter open,
///                     arrival ≤ needed-by(n),  arrival + remaining life ≤ expiry(l)
struct ReachableSupply: ~Copyable {
    let problem: GoodsProblem
    let nodes: SupplyNodes
    private let table: NodeTable

    /// One admissible pair as seen from the need.
    struct Way {
        let node: Int32
        /// Row of the link in the problem.
        let link: Int32
        /// For sending a stand-in, per unit.
        let penalty: Int64
    }

    init(of itemClass: ItemClass, in problem: GoodsProblem, over roads: borrowing RoadTable, standIns: RowsByKey) {
        self.problem = problem
        // Both summands are below 2³¹ (`GoodsLimits`); what does not fit is later than any date.
        let safe = Int64(roads.latestArrival) + Int64(problem.policy.minLifeMinutes)
        nodes = SupplyNodes(of: itemClass, in: problem, safeExpiry: Int32(clamping: safe))
        table = NodeTable(of: itemClass, in: problem, nodes: nodes, standIns: standIns)
    }

    /// Calls `visit` for each node that may serve `need`, always in the same order: by depot, then item.
    @inline(__always)
    func forEachWay(to need: Int32, over roads: borrowing RoadTable, _ visit: (Way) -> Void) {
        let row = Int(need)
        let accepted = table.accepted(for: problem.needs.item[row])
        let latest = problem.needs.neededByMinute[row]
        for way in roads.ways(of: problem.needs.shelter[row]) where roads.arrival[way] <= latest {
            let depot = roads.depot[way]
            for choice in accepted {
                var node = table.firstNode(ofItem: choice.item, inDepot: depot)
                guard node >= 0 else { continue }
                let item = nodes.item[node]
                repeat {
                    if lasts(node, arrival: roads.arrival[way]) {
                        visit(Way(node: node, link: roads.link[way], penalty: choice.penalty))
                    }
                    node += 1
                } while node < nodes.count && nodes.depot[node] == depot && nodes.item[node] == item
            }
        }
    }

    @inline(__always)
    private func lasts(_ node: Int32, arrival: Int32) -> Bool {
        let expiry = nodes.expiry[node]
        return expiry == GoodsProblem.Lots.undated
            || Int64(expiry) >= Int64(arrival) + Int64(problem.policy.minLifeMinutes)
    }
}

extension ReachableSupply {
    /// Grams times kilometres of one unit that is sent over `way`.
    @inline(__always)
    func gramKilometres(of way: Way) -> Int64 {
        GoodsProblem.gramKilometres(
            grams: problem.items.grams[Int(nodes.item[way.node])], metres: problem.links.metres[Int(way.link)])
    }
}
