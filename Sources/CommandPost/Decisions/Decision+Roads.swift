import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideRoad(_ command: ReliefCommand) throws(SubmissionError) {
        reads(RoadEvent.subject)
        switch command {
        case .closeRoad(let id, let details): try close(id, details)
        case .reopenRoad(let id, let reopening):
            guard let closure = wall.roads[id]?.closure else { throw .refused(RoadRefusal.noSuchClosure(id)) }
            try decideClosure(id, .reopen(reopening, at: now), closure)
        case .measureWay(let way, let measure): try decideWay(way, measure)
        default: return
        }
    }

    private mutating func close(_ id: ID<RoadClosure>, _ details: ClosureDetails) throws(SubmissionError) {
        var sites: [Site] = []
        for named in details.shelters + details.depots { sites.append(try site(named)) }
        let wards = Set(wall.shelters.all.compactMap(\.site.details.ward))
        try decideClosure(
            id, .close(id, details, sites: sites, wards: wards, at: now), wall.roads[id]?.closure)
    }

    private mutating func decideClosure(
        _ id: ID<RoadClosure>, _ command: ClosureCommand, _ closure: RoadClosure?
    ) throws(SubmissionError) {
        reads(Subject("closure", id))
        happen(
            try asking { () throws(RoadRefusal) in try RoadDecider.decide(command, closure) }
                .map(ReliefEvent.road))
    }

    private mutating func decideWay(_ way: Way, _ measure: WayMeasure) throws(SubmissionError) {
        let command = WayCommand.measure(measure, from: try site(way.depot), to: try site(way.shelter), at: now)
        let known = wall.roads.measure(of: way)
        happen(
            try asking { () throws(RoadRefusal) in try WayDecider.decide(command, known) }.map(ReliefEvent.road))
    }
}
