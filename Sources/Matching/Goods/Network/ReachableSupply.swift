/// Which nodes may serve a need: A, the admissible pairs.
///
///     (l, n) ∈ A  ⇔  item accepted, depot, link and shelter open,
///                     arrival ≤ needed-by(n),  arrival + remaining life ≤ expiry(l)
final class ReachableSupply: Sendable {
    let ground: Ground
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

    init(of itemClass: ItemClass, on ground: Ground) {
        self.ground = ground
        let problem = ground.problem
        // Both summands are below 2³¹ (`GoodsLimits`); what does not fit is later than any date.
        let safe = Int64(ground.roads.latestArrival) + Int64(problem.policy.minLifeMinutes)
        nodes = SupplyNodes(of: itemClass, in: problem, safeExpiry: Int32(clamping: safe))
        table = NodeTable(of: itemClass, in: problem, nodes: nodes, standIns: ground.standIns)
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
    /// Grams times kilometres of one unit that is sent over `way`.
    @inline(__always)
    func gramKilometres(of way: Way) -> Int64 {
        GoodsProblem.gramKilometres(
            grams: ground.problem.items.grams[Int(nodes.item[way.node])],
            metres: ground.problem.links.metres[Int(way.link)])
    }
}

extension GoodsProblem {
    /// Grams times kilometres, rounded as the exchange format rounds: `round(1000 · kg · km)` in 64-bit floating point.
    ///
    /// A weight of 25 g over 90.9 km is 2,272.5, and half the readers of the format would round it down; the judge
    /// multiplies binary fractions. Below 10¹¹ (`GoodsLimits`) every machine with IEEE 754 comes to the same number.
    @inline(__always)
    static func gramKilometres(grams: Int64, metres: Int64) -> Int64 {
        Int64((Double(grams) / 1000 * (Double(metres) / 1000) * 1000).rounded(.toNearestOrEven))
    }
}
