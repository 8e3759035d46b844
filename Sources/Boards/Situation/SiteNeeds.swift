package import Relief
package import Vocabulary

/// How far the open needs of one shelter have come, all together.
package struct SiteNeeds: Hashable, Sendable {
    package private(set) var open = 0
    package private(set) var unserved = 0
    package private(set) var unservedByTier: [Item.Tier: Int] = [:]
    package private(set) var oldestUnserved: Moment?
    private var started = 0

    package init() {}

    /// What the map shows of a shelter.
    package enum Coverage: String, CaseIterable, Sendable {
        case none
        case served
        case partly
        case nothing
    }

    package var coverage: Coverage {
        if open == 0 { return .none }
        if unserved == 0 { return .served }
        return started > 0 ? .partly : .nothing
    }

    fileprivate mutating func add(_ row: ShortfallBoard.Row, tier: Item.Tier?) {
        guard !row.need.isFinished else { return }
        open += 1
        if row.need.promisedPieces + row.need.received > .zero { started += 1 }
        guard row.need.isHeld || row.need.missing > .zero else { return }
        unserved += 1
        unservedByTier[tier ?? .living, default: 0] += 1
        oldestUnserved = min(oldestUnserved ?? row.raisedAt, row.raisedAt)
    }
}

extension SiteNeeds {
    /// Small is bad: by unserved needs for life, for health, for living, then by age and name.
    private func rank(_ site: ID<Site>) -> Rank {
        Rank(
            tiers: Item.Tier.allCases.map { -(unservedByTier[$0] ?? 0) },
            oldest: oldestUnserved?.milliseconds ?? .max, site: site)
    }

    private struct Rank: Comparable {
        let tiers: [Int]
        let oldest: Int64
        let site: ID<Site>

        static func < (a: Self, b: Self) -> Bool {
            if a.tiers != b.tiers { return a.tiers.lexicographicallyPrecedes(b.tiers) }
            return (a.oldest, a.site) < (b.oldest, b.site)
        }
    }

    /// Shelters for which something is still to be done, the worst off first.
    ///
    /// Every list that says who is worst off asks here, so that no two name different shelters.
    package static func worstFirst(_ needs: [ID<Site>: SiteNeeds]) -> [(site: ID<Site>, needs: SiteNeeds)] {
        needs.filter { $0.value.unserved > 0 }.map {
            (row: (site: $0.key, needs: $0.value), rank: $0.value.rank($0.key))
        }
        .sorted { $0.rank < $1.rank }.map(\.row)
    }
}

extension Wall {
    /// What every shelter still asks for that asks for anything, counted in one walk over the board.
    package func needsBySite() -> [ID<Site>: SiteNeeds] { count(askedInNoOrder) }

    /// The open needs of every shelter that has any, also those that wait to be ended since it closed.
    package func openNeedsBySite() -> [ID<Site>: SiteNeeds] { count(shortfalls.openInNoOrder) }

    private func count(_ rows: [ShortfallBoard.Row]) -> [ID<Site>: SiteNeeds] {
        var found: [ID<Site>: SiteNeeds] = [:]
        for row in rows {
            found[row.need.site, default: SiteNeeds()].add(row, tier: item(row.need.item)?.tier)
        }
        return found
    }
}
