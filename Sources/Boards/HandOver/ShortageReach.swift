package import Relief
package import Vocabulary

/// What is missing of one item, with the people at the shelters that lack it.
///
/// A hundred people without blankets come before three without a rare thing, whatever share of it is there.
package struct ShortageReach: Hashable, Sendable {
    package let shortage: Shortage
    /// Shelters that still lack some of it.
    package let sites: Int
    /// As many people as were counted at these shelters.
    package let people: Count<Person>
    /// Shelters of these where nobody has counted; unknown, not nobody.
    package let uncounted: Int
}

extension Wall {
    /// What is missing in the city by item: what life hangs on first, then what concerns most people, then where most is missing.
    package func shortagesByReach() -> [ShortageReach] {
        let open = askedInNoOrder.map(\.need).filter { !$0.isHeld }
        let sites = open.reduce(into: [ID<Item>: Set<ID<Site>>]()) { found, need in
            if need.missing > .zero { found[need.item, default: []].insert(need.site) }
        }
        return Shortage.all(of: open).filter { $0.missing > .zero }.map { shortage in
            let sites = sites[shortage.item] ?? []
            let counts = sites.compactMap { site($0)?.headcount?.total }
            return ShortageReach(
                shortage: shortage, sites: sites.count, people: counts.reduce(.zero, +),
                uncounted: sites.count - counts.count)
        }.sorted {
            (tier($0), $1.people, $1.shortage.missing, $0.shortage.item)
                < (tier($1), $0.people, $0.shortage.missing, $1.shortage.item)
        }
    }

    private func tier(_ reach: ShortageReach) -> Item.Tier { item(reach.shortage.item)?.tier ?? .living }
}
