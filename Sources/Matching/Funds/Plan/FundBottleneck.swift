/// The smallest set of money and requests in which a request is caught: a minimum cut.
///
/// All money that requests inside may use lies inside or enters across a limit that is reached, and all of it is spent
/// inside; so nothing helps but more money in one of these sources, or a wider limit.
package struct FundBottleneck: Hashable, Sendable {
    /// Requests that compete for the money, of this tier and of those before.
    package var requests = 0
    /// Money in the set: of its sources, and what enters across limits.
    package var money: Int64 = 0
    /// What requests of this tier in the set ask for.
    package var demand: Int64 = 0
    /// Part of ``money`` that requests of higher tiers hold.
    package var higherTiers: Int64 = 0
    /// What requests of this tier in the set lack together.
    package var shortage: Int64 = 0
    /// What all requests in the set lack together, those of higher tiers too.
    package var lacking: Int64 = 0
    /// Whether ``lacking`` more in ``sources`` would serve all in full: no limit stands between, and nobody who is short
    /// outside the set could claim the money.
    package var isHelpedByMoneyAlone = false
    /// Rows of the sources inside, the richest first: all spent.
    package var sources: [Int32] = []
    /// Rows of sources that have reached their limit per municipality in ``municipality``, or in others of the set.
    package var limitedSources: [Int32] = []
    /// Rows of sources that give all their share limit allows to some part of the set.
    package var sharingSources: [Int32] = []

    package init() {}

    /// What is left for this tier, as a share of what it asks.
    package var level: Fraction { Fraction(money - higherTiers, of: demand) }
}
