package import Vocabulary

/// A road that cannot be used, and who is cut off by it: 国道57号 阿蘇大橋 崩落 (道路規制・通行止め).
package struct RoadClosure: Hashable, Sendable {
    package let id: ID<RoadClosure>
    package let details: ClosureDetails
    /// `nil` while it is closed.
    package internal(set) var reopening: Reopening?

    /// That goods can travel again, and since when that was seen.
    package struct Reopening: Hashable, Sendable {
        package let observedAt: Moment
        package let note: String?

        package init(observedAt: Moment, note: String?) { (self.observedAt, self.note) = (observedAt, note) }
    }

    package var isStanding: Bool { reopening == nil }

    /// Whether nothing can go from `depot` to `shelter` because of it.
    package func cuts(from depot: ID<Site>, to shelter: Site) -> Bool {
        isStanding && details.names(shelter) && details.concerns(depot)
    }
}

/// What is closed and which ways that cuts.
package struct ClosureDetails: Hashable, Sendable {
    /// What people call it: road and place.
    package let name: String
    /// Why it is closed, where somebody said.
    package let reason: String?
    /// Cut off, in the order of their names.
    package let shelters: [ID<Site>]
    /// Every shelter of these parts of the city is cut off, in the order of the bytes.
    package let wards: [String]
    /// From which depots; none named means from all.
    package let depots: [ID<Site>]
    /// When it was seen to be closed, which is not when it was typed in.
    package let observedAt: Moment

    package init(
        name: String, reason: String? = nil, shelters: [ID<Site>] = [], wards: [String] = [], depots: [ID<Site>] = [],
        observedAt: Moment
    ) {
        self.name = name
        self.reason = reason
        self.shelters = Set(shelters).sorted()
        self.wards = Set(wards).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        self.depots = Set(depots).sorted()
        self.observedAt = observedAt
    }

    /// Road and reason as people say them: 「国道57号 阿蘇大橋 崩落」.
    package var title: String { [name, reason].compactMap(\.self).joined(separator: " ") }

    /// Whether goods of `depot` are among those that cannot pass.
    package func concerns(_ depot: ID<Site>) -> Bool { depots.isEmpty || depots.contains(depot) }

    /// Whether `shelter` is among those that are cut off.
    package func names(_ shelter: Site) -> Bool {
        shelters.contains(shelter.id) || shelter.details.ward.map(wards.contains) ?? false
    }
}

/// What may be asked about a closure.
package enum ClosureCommand: Hashable, Sendable {
    /// `wards` are those that the city has.
    case close(ID<RoadClosure>, ClosureDetails, sites: [Site], wards: Set<String>, at: Moment)
    case reopen(RoadClosure.Reopening, at: Moment)
}
