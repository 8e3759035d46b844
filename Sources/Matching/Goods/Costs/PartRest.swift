/// What the nodes of a part have and nobody gets.
///
/// A node keeps its youngest lots first, since each unit kept saves the days of its date.
struct PartRest {
    /// Units of all nodes that are not kept.
    let sent: Int64
    private let supply: ReachableSupply
    /// Units of each node of the part that may not be sent: none, unless a limit was set on the node.
    private let barred: [Int64]
    /// The node of the class behind each node of the part.
    private let nodes: [Int]

    init(of problem: borrowing PartProblem, _ shares: borrowing Leximin, _ supply: ReachableSupply) {
        self.supply = supply
        let network = 0..<problem.nodes.count
        nodes = network.map { Int(shares.flow.network.nodes[problem.nodes[$0]]) }
        barred = zip(network, nodes).map { supply.nodes.stock[$1] - shares.flow.network.stock[problem.nodes[$0]] }
        sent = (0..<problem.members.count).reduce(0) { $0 + shares.granted[problem.members[$1]] }
    }

    /// Calls `visit` for each lot that may be sent, node after node, the youngest first: the node's place in the part, its
    /// units and the cost of sending one.
    func forEachLot(of problem: borrowing PartProblem, _ visit: (Int, Int64, UnitCost) -> Void) {
        for place in nodes.indices {
            var barred = barred[place]
            for position in supply.nodes.lots(of: nodes[place]).reversed() {
                let lot = Int(supply.nodes.lots[position])
                let units = max(0, supply.ground.inStock[lot] - barred)
                barred -= supply.ground.inStock[lot] - units
                guard units > 0 else { continue }
                let days = UnitCost.days(ofExpiry: supply.ground.problem.lots.expiryMinute[lot])
                visit(place, units, UnitCost(days: days))
            }
        }
    }
}
