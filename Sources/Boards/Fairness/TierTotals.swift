package import Relief

/// What the needs of one tier ask, get and lack under a plan.
package struct TierTotals: Hashable, Sendable {
    package let tier: Item.Tier
    package let full: Int
    package let partly: Int
    package let nothing: Int
    package let asked: Int
    package let before: Int
    package let planned: Int
    package let missing: Int
    /// The smallest share of any need.
    package let worst: Share
    package let gini: Gini

    package var needs: Int { full + partly + nothing }
    package var share: Share { Share(before + planned, of: asked) }

    /// The totals of `servings`, which are all of `tier`; `nil` when there are none.
    init?(_ tier: Item.Tier, _ servings: [Serving]) {
        let shares = servings.map(\.share)
        guard let worst = shares.min() else { return nil }
        self.tier = tier
        self.worst = worst
        full = shares.count(where: \.isFull)
        nothing = shares.count { $0.isNothing }
        partly = shares.count - full - nothing
        asked = servings.reduce(0) { $0 + $1.asked }
        before = servings.reduce(0) { $0 + $1.before }
        planned = servings.reduce(0) { $0 + $1.planned }
        missing = servings.reduce(0) { $0 + $1.missing }
        gini = Gini(of: shares)
    }
}

extension PlanOutline {
    /// One for each tier that asks for anything, the most urgent first.
    package var tiers: [TierTotals] {
        let groups = Dictionary(grouping: servings, by: \.tier)
        return Item.Tier.allCases.compactMap { TierTotals($0, groups[$0] ?? []) }
    }
}
