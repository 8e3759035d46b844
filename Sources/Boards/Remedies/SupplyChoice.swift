import Relief
package import Vocabulary

/// What one supplier alone would bring of what is to be ordered: how much, when and for how many yen.
///
/// The proposal takes suppliers one after the other; whoever wants the fastest, or the cheapest, chooses here.
package struct SupplyChoice: Hashable, Sendable {
    package let offer: SupplyOffer
    /// Enough for all that is to be ordered, at most what the agreement names as its guide.
    package let units: Int
    /// Nobody who can bring it is there earlier.
    ///
    /// Ties are all the fastest; never where nobody knows the time, or where there is nobody to compare it with.
    package let isFastest: Bool
    /// No piece is cheaper elsewhere.
    ///
    /// Ties are all the cheapest; never where the price is open, or where there is nobody to compare it with.
    package let isCheapest: Bool

    package var pieces: Count<Piece> { offer.line.pieces(in: units) }
    /// `nil` while the price is open.
    package var total: Yen? { offer.line.price.yen?.times(units) }
    /// Whether it can be ordered there at all, in time or not.
    package var isOpen: Bool { offer.destination != nil && units > 0 }
}

extension Remedies {
    /// Every agreement that has the item, the earliest arrival first; who cannot bring it at all stands last.
    package var choices: [SupplyChoice] {
        let open = offers.filter { $0.destination != nil }
        let compared = open.count > 1
        let first = open.compactMap(\.arrival).min()
        let least = open.compactMap(\.yenForThousand).min()
        return offers.sorted(by: SupplyOffer.arrivesFirst).map { offer in
            let wanted = offer.line.units(covering: leftToOrder)
            let isOpen = offer.destination != nil
            return SupplyChoice(
                offer: offer, units: isOpen ? min(wanted, offer.line.most ?? wanted) : 0,
                isFastest: compared && isOpen && offer.arrival != nil && offer.arrival == first,
                isCheapest: compared && isOpen && offer.yenForThousand != nil && offer.yenForThousand == least)
        }
    }

    /// What the proposal costs where prices are known, and how many suppliers of it have an open price.
    package var proposedCost: (yen: Yen, open: Int) {
        let proposed = offers.filter { $0.units > 0 }
        let known = proposed.compactMap(\.cost)
        return (Yen.sum(known) ?? Yen(clamping: .max), proposed.count - known.count)
    }
}

extension SupplyOffer {
    /// What the units proposed cost; `nil` while the price is open.
    package var cost: Yen? { line.price.yen?.times(units) }

    /// Yen for a thousand pieces, rounded down; `nil` while the price is open.
    var yenForThousand: Int64? {
        line.price.yen.map { $0.value * 1000 / Int64(max(1, line.pieces(in: 1).value)) }
    }

    /// Who can bring it first; without a time after those with one, out of reach last.
    fileprivate static func arrivesFirst(_ a: Self, _ b: Self) -> Bool {
        func rank(_ offer: Self) -> Int { offer.destination == nil ? 2 : offer.arrival == nil ? 1 : 0 }
        if rank(a) != rank(b) { return rank(a) < rank(b) }
        if let (one, two) = a.arrival.flatMap({ one in b.arrival.map { (one, $0) } }), one != two { return one < two }
        return (a.yenForThousand ?? .max, a.metres ?? .max, a.agreement.id)
            < (b.yenForThousand ?? .max, b.metres ?? .max, b.agreement.id)
    }
}
