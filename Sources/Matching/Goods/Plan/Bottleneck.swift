/// The smallest set of needs and stock in which a need is caught: a minimum cut.
///
/// Everything the needs inside may use lies inside, and all of it is handed out inside, so nothing outside could help.
/// Found by walking need → lots it may use → needs they serve (`goods-allocation.md`, "Reasons").
package struct Bottleneck: Hashable, Sendable {
    /// Needs that compete for the stock, this one included.
    package var needs: Int
    /// Units of stock in the set.
    package var stock: Int64
    /// Units that the needs of this tier in the set ask for.
    package var demand: Int64
    /// Units of ``stock`` that needs of higher tiers hold.
    package var higherTiers: Int64

    package init(needs: Int, stock: Int64, demand: Int64, higherTiers: Int64) {
        self.needs = needs
        self.stock = stock
        self.demand = demand
        self.higherTiers = higherTiers
    }

    /// What is left for this tier, as a share of what it asks.
    package var level: Fraction { Fraction(stock - higherTiers, of: demand) }
}
