package import Relief
package import Vocabulary

/// One need in a plan: what it asks for, what it had before, what the plan adds, and why it is not more.
///
///     asked = before + planned + missing
package struct Serving: Hashable, Sendable {
    package let need: ID<Need>
    package let site: ID<Site>
    package let item: ID<Item>
    package let tier: Item.Tier
    /// Pieces promised or received before the plan.
    package let before: Int
    /// Pieces that the plan gives.
    package let planned: Int
    /// Pieces that stay open after the plan.
    package let missing: Int
    /// When the shelter saw that it was needed.
    package let askedAt: Moment
    package let neededBy: Moment?
    /// Why something is missing; `nil` when nothing is.
    package let reason: Reason?

    package var asked: Int { before + planned + missing }
    /// What the need has once the plan is carried out, as a share of all it asked for.
    package var share: Share { Share(before + planned, of: asked) }
    /// What the plan gives, as a share of what it was asked for: the quantity that the engine makes fair.
    package var plannedShare: Share { Share(planned, of: planned + missing) }

    package init(
        need: ID<Need>, site: ID<Site>, item: ID<Item>, tier: Item.Tier, before: Int, planned: Int, missing: Int,
        askedAt: Moment, neededBy: Moment? = nil, reason: Reason? = nil
    ) {
        self.need = need
        self.site = site
        self.item = item
        self.tier = tier
        self.before = before
        self.planned = planned
        self.missing = missing
        self.askedAt = askedAt
        self.neededBy = neededBy
        self.reason = reason
    }
}
