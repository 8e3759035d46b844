/// Gives every line and shortfall of one class its reason.
struct ClassExplanation {
    private let problem: GoodsProblem
    private let view: FlowView
    private let lots: [Int32]
    private let obstacles: Obstacles
    /// Whether shares were settled to the end.
    private let isComplete: Bool
    /// The group of each need that something can reach.
    private let groups: [Int32: Int32]
    /// Which limit holds each group back; empty where no limit binds.
    private let limits: [DispatchLimit?]
    private var bottlenecks: Bottlenecks

    init(
        of view: FlowView, lots: [Int32], in problem: GoodsProblem, obstacles: Obstacles, isComplete: Bool,
        limits: [DispatchLimit?] = []
    ) {
        self.limits = limits
        self.problem = problem
        self.view = view
        self.lots = lots
        self.obstacles = obstacles
        self.isComplete = isComplete
        var groups: [Int32: Int32] = [:]
        for group in view.tier.indices.map(Int32.init) {
            for row in view.members(of: group) { groups[row] = group }
        }
        self.groups = groups
        let idle = IdleStock(in: view, of: problem, links: obstacles.links, penalties: obstacles.penalties)
        bottlenecks = Bottlenecks(in: view, of: problem, idle: idle)
    }

    /// Why a line is as it is, where the need gets `served` units from all its lines.
    mutating func reason(forLineFrom lot: Int32, to need: Int32, served: Int64) -> LineReason {
        let share = fairShare(of: need, served)
        if !isComplete, share != nil { return .provisional(served: fraction(served, need)) }
        let (wanted, given) = (problem.needs.item[Int(need)], problem.lots.item[Int(lot)])
        guard wanted == given else { return .substitute(wanted: wanted, given: given, share: share) }
        return share.map { .fairShare($0) } ?? .servedInFull
    }

    mutating func reason(forShortfallOf need: Int32, served: Int64) -> ShortfallReason {
        guard let group = groups[need] else { return obstacles.reason(for: need, among: lots) }
        guard isComplete else { return .stopped }
        if let limit = limit(of: Int(group)) {
            return .dispatchLimit(limit, item: problem.needs.item[Int(need)], served: fraction(served, need))
        }
        let item = problem.needs.item[Int(need)]
        if let pack = packInTheWay(of: Int(group)) {
            return .roundedToCases(pack: pack, item: item, served: fraction(served, need))
        }
        let bottleneck = bottlenecks.bottleneck(of: Int(group))
        return bottleneck.higherTiers > 0
            ? .higherTierFirst(bottleneck, item: item, served: fraction(served, need))
            : .scarcity(bottleneck, item: item, served: fraction(served, need))
    }

    private func limit(of group: Int) -> DispatchLimit? { limits.isEmpty ? nil : limits[group] }

    /// Units in the smallest case within reach of `group`, if it is whole cases and not stock that holds it back.
    private mutating func packInTheWay(of group: Int) -> Int64? {
        guard !problem.policy.breakCases else { return nil }
        if view.got[group] < view.demand[group] {
            let bottleneck = bottlenecks.bottleneck(of: group)
            guard bottleneck.stock - bottleneck.higherTiers >= bottleneck.demand else { return nil }
        }
        return view.supplies(of: group).map { Int64(problem.lots.pack[Int(view.supplyLot[Int($0.supply)])]) }.min()
    }

    private func fraction(_ served: Int64, _ need: Int32) -> Fraction {
        Fraction(served, of: problem.needs.quantity[Int(need)])
    }

    /// `nil` when the need gets all it asked for.
    private mutating func fairShare(of need: Int32, _ served: Int64) -> LineReason.FairShare? {
        let served = fraction(served, need)
        guard served.part < served.whole else { return nil }
        let none = Bottleneck(needs: 1, stock: 0, demand: served.whole, higherTiers: 0)
        var share = LineReason.FairShare(served: served, item: problem.needs.item[Int(need)], bottleneck: none)
        guard isComplete, let group = groups[need].map(Int.init) else { return share }
        share.limit = limit(of: group)
        if share.limit == nil { share.pack = packInTheWay(of: group) }
        if share.limit == nil, share.pack == nil { share.bottleneck = bottlenecks.bottleneck(of: group) }
        return share
    }
}
