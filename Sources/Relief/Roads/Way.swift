package import Vocabulary

/// From one depot to one shelter.
package struct Way: Hashable, Comparable, Sendable {
    package let depot: ID<Site>
    package let shelter: ID<Site>

    package init(depot: ID<Site>, shelter: ID<Site>) { (self.depot, self.shelter) = (depot, shelter) }

    package static func < (a: Self, b: Self) -> Bool { (a.depot, a.shelter) < (b.depot, b.shelter) }
}

/// How long a way takes, as somebody drove it or read it off a map.
package struct WayMeasure: Hashable, Sendable {
    /// Nobody drives longer than a day inside a prefecture.
    package static let minutesRange = 1...1_440
    /// A thousand kilometres.
    package static let metresRange = 1...1_000_000

    package let minutes: Int
    /// `nil` when only the time is known; the length is then estimated as before.
    package let metres: Int?
    package let observedAt: Moment
    package let note: String?

    package init(minutes: Int, metres: Int? = nil, observedAt: Moment, note: String? = nil) {
        (self.minutes, self.metres, self.observedAt, self.note) = (minutes, metres, observedAt, note)
    }
}

/// What may be asked about the length of a way.
package enum WayCommand: Hashable, Sendable {
    case measure(WayMeasure, from: Site, to: Site, at: Moment)
}
