import Vocabulary

/// When a road is closed and when it is open again.
package enum RoadDecider: Decider {
    package static let initial: RoadClosure? = nil

    package static func decide(
        _ command: ClosureCommand, _ closure: RoadClosure?
    ) throws(RoadRefusal) -> [RoadEvent] {
        switch command {
        case .close(let id, let details, let sites, let wards, let now):
            if let closure {
                guard closure.details == details else { throw .alreadyClosed(name: closure.details.name) }
                return []  // said twice, done once
            }
            try check(details, sites: sites, wards: wards, now: now)
            return [.closed(.init(closure: id, details: details))]
        case .reopen(let reopening, let now):
            return try reopen(reopening, now: now, closure)
        }
    }

    private static func reopen(
        _ reopening: RoadClosure.Reopening, now: Moment, _ closure: RoadClosure?
    ) throws(RoadRefusal) -> [RoadEvent] {
        guard let closure, closure.isStanding else { return [] }
        try RoadRefusal.check(reopening.note)
        try RoadRefusal.check(observed: reopening.observedAt, now: now)
        guard reopening.observedAt >= closure.details.observedAt else {
            throw .reopenedBeforeClosed(closure.details.observedAt)
        }
        return [.reopened(.init(closure: closure.id, reopening: reopening))]
    }

    private static func check(
        _ details: ClosureDetails, sites: [Site], wards: Set<String>, now: Moment
    ) throws(RoadRefusal) {
        guard (1...100).contains(details.name.count) else { throw .noName }
        try RoadRefusal.check(details.reason)
        try RoadRefusal.check(observed: details.observedAt, now: now)
        guard !details.shelters.isEmpty || !details.wards.isEmpty else { throw .nothingCutOff }
        if let ward = details.wards.first(where: { !wards.contains($0) }) { throw .noSuchArea(ward) }
        let kinds = Dictionary(sites.map { ($0.id, $0.kind) }) { first, _ in first }
        if let other = details.shelters.first(where: { kinds[$0] != .shelter }) { throw .notAShelter(other) }
        if let other = details.depots.first(where: { kinds[$0] != .depot }) { throw .notADepot(other) }
    }

    package static func evolve(_ closure: RoadClosure?, _ event: RoadEvent) -> RoadClosure? {
        switch event {
        case .closed(let body):
            return RoadClosure(id: body.closure, details: body.details)
        case .reopened(let body):
            guard var closure else { return nil }
            closure.reopening = body.reopening
            return closure
        case .measured:
            return closure
        }
    }
}
