import Boards
import Relief
import Vocabulary

/// How goods travel: what somebody measured, or else what the rules assume; and which roads are closed.
struct Ways: Sendable {
    private let rules: PlanningRules
    private let roads: RoadBoard
    private let cutOff: CutOff

    init(_ wall: Wall, rules: PlanningRules) {
        (self.rules, roads, cutOff) = (rules, wall.roads, CutOff(wall))
    }

    /// Minutes and metres by road; a measured time keeps the estimated length where nobody measured that.
    func length(from depot: Site, to shelter: Site) -> (minutes: Int, metres: Int) {
        let estimate = rules.way(from: depot.details.place, to: shelter.details.place)
        guard let measure = roads.measure(of: Way(depot: depot.id, shelter: shelter.id)) else { return estimate }
        return (measure.minutes, measure.metres ?? estimate.metres)
    }

    /// What closes the way, or `nil` when nothing is known to.
    func closure(from depot: ID<Site>, to shelter: Site) -> RoadClosure? {
        cutOff.closure(from: depot, to: shelter)
    }

    /// Everything that closes a way to `shelter`, whichever depot it comes from.
    func closures(to shelter: Site) -> [RoadClosure] { cutOff.closures(to: shelter) }

    /// Minutes from the decision until goods are there.
    func arrivalMinutes(from depot: Site, to shelter: Site) -> Int {
        rules.handling.wholeMinutes + length(from: depot, to: shelter).minutes
    }
}
