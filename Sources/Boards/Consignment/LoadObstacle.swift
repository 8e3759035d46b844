package import Relief
import Vocabulary

/// Why a load that waits or is on the road cannot go on as it was planned.
package enum LoadObstacle: Hashable, Sendable {
    /// Nothing leaves there any more (使用不可・閉鎖).
    case depot(Site)
    /// Nobody takes anything in there.
    case shelter(Site)
    case road(RoadClosure)
}

/// What stands in the way of loads, on one wall: closures and sites are few, loads many.
package struct LoadObstacles: Sendable {
    private let wall: Wall
    private let roads: CutOff

    package init(_ wall: Wall) { (self.wall, roads) = (wall, CutOff(wall)) }

    /// What stands in the way of `consignment`; nothing of one that has ended, and the depot no more once it has left.
    package func obstacle(to consignment: Consignment) -> LoadObstacle? {
        guard !consignment.state.isEnd, let shelter = wall.site(consignment.shelter) else { return nil }
        if consignment.state != .departed, let depot = wall.site(consignment.depot), depot.status != .open {
            return .depot(depot)
        }
        guard shelter.takesGoods else { return .shelter(shelter) }
        return roads.closure(from: consignment.depot, to: shelter).map(LoadObstacle.road)
    }
}
