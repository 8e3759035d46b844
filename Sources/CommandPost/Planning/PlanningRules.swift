package import Vocabulary

/// The assumptions about time and roads on which a plan rests until something better is known.
///
/// They are handed in, so that a city can have its own; every plan is computed with one set.
package struct PlanningRules: Hashable, Sendable {
    /// From the decision until the truck leaves: picking, loading, papers.
    package let handling: Span
    /// Metres driven in a minute, by road after an earthquake.
    package let metresPerMinute: Int
    /// Road metres for a thousand metres as the crow flies.
    package let detourPerMille: Int
    /// The way to a place that is on no map yet.
    ///
    /// Unknown is not zero.
    package let unknownWay: Span
    /// How far ahead posts are manned.
    package let horizon: Span
    /// Nobody is sent farther than this from where they live, as the crow flies.
    package let reachMetres: Int

    /// One hour of handling, 20 km/h, 1.3 times the straight line, one hour to an unknown place, posts of two days, 50 km.
    ///
    /// Our own assumptions for a city with damaged roads, not verified; road states replace them.
    package init(
        handling: Span = .hours(1), metresPerMinute: Int = 333, detourPerMille: Int = 1300,
        unknownWay: Span = .hours(1), horizon: Span = .hours(48), reachMetres: Int = 50_000
    ) {
        self.handling = handling
        self.metresPerMinute = max(1, metresPerMinute)
        self.detourPerMille = detourPerMille
        self.unknownWay = unknownWay
        self.horizon = horizon
        self.reachMetres = reachMetres
    }

    /// Minutes and metres by road between two sites.
    func way(from depot: Place?, to shelter: Place?) -> (minutes: Int, metres: Int) {
        guard let depot, let shelter else {
            return (unknownWay.wholeMinutes, unknownWay.wholeMinutes * metresPerMinute)
        }
        let metres = depot.metres(to: shelter) * detourPerMille / 1000
        return ((metres + metresPerMinute - 1) / metresPerMinute, metres)
    }
}
