import Boards
package import Relief
package import Vocabulary

/// What a plan means, in the numbers that whoever approves it asks for.
package struct PlanReview: Sendable {
    package let plan: Plan
    package let full: Int
    package let partly: Int
    package let notAtAll: Int
    package let pieces: Count<Piece>
    package let tiers: [Item.Tier: TierCoverage]

    /// Pieces of one tier, before and after the plan.
    package struct TierCoverage: Hashable, Sendable {
        package fileprivate(set) var asked = 0
        package fileprivate(set) var before = 0
        package fileprivate(set) var planned = 0

        package var beforePercent: Int { asked == 0 ? 100 : before * 100 / asked }
        package var afterPercent: Int { asked == 0 ? 100 : (before + planned) * 100 / asked }
    }

    package init(_ plan: Plan, _ names: Names) {
        let allocated = Dictionary(plan.allocations.map { ($0.need, $0.pieces) }, uniquingKeysWith: +)
        let missing = Dictionary(plan.shortfalls.map { ($0.need, $0.missing) }, uniquingKeysWith: +)
        self.plan = plan
        full = allocated.keys.count { missing[$0] == nil }
        partly = allocated.count - full
        notAtAll = missing.keys.count { allocated[$0] == nil }
        pieces = plan.allocations.map(\.pieces).reduce(.zero, +)
        tiers = Self.tiers(allocated, missing, plan.estimatesByNeed, names)
    }

    /// What stood before the plan follows from it: asked, less what it gives and what it leaves open.
    private static func tiers(
        _ allocated: [ID<Need>: Count<Piece>], _ missing: [ID<Need>: Count<Piece>],
        _ estimates: [ID<Need>: PlanEstimate], _ names: Names
    ) -> [Item.Tier: TierCoverage] {
        var tiers: [Item.Tier: TierCoverage] = [:]
        for id in Set(allocated.keys).union(missing.keys) {
            let (need, estimate) = (names.need(id), estimates[id])
            guard let item = need?.item ?? estimate?.item, let asked = need?.pieces ?? estimate?.pieces,
                let tier = names.tier(of: item)
            else { continue }
            let planned = (allocated[id] ?? .zero)
            let before = asked.remaining(after: planned + (missing[id] ?? .zero))
            tiers[tier, default: TierCoverage()].asked += asked.value
            tiers[tier]?.before += before.value
            tiers[tier]?.planned += min(planned.value, asked.value - before.value)
        }
        return tiers
    }
}
