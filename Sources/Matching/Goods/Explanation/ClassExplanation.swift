/// Gives every line and shortfall of one class its reason.
struct ClassExplanation {
    private let problem: GoodsProblem
    private let lots: [Int32]
    private let obstacles: Obstacles
    /// Whether shares were settled to the end.
    private let isComplete: Bool
    /// The group of each need that something can reach.
    private let groups: [Int32: Int32]
    private var bottlenecks: Bottlenecks

    init(of view: FlowView, lots: [Int32], in problem: GoodsProblem, obstacles: Obstacles, isComplete: Bool) {
        self.problem = problem
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
        let bottleneck = bottlenecks.bottleneck(of: Int(group))
        let item = problem.needs.item[Int(need)]
        return bottleneck.higherTiers > 0
            ? .higherTierFirst(bottleneck, item: item, served: fraction(served, need))
            : .scarcity(bottleneck, item: item, served: fraction(served, need))
    }

    private func fraction(_ served: Int64, _ need: Int32) -> Fraction {
        Fraction(served, of: problem.needs.quantity[Int(need)])
    }

    /// `nil` when the need gets all it asked for.
    private mutating func fairShare(of need: Int32, _ served: Int64) -> LineReason.FairShare? {
        let served = fraction(served, need)
        guard served.part < served.whole else { return nil }
        let none = Bottleneck(needs: 1, stock: 0, demand: served.whole, higherTiers: 0)
        let bottleneck = isComplete ? groups[need].map { bottlenecks.bottleneck(of: Int($0)) } : nil
        return LineReason.FairShare(
            served: served, item: problem.needs.item[Int(need)], bottleneck: bottleneck ?? none)
    }
}
