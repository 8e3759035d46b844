/// Gives every line and shortfall of one class its reason.
struct ClassExplanation {
    private let shares: FairShares
    private let itemClass: ItemClass
    private let problem: GoodsProblem
    private let obstacles: Obstacles
    private var bottlenecks: Bottlenecks

    private var graph: SupplyGraph { shares.graph }

    init(of shares: FairShares, in itemClass: ItemClass, of problem: GoodsProblem, obstacles: Obstacles) {
        self.shares = shares
        self.itemClass = itemClass
        self.problem = problem
        self.obstacles = obstacles
        let view = shares.flow.view
        let idle = IdleStock(in: view, of: problem, links: obstacles.links, penalties: obstacles.penalties)
        bottlenecks = Bottlenecks(in: view, of: problem, idle: idle)
    }

    mutating func reason(forLineFrom lot: Int, to need: Int) -> LineReason {
        let share = fairShare(of: need)
        if shares.isComplete == false, share != nil { return .provisional(served: served(need)) }
        let wanted = problem.needs.item[Int(shares.graph.needs[need])]
        let given = problem.lots.item[Int(shares.graph.lots[lot])]
        guard wanted == given else { return .substitute(wanted: wanted, given: given, share: share) }
        return share.map { .fairShare($0) } ?? .servedInFull
    }

    mutating func reason(forShortfallOf need: Int) -> ShortfallReason {
        let row = shares.graph.needs[need]
        guard !shares.graph.arcsOfNeed.range(need).isEmpty else {
            return obstacles.reason(for: row, among: itemClass.lots)
        }
        guard shares.isComplete else { return .stopped }
        let bottleneck = bottlenecks.bottleneck(of: need)
        let item = problem.needs.item[Int(row)]
        return bottleneck.higherTiers > 0
            ? .higherTierFirst(bottleneck, item: item, served: served(need))
            : .scarcity(bottleneck, item: item, served: served(need))
    }

    private func served(_ need: Int) -> Fraction {
        Fraction(shares.flow.got[need], of: shares.graph.demand[need])
    }

    /// `nil` when the need gets all it asked for.
    private mutating func fairShare(of need: Int) -> LineReason.FairShare? {
        let served = served(need)
        guard served.part < served.whole else { return nil }
        let item = problem.needs.item[Int(shares.graph.needs[need])]
        let none = Bottleneck(needs: 1, stock: 0, demand: served.whole, higherTiers: 0)
        let bottleneck = shares.isComplete ? bottlenecks.bottleneck(of: need) : none
        return LineReason.FairShare(served: served, item: item, bottleneck: bottleneck)
    }
}
