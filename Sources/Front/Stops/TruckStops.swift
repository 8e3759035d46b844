import Boards
import Relief
import Vocabulary

/// Where one vehicle goes that left a depot: the stops ahead as a driver takes them, then those that are done.
struct TruckStops {
    /// What was done longer ago was another round of the same truck.
    static let sameRound = Span.hours(24)

    let vehicle: String
    let ahead: [Consignment]
    let done: [Consignment]

    init(_ vehicle: String, from depot: Site, on wall: Wall, at now: Moment, where mayDrive: (Consignment) -> Bool) {
        let wanted = SearchText(vehicle)
        let loads = wall.consignments.consignments(of: depot.id).map(\.consignment)
            .filter { $0.depot == depot.id && mayDrive($0) && $0.vehicle.map { SearchText($0) == wanted } ?? false }
            .sorted { $0.id < $1.id }
        self.vehicle = vehicle
        ahead = NearestFirst.order(loads.filter { $0.state == .departed }, from: depot.details.place) { load in
            wall.site(load.shelter)?.details.place
        }
        done = loads.filter { load in
            load.state.isEnd && load.departedAt.map { now - $0 <= Self.sameRound } ?? false
        }
    }
}

/// Stops in the order in which the nearest one, in a straight line, comes next: a beginning for whoever knows the roads.
enum NearestFirst {
    /// A stop of which nobody knows the place comes last, in the order in which it was given.
    static func order<Stop>(_ stops: [Stop], from start: Place?, place: (Stop) -> Place?) -> [Stop] {
        var rest = stops.compactMap { stop in place(stop).map { (stop: stop, place: $0) } }
        var (here, found) = (start, [Stop]())
        while let next = rest.indices.min(by: { distance(here, rest[$0].place) < distance(here, rest[$1].place) }) {
            here = rest[next].place
            found.append(rest.remove(at: next).stop)
        }
        return found + stops.filter { place($0) == nil }
    }

    private static func distance(_ here: Place?, _ there: Place) -> Int { here?.metres(to: there) ?? 0 }
}
