package import Relief
package import Vocabulary

/// What an offer of goods would do for needs that are open.
package struct OfferHelp: Hashable, Sendable {
    package let item: ID<Item>
    /// Whether the offered goods stand in for it.
    package let isSubstitute: Bool
    package let missing: Count<Piece>
    package let shelters: Int
    /// How much of what is missing it covers, if all of it goes there.
    package let covers: Count<Piece>
}

/// What offers of goods would do for the needs that are open.
///
/// All needs are walked once, when it is made, and never for an offer: headquarters has hundreds of offers waiting beside
/// ten thousands of needs.
package struct OfferHelps: Sendable {
    private struct Missing {
        var pieces = Count<Piece>.zero
        var shelters: Set<ID<Site>> = []

        mutating func take(_ need: Need) {
            pieces = pieces + need.missing
            shelters.insert(need.site)
        }
    }

    private let wall: Wall
    private let missing: [ID<Item>: Missing]
    /// What each item may stand in for.
    private let substituted: [ID<Item>: [ID<Item>]]

    package init(_ wall: Wall) {
        self.wall = wall
        substituted = Dictionary(grouping: wall.catalogue.substitutes, by: \.lot).mapValues { $0.map(\.need) }
        missing = wall.wantedNeeds.reduce(into: [:]) { missing, need in
            missing[need.item, default: Missing()].take(need)
        }
    }

    /// Which open needs `offer` would serve, by its own item and by what it may stand in for; the item itself first.
    ///
    /// Nothing for an offer of which nobody has said what item it is.
    package func help(of offer: Offer) -> [OfferHelp] {
        guard case .goods(let goods) = offer.terms.thing, let item = offer.item else { return [] }
        let offered = goods.pieces(of: wall.item(item))
        return ([item] + (substituted[item] ?? [])).compactMap { need in
            missing[need].map { missing in
                OfferHelp(
                    item: need, isSubstitute: need != item, missing: missing.pieces, shelters: missing.shelters.count,
                    covers: offered.map { min($0, missing.pieces) } ?? missing.pieces)
            }
        }
    }
}
