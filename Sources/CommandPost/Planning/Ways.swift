import Boards
import Relief
import Vocabulary

/// How goods travel: what somebody measured, or else what the rules assume; and which roads are closed.
struct Ways: Sendable {
    private let rules: PlanningRules
    private let roads: RoadBoard
    private let cutOff: CutOff
    private let supposed: SupposedWays

    init(_ wall: Wall, rules: PlanningRules, supposing supposed: SupposedWays = SupposedWays()) {
        (self.rules, roads, cutOff, self.supposed) = (rules, wall.roads, CutOff(wall), supposed)
    }

    /// Minutes and metres by road; a measured time keeps the estimated length where nobody measured that.
    func length(from depot: Site, to shelter: Site) -> (minutes: Int, metres: Int) {
        let estimate = rules.way(from: depot.details.place, to: shelter.details.place)
        guard let measure = roads.measure(of: Way(depot: depot.id, shelter: shelter.id)) else { return estimate }
        return (measure.minutes, measure.metres ?? estimate.metres)
    }

    /// What closes the way, or is supposed to; `nil` when nothing is known to.
    func closure(from depot: ID<Site>, to shelter: Site) -> ID<RoadClosure>? {
        supposed.isClosed(depot, shelter.id)
            ? ID(SupposedWays.closure) : cutOff.closure(from: depot, to: shelter)?.id
    }

    /// Everything that closes a way to `shelter`, found once for all depots.
    func closures(to shelter: Site) -> [RoadClosure] { cutOff.closures(to: shelter) }

    /// The same as ``closure(from:to:)`` where `closures(to:)` is at hand.
    func closure(from depot: ID<Site>, to shelter: ID<Site>, among closures: [RoadClosure]) -> ID<RoadClosure>? {
        supposed.isClosed(depot, shelter)
            ? ID(SupposedWays.closure) : closures.first { $0.details.concerns(depot) }?.id
    }

    /// Minutes from the decision until goods are there.
    func arrivalMinutes(from depot: Site, to shelter: Site) -> Int {
        rules.handling.wholeMinutes + length(from: depot, to: shelter).minutes
    }
}
