package import Relief
package import Vocabulary

/// How one site stands once a plan is carried out.
package struct SiteFill: Hashable, Sendable {
    package let site: ID<Site>
    package let servings: [Serving]
    package let tiers: [TierTotals]

    /// The servings of one site, of which there is at least one.
    init(_ site: ID<Site>, _ servings: [Serving]) {
        self.site = site
        self.servings = servings
        tiers = PlanOutline(servings: servings).tiers
    }

    package func tier(_ tier: Item.Tier) -> TierTotals? { tiers.first { $0.tier == tier } }

    /// The need that is worst off: the most urgent tier that lacks anything, and there the smallest share.
    package var worst: Serving? {
        servings.filter { $0.missing > 0 }.min { ($0.tier, $0.share, $0.need) < ($1.tier, $1.share, $1.need) }
    }

    package var missing: Int { tiers.reduce(0) { $0 + $1.missing } }
}

/// From the worst-off to the best-off, as the plan itself ranks: the most urgent tier decides first.
extension SiteFill: Comparable {
    package static func < (a: Self, b: Self) -> Bool {
        for tier in Item.Tier.allCases {
            let (mine, yours) = (a.tier(tier)?.worst ?? .full, b.tier(tier)?.worst ?? .full)
            if mine != yours { return mine < yours }
        }
        return a.missing == b.missing ? a.site < b.site : a.missing > b.missing
    }
}

extension PlanOutline {
    /// Every site that asks for anything, the worst-off first.
    package var sites: [SiteFill] {
        Dictionary(grouping: servings, by: \.site).map { SiteFill($0, $1) }.sorted()
    }
}
