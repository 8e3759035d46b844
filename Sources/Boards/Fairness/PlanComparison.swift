package import Relief
package import Vocabulary

/// Two plans side by side: who gains, who loses, and how much would have to be told anew.
package struct PlanComparison: Sendable {
    package let tiers: [TierPair]
    /// Sites that get something else, the one that loses most first.
    package let sites: [SiteChange]
    package let linesBefore: Int
    package let linesAfter: Int
    /// Loads that are in one plan only or differ in number.
    package let linesChanged: Int
    /// Pieces that go to the same need from the same depot in both.
    package let piecesKept: Int
    package let piecesBefore: Int
    package let piecesAfter: Int

    package init(_ before: PlanOutline, _ after: PlanOutline) {
        tiers = TierPair.pairs(before, after)
        sites = SiteChange.all(NeedChange.all(before, after))
        let keys = Set(before.loads.keys).union(after.loads.keys)
        linesBefore = before.loads.count
        linesAfter = after.loads.count
        linesChanged = keys.count { before.loads[$0] != after.loads[$0] }
        piecesKept = keys.reduce(0) { $0 + min(before.loads[$1] ?? 0, after.loads[$1] ?? 0) }
        piecesBefore = before.loads.values.reduce(0, +)
        piecesAfter = after.loads.values.reduce(0, +)
    }

    package var losers: [SiteChange] { sites.filter { $0.lost > 0 } }
    package var winners: [SiteChange] { sites.filter { $0.gained > 0 } }
}

/// One tier under two plans, and which of them the engine would call fairer.
package struct TierPair: Hashable, Sendable {
    package enum Verdict: String, Sendable {
        case same, better, worse
        /// The plans do not serve the same needs.
        case incomparable
    }

    package let tier: Item.Tier
    package let before: TierTotals?
    package let after: TierTotals?
    /// The second plan against the first, by leximin: sorted shares, the smallest difference decides.
    package let verdict: Verdict

    static func pairs(_ before: PlanOutline, _ after: PlanOutline) -> [TierPair] {
        Item.Tier.allCases.compactMap { tier in
            let old = before.servings.filter { $0.tier == tier }
            let new = after.servings.filter { $0.tier == tier }
            guard !old.isEmpty || !new.isEmpty else { return nil }
            return TierPair(
                tier: tier, before: TierTotals(tier, old), after: TierTotals(tier, new), verdict: verdict(old, new))
        }
    }

    private static func verdict(_ old: [Serving], _ new: [Serving]) -> Verdict {
        guard Set(old.map(\.need)) == Set(new.map(\.need)) else { return .incomparable }
        let pairs = zip(old.map(\.plannedShare).sorted(), new.map(\.plannedShare).sorted())
        guard let first = pairs.first(where: { $0 != $1 }) else { return .same }
        return first.0 < first.1 ? .better : .worse
    }
}

/// One need that gets more or less under the second plan.
package struct NeedChange: Hashable, Sendable {
    /// How it stands under the plan that knows it; the second, where both do.
    package let serving: Serving
    package let before: Int
    package let after: Int

    package var gain: Int { after - before }

    static func all(_ before: PlanOutline, _ after: PlanOutline) -> [NeedChange] {
        let old = Dictionary(before.servings.map { ($0.need, $0) }) { first, _ in first }
        let new = Dictionary(after.servings.map { ($0.need, $0) }) { first, _ in first }
        return old.merging(new) { $1 }.values.sorted { $0.need < $1.need }
            .map { NeedChange(serving: $0, before: old[$0.need]?.planned ?? 0, after: new[$0.need]?.planned ?? 0) }
            .filter { $0.gain != 0 }
    }
}

/// One site that gets something else under the second plan.
package struct SiteChange: Hashable, Sendable {
    package let site: ID<Site>
    package let needs: [NeedChange]

    package var gained: Int { needs.reduce(0) { $0 + max(0, $1.gain) } }
    package var lost: Int { needs.reduce(0) { $0 + max(0, -$1.gain) } }

    static func all(_ needs: [NeedChange]) -> [SiteChange] {
        Dictionary(grouping: needs, by: \.serving.site).map { SiteChange(site: $0, needs: $1) }
            .sorted { ($1.lost, $0.gained, $0.site) < ($0.lost, $1.gained, $1.site) }
    }
}
