package import Relief
package import Vocabulary

/// How evenly a plan serves: what headquarters answers to when it is asked who was forgotten.
package struct FairnessReport: Sendable {
    /// How many sites are named as worst-off.
    package static let mostWorstOff = 10

    package let tiers: [TierTotals]
    /// Every site, the worst-off first.
    package let sites: [SiteFill]
    /// The spread over the needs of all tiers.
    package let gini: Gini
    package let waiting: Waiting
    /// Needs by share: nothing, 1–9 %, 10–19 %, …, 90–99 %, everything.
    package let distribution: [Item.Tier: [Int]]

    /// A plan at the moment at which it was made.
    package init(_ outline: PlanOutline, at moment: Moment) {
        tiers = outline.tiers
        sites = outline.sites
        gini = Gini(of: outline.servings.map(\.share))
        waiting = Waiting(outline.servings, at: moment)
        distribution = Dictionary(grouping: outline.servings, by: \.tier).mapValues(Self.histogram)
    }

    package var full: Int { tiers.reduce(0) { $0 + $1.full } }
    package var partly: Int { tiers.reduce(0) { $0 + $1.partly } }
    package var nothing: Int { tiers.reduce(0) { $0 + $1.nothing } }

    /// The first ten sites that lack anything.
    package var worstOff: ArraySlice<SiteFill> { sites.filter { $0.missing > 0 }.prefix(Self.mostWorstOff) }

    /// Bins of ``distribution``.
    package static let bins = 12

    /// The bin in which a share is counted.
    package static func bin(of share: Share) -> Int {
        if share.isNothing { return 0 }
        return share.isFull ? bins - 1 : 1 + share.percent / 10
    }

    private static func histogram(_ servings: [Serving]) -> [Int] {
        servings.reduce(into: [Int](repeating: 0, count: bins)) { $0[bin(of: $1.share)] += 1 }
    }
}

extension FairnessReport {
    /// How long those wait who still lack something after the plan.
    ///
    ///     need-hours = Σ over needs with something missing of (moment of the plan − moment it was asked)
    ///
    /// Over needs and not over pieces, as a bottle and a toilet cannot be added up.
    package struct Waiting: Hashable, Sendable {
        package let needs: Int
        package let minutes: Int
        /// Needs whose wished-for time had passed when the plan was made.
        package let overdue: Int
        /// Needs whose wished-for time comes within a day of the plan.
        package let dueWithinDay: Int

        init(_ servings: [Serving], at moment: Moment) {
            let open = servings.filter { $0.missing > 0 }
            let wishes = open.compactMap(\.neededBy)
            needs = open.count
            minutes = open.reduce(0) { $0 + max(0, (moment - $1.askedAt).wholeMinutes) }
            overdue = wishes.count { $0 <= moment }
            dueWithinDay = wishes.count { $0 > moment && $0 <= moment + .hours(24) }
        }

        package var needHours: Int { minutes / 60 }
    }
}
