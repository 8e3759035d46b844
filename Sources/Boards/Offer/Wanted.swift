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

extension Wall {
    /// What is wanted and what is enough, by item: of everything that any shelter has asked for.
    ///
    /// Goods in depots and on their way from givers are taken off: whoever reads it should send no more than is used.
    /// What a shelter still asks for that has closed or takes nothing in is not wanted, as in the feed for partners; what
    /// lies in a depot that is lost does not make it enough.
    package func wanted(on today: LocalDate) -> [Wanted] {
        var missing = shortfalls.asked.mapValues { _ in Count<Piece>.zero }
        for need in wantedNeeds {
            missing[need.item, default: .zero] = (missing[need.item] ?? .zero) + need.missing
        }
        let free = freeStock(on: today)
        let expected = Dictionary(
            offers.expected.map { ($0.goods.item, $0.pieces) }, uniquingKeysWith: +)
        return missing.map { item, pieces in
            Wanted(
                item: item, missing: pieces, inStock: free[item] ?? .zero, announced: expected[item] ?? .zero)
        }.sorted { (tier($0.item), $1.pieces, $0.item) < (tier($1.item), $0.pieces, $1.item) }
    }

    /// Needs that miss something at shelters that take goods in; those of unknown size miss nothing yet.
    var wantedNeeds: [Need] { askedInNoOrder.map(\.need).filter { $0.missing > .zero } }

    /// When something last changed that may change how much of each item is wanted: a need or its shelter, a stock, an
    /// offer.
    package func wantedChanges() -> [ID<Item>: Moment] {
        var changes: [ID<Item>: Moment] = [:]
        func take(_ item: ID<Item>, _ moment: Moment) { changes[item] = max(changes[item] ?? moment, moment) }
        for row in shortfalls.inNoOrder { take(row.need.item, row.changedAt) }
        for row in shortfalls.openInNoOrder {
            if let shelter = shelters[row.need.site] { take(row.need.item, shelter.changedAt) }
        }
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
        for depot in depots.all where depot.site.status != .closed && depot.site.status != .unusable {
            for lot in depot.lots where lot.details.mayBeHandedOut(on: today) {
                free[lot.details.item, default: .zero] = (free[lot.details.item] ?? .zero) + lot.free
            }
        }
        return free
    }
}
