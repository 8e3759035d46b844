package import Relief
package import Vocabulary

/// What the city would take of one item: sums over all shelters, never one of them.
package struct Wanted: Hashable, Sendable {
    package let item: ID<Item>
    /// Asked for, and neither promised nor received.
    package let missing: Count<Piece>
    /// Free in the depots.
    package let inStock: Count<Piece>
    /// Accepted offers that have not come.
    package let announced: Count<Piece>

    /// What is still wanted from givers; nothing when it is enough.
    package var pieces: Count<Piece> { missing.remaining(after: inStock + announced) }
    package var isEnough: Bool { pieces == .zero }
}

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

extension Wall {
    /// What is wanted and what is enough, by item: of everything that any shelter has asked for.
    ///
    /// Goods in depots and on their way from givers are taken off: whoever reads it should send no more than is used.
    package func wanted(on today: LocalDate) -> [Wanted] {
        var missing = shortfalls.asked.mapValues { _ in Count<Piece>.zero }
        for row in shortfalls.openInNoOrder where !row.need.isHeld {
            missing[row.need.item, default: .zero] = (missing[row.need.item] ?? .zero) + row.need.missing
        }
        let free = freeStock(on: today)
        let expected = Dictionary(
            offers.expected.map { ($0.goods.item, $0.pieces) }, uniquingKeysWith: +)
        return missing.map { item, pieces in
            Wanted(
                item: item, missing: pieces, inStock: free[item] ?? .zero, announced: expected[item] ?? .zero)
        }.sorted { (tier($0.item), $1.pieces, $0.item) < (tier($1.item), $0.pieces, $1.item) }
    }

    /// When something last changed that may change how much of each item is wanted: a need, a stock, an offer.
    package func wantedChanges() -> [ID<Item>: Moment] {
        var changes: [ID<Item>: Moment] = [:]
        func take(_ item: ID<Item>, _ moment: Moment) { changes[item] = max(changes[item] ?? moment, moment) }
        for row in shortfalls.inNoOrder { take(row.need.item, row.changedAt) }
        for depot in depots.all {
            guard let moment = depot.changedAt else { continue }
            for lot in depot.lots { take(lot.details.item, moment) }
        }
        for offer in offers.all {
            if case .accepted(.goods(let goods), _, let at, _) = offer.answer { take(goods.item, at) }
        }
        return changes
    }

    private func tier(_ item: ID<Item>) -> Item.Tier { self.item(item)?.tier ?? .living }

    private func freeStock(on today: LocalDate) -> [ID<Item>: Count<Piece>] {
        var free: [ID<Item>: Count<Piece>] = [:]
        for depot in depots.all where depot.site.status != .closed {
            for lot in depot.lots where lot.details.mayBeHandedOut(on: today) {
                free[lot.details.item, default: .zero] = (free[lot.details.item] ?? .zero) + lot.free
            }
        }
        return free
    }

    /// Which open needs an offer would serve, by its own item and by what it may stand in for; the item itself first.
    ///
    /// Nothing for an offer of which nobody has said what item it is.
    package func help(of offer: Offer) -> [OfferHelp] {
        guard case .goods(let goods) = offer.terms.thing, let item = offer.item else { return [] }
        let offered = goods.pieces(of: self.item(item))
        let served = catalogue.substitutes.filter { $0.lot == item }.map(\.need)
        return ([item] + served).compactMap { help(of: item, for: $0, upTo: offered) }
    }

    private func help(of item: ID<Item>, for need: ID<Item>, upTo offered: Count<Piece>?) -> OfferHelp? {
        let open = shortfalls.open.map(\.need).filter { $0.item == need && $0.missing > .zero }
        guard !open.isEmpty else { return nil }
        let missing = open.map(\.missing).reduce(.zero, +)
        return OfferHelp(
            item: need, isSubstitute: need != item, missing: missing, shelters: Set(open.map(\.site)).count,
            covers: offered.map { min($0, missing) } ?? missing)
    }
}
