/// A class with everybody's share and the lots it comes from.
struct SettledClass: ~Copyable {
    let itemClass: ItemClass
    let supply: ReachableSupply
    let shares: Leximin
    let draw: LotDraw
    /// Whether shares were settled to the end, and costs.
    let isFair: Bool
    let isCheapest: Bool

    init(
        _ itemClass: ItemClass, on ground: Ground, isCancelled: () -> Bool
    ) {
        supply = ReachableSupply(of: itemClass, on: ground)
        let stretch = Stretch(all: supply)
        let network = SupplyNetwork(of: itemClass.needs, on: stretch)
        var shares = Leximin(on: network)
        var isFair = true
        for tier in 1...ground.problem.policy.tiers where isFair {
            isFair = shares.settle(tier: tier, isCancelled: isCancelled)
        }
        var shipments = Shipments(nodes: shares.flow.network.nodeCount)
        isCheapest = shipments.arrange(shares, LiveParts(of: shares.flow), on: stretch, isCancelled: isCancelled)
        draw = LotDraw(shipments.byNeed(in: shares.flow.network, needs: itemClass.needs.count), of: supply)
        self.shares = shares
        self.isFair = isFair
        self.itemClass = itemClass
    }

    /// What is handed out, by need.
    func lines() -> ClassLines { ClassLines(draw, isComplete: isFair && isCheapest) }

    /// What is handed out and what is not, each with its reason.
    func plan(obstacles: Obstacles) -> ClassPlan {
        let problem = supply.ground.problem
        let lines = lines()
        var taken: [Int32: Int64] = [:]
        for line in lines.lot.indices { taken[lines.lot[line], default: 0] += lines.quantity[line] }
        let view = FlowView(of: shares, supply, lots: itemClass.lots, taken: taken)
        let explanation = ClassExplanation(
            of: view, lots: itemClass.lots, in: problem, obstacles: obstacles, isComplete: isFair)
        return ClassPlan(of: itemClass.needs, lines, in: problem, explanation)
    }
}
