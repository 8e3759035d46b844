package import Relief
package import Vocabulary

/// Stock of one staple that is held back for shelters that cannot speak (確保枠).
///
///     held = min( free stock × ‰ of the rule / 1000,  Σ heads × units a head × days )
///
/// Where nobody has counted the people of a shelter, a written number stands in for them (`reserve-heads`); without that
/// criterion the first bound alone holds: unknown is not zero.
package struct Reserve: Hashable, Sendable {
    /// For whom it is held.
    package struct Share: Hashable, Sendable {
        package let site: Site
        package let cause: Cause
        package let heads: Heads
        /// What the shelter is reckoned to need; `nil` when nobody knows how many people there are.
        package let units: Int?
        /// Whether the written number stood in for its people.
        package let isAssumed: Bool
    }

    package enum Cause: Hashable, Sendable {
        /// Last heard of then, or never.
        case silent(since: Moment?)
        /// Nothing can get there (受入不可, every road closed).
        case cutOff
    }

    package let staple: Staple
    package let shares: [Share]
    /// Free units of usable stock on which the share is taken.
    package let stock: Int
    package let held: Int
    /// Pieces held in each lot: what keeps longest first, so that nothing expires in the reserve.
    package let lots: [ID<Lot>: Count<Piece>]

    /// Whether more would be held if more came: what its shelters are reckoned to need is unknown, or not there yet.
    package var growsWithStock: Bool {
        let wanted = shares.reduce(0) { $0 + ($1.units ?? 0) }
        return shares.contains { $0.units == nil } || stock * staple.reservePerMille / 1000 < wanted
    }
}

extension [Reserve] {
    /// Pieces held in each lot, for all staples together.
    package var lots: [ID<Lot>: Count<Piece>] {
        reduce(into: [:]) { $0.merge($1.lots) { first, _ in first } }
    }
}
