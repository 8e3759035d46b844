package import Boards
package import Relief
package import Vocabulary

/// What a plan means, in the numbers that whoever approves it asks for.
///
/// Counted as the page about its fairness counts: a need that had something before and gets nothing now is served in
/// part. Two pages that count one plan differently are believed neither.
package struct PlanReview: Sendable {
    package let plan: Plan
    package let full: Int
    package let partly: Int
    package let notAtAll: Int
    package let pieces: Count<Piece>
    package let tiers: [Item.Tier: TierTotals]

    package init(_ plan: Plan, on wall: Wall) {
        let totals = wall.outline(of: plan).tiers
        self.plan = plan
        full = totals.reduce(0) { $0 + $1.full }
        partly = totals.reduce(0) { $0 + $1.partly }
        notAtAll = totals.reduce(0) { $0 + $1.nothing }
        pieces = plan.allocations.map(\.pieces).reduce(.zero, +)
        tiers = Dictionary(totals.map { ($0.tier, $0) }) { first, _ in first }
    }
}
