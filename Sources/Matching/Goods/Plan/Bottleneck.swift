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
    /// Units that all needs of the set lack together; so many more within reach of all would end the shortage.
    package var shortage: Int64
    /// Depots that hold the stock of the set, the fullest first.
    package var depots: [Int32]
    /// Items of the stock in the set, in the order of the problem; more than one where stand-ins are accepted.
    package var items: [Int32]
    /// What would let more stock into the set if it opened: the best first, at most ``mostOpenings``.
    package var openings: [Opening]

    package static let mostOpenings = 2

    package init(
        needs: Int, stock: Int64, demand: Int64, higherTiers: Int64, shortage: Int64 = 0, depots: [Int32] = [],
        items: [Int32] = [], openings: [Opening] = []
    ) {
        self.needs = needs
        self.stock = stock
        self.demand = demand
        self.higherTiers = higherTiers
        self.shortage = shortage
        self.depots = depots
        self.items = items
        self.openings = openings
    }

    /// What is left for this tier, as a share of what it asks.
    package var level: Fraction { Fraction(stock - higherTiers, of: demand) }

    /// One closed thing behind which stock lies idle that a need of the set could use.
    package struct Opening: Hashable, Sendable {
        package enum Kind: Hashable, Comparable, Sendable {
            /// Roads that lead from one open depot to open shelters and are closed by the same thing, where it is known;
            /// `link` is the first row of them.
            case road(link: Int32)
            /// Row of a depot that is closed, with an open way to a need.
            case depot(Int32)
        }

        package var kind: Kind
        /// Idle units behind it.
        package var units: Int64
        /// Shelters of the set to which it leads.
        package var shelters: Int

        package init(_ kind: Kind, units: Int64, shelters: Int) {
            self.kind = kind
            self.units = units
            self.shelters = shelters
        }
    }
}
