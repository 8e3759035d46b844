import Vocabulary

/// How long a way takes; the latest observation counts.
package enum WayDecider: Decider {
    package static let initial: WayMeasure? = nil

    package static func decide(_ command: WayCommand, _ known: WayMeasure?) throws(RoadRefusal) -> [RoadEvent] {
        switch command {
        case .measure(let measure, let depot, let shelter, let now):
            guard depot.kind == .depot else { throw .notADepot(depot.id) }
            guard shelter.kind == .shelter else { throw .notAShelter(shelter.id) }
            try check(measure, now: now)
            guard known != measure else { return [] }
            return [.measured(.init(way: Way(depot: depot.id, shelter: shelter.id), measure: measure))]
        }
    }

    private static func check(_ measure: WayMeasure, now: Moment) throws(RoadRefusal) {
        guard WayMeasure.minutesRange.contains(measure.minutes) else { throw .minutesOutOfRange(measure.minutes) }
        if let metres = measure.metres, !WayMeasure.metresRange.contains(metres) { throw .metresOutOfRange(metres) }
        try RoadRefusal.check(measure.note)
        try RoadRefusal.check(observed: measure.observedAt, now: now)
    }

    package static func evolve(_ known: WayMeasure?, _ event: RoadEvent) -> WayMeasure? {
        guard case .measured(let body) = event else { return known }
        // One that was written down earlier and typed in later does not push out a newer one.
        if let known, known.observedAt > body.measure.observedAt { return known }
        return body.measure
    }
}
