/// A class with everybody's share and the lots it comes from.
struct SettledClass: ~Copyable {
    let base: ClassShares
    /// What is handed out, by need.
    let lines: ClassLines
    /// What holds the class back from outside.
    private let outside: OutsideLimits

    init(_ itemClass: ItemClass, on ground: Ground, isCancelled: () -> Bool) {
        self.init(ClassShares(itemClass, on: ground, isCancelled: isCancelled), isCancelled: isCancelled)
    }

    init(_ base: ClassShares, within outside: OutsideLimits = OutsideLimits(), isCancelled: () -> Bool) {
        self.base = base
        self.outside = outside
        let (shipments, isCheapest) = Self.shipments(of: base, isCancelled)
        let inUnits = ClassLines(
            LotDraw(shipments, of: base.supply), pack: base.pack, isComplete: base.isFair && isCheapest)
        guard base.supply.ground.roundsToCases(base.itemClass) else {
            lines = inUnits.measured(against: outside.coverage, of: base)
            return
        }
        var rounder = CaseRounder(inUnits, of: base, within: outside.allowance)
        rounder.round(isCancelled: isCancelled)
        lines = rounder.lines().measured(against: outside.coverage ?? base.coverage(), of: base)
    }

    /// What is sent, by need; the memory of the solvers is free again afterwards.
    private static func shipments(
        of base: ClassShares, _ isCancelled: () -> Bool
    ) -> (byNeed: [Shipment], isCheapest: Bool) {
        var shipments = Shipments(nodes: base.nodeCount)
        let isCheapest = shipments.arrange(
            base.shares, LiveParts(of: base.shares.flow), on: base.stretch, isCancelled: isCancelled)
        return (shipments.byNeed(in: base.shares.flow.network, needs: base.itemClass.needs.count), isCheapest)
    }

    /// What is handed out and what is not, each with its reason.
    func plan(obstacles: Obstacles) -> ClassPlan {
        let problem = base.supply.ground.problem
        var taken: [Int32: Int64] = [:]
        for line in lines.lot.indices { taken[lines.lot[line], default: 0] += lines.quantity[line] }
        let view = FlowView(of: base, taken: taken)
        let explanation = ClassExplanation(
            of: view, lots: base.itemClass.lots, in: problem, obstacles: obstacles, isComplete: base.isFair,
            limits: outside.limits)
        return ClassPlan(of: base.itemClass.needs, lines, in: problem, explanation)
    }
}

/// What holds a class back that its own stock and roads do not show.
struct OutsideLimits {
    /// Which limit of a depot holds each group back that is short because of one; empty where no limit binds.
    var limits: [DispatchLimit?] = []
    /// The coverage of each member that goods cut at will would allow.
    var coverage: [Double]?
    /// What may still leave the depots once the class has all its units.
    var allowance = WeightAllowance()
}
