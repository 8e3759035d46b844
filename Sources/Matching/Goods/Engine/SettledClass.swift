/// A class with everybody's share and the lots it comes from.
struct SettledClass: ~Copyable {
    let itemClass: ItemClass
    let shares: Leximin
    let draw: LotDraw
    /// Whether shares were settled to the end, and costs.
    let isFair: Bool
    let isCheapest: Bool

    init(
        _ itemClass: ItemClass, in problem: GoodsProblem, over roads: borrowing RoadTable, standIns: RowsByKey,
        isCancelled: () -> Bool
    ) {
        let network = SupplyNetwork(of: itemClass, in: problem, over: roads, standIns: standIns)
        var shares = Leximin(on: network)
        var isFair = true
        for tier in 1...problem.policy.tiers where isFair {
            isFair = shares.settle(tier: tier, isCancelled: isCancelled)
        }
        var shipments = Shipments(nodes: shares.flow.network.nodeCount)
        isCheapest = shipments.arrange(shares, over: roads, isCancelled: isCancelled)
        draw = LotDraw(shipments, in: shares.flow.network, needs: itemClass.needs.count)
        self.shares = shares
        self.isFair = isFair
        self.itemClass = itemClass
    }

    /// What is handed out, by need.
    func lines() -> ClassLines { ClassLines(draw, isComplete: isFair && isCheapest) }

    /// What is handed out and what is not, each with its reason.
    func plan(of problem: GoodsProblem, obstacles: Obstacles) -> ClassPlan {
        let lines = lines()
        var taken: [Int32: Int64] = [:]
        for line in lines.lot.indices { taken[lines.lot[line], default: 0] += lines.quantity[line] }
        let view = FlowView(of: shares, lots: itemClass.lots, in: problem, taken: taken)
        let explanation = ClassExplanation(
            of: view, lots: itemClass.lots, in: problem, obstacles: obstacles, isComplete: isFair)
        return ClassPlan(of: itemClass.needs, lines, in: problem, explanation)
    }
}
