package import Relief
package import Vocabulary

/// What can be done about an item of which too little is there: neighbours' surplus, orders, a public appeal.
///
/// In this order, because what is there already is nearer, faster and cheaper than what has to be bought, and because an
/// appeal to everybody brings more parcels than it can stop. Everything is reckoned from the wall and recorded nowhere;
/// a person decides.
package struct Remedies: Hashable, Sendable {
    package let item: ID<Item>
    /// What is neither promised nor received, over all open needs.
    package let missing: Count<Piece>
    /// What of that was wanted for a moment that has passed; `nil` when nothing was.
    package let overdue: Overdue?
    /// The shelter that misses most: distances are measured to it.
    package let anchor: Site?
    /// When the next of the needs wants it; `nil` when none says or all are overdue.
    package let neededBy: Moment?
    /// After this nobody wants it any more; `nil` while somebody waits without a wish or beyond it.
    package let wantedUntil: Moment?
    /// Those that can be reached first, and of these the nearest.
    package let neighbours: [Neighbour]
    /// Ordered already and not here yet, with what of it is late or not confirmed.
    package let ordered: AwaitedGoods
    /// Agreements that have the item, the best first.
    package let offers: [SupplyOffer]
    package let asOf: Moment
    /// What the item is counted in, for sentences.
    package let unit: String

    /// What neighbours have and could send.
    package var surplus: Count<Piece> {
        neighbours.filter(\.isReachable).reduce(.zero) { $0 + $1.pieces }
    }

    package var awaited: Count<Piece> { ordered.pieces }

    package var leftAfterNeighbours: Count<Piece> { missing.remaining(after: surplus) }

    /// What would have to be ordered now, if all that is ordered comes.
    package var leftToOrder: Count<Piece> { leftAfterNeighbours.remaining(after: awaited) }

    /// What agreements name as their guide and can bring in time, at most what is left.
    package var orderable: Count<Piece> {
        offers.filter(\.isUsable).reduce(.zero) { $0 + $1.pieces }
    }

    package var leftAfterOrders: Count<Piece> { leftToOrder.remaining(after: orderable) }
}

/// A depot or shelter that holds more of an item than it needs itself.
package struct Neighbour: Hashable, Sendable {
    /// Whether goods can go from there.
    package enum Road: Hashable, Sendable {
        case open
        /// A closed road is in the way, by its title.
        case closed(String)
        /// Nothing leaves there: closed, lost or not opened.
        case siteClosed
    }

    package let site: Site
    /// Beyond its own open needs, and at a shelter beyond what its people use in the days that a claim may ask for.
    package let pieces: Count<Piece>
    /// In a straight line to the shelter that misses most; `nil` when a place is not known.
    package let metres: Int?
    package let road: Road

    package var isReachable: Bool { road == .open }
}

/// What an agreement could bring.
package struct SupplyOffer: Hashable, Sendable {
    package let supplier: Supplier
    package let agreement: Agreement
    package let line: AgreementItem
    /// Where it would bring the goods: the open depot within reach that is nearest to the need, or else the shelter.
    ///
    /// `nil` when no such place lies within its radius.
    package let destination: Site?
    /// From the supplier to there in a straight line; `nil` when a place is not known.
    package let metres: Int?
    /// When goods ordered now would come; `nil` when no lead time was agreed.
    package let arrival: Moment?
    /// Whether that is in time; `nil` when nobody knows.
    package let isInTime: Bool?
    /// Whether it comes after everybody has stopped waiting.
    package let isTooLate: Bool
    /// Units proposed to be ordered: enough for what those before it leave, at most what the agreement names.
    package let units: Int

    package var pieces: Count<Piece> { line.pieces(in: units) }

    /// Within reach, and in time for somebody who waits.
    package var isUsable: Bool { destination != nil && !isTooLate }
}
