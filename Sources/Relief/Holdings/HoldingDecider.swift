import Vocabulary

/// A shelter with what is known of its holding.
package struct HoldingSite: Sendable {
    package let site: Site
    package let holding: Holding

    package init(_ site: Site, _ holding: Holding = Holding()) { (self.site, self.holding) = (site, holding) }
}

/// What may be said of a holding, and what it means.
package enum HoldingDecider: Decider {
    package static let initial: HoldingSite? = nil

    package static func decide(
        _ command: HoldingCommand, _ place: HoldingSite?
    ) throws(HoldingRefusal) -> [HoldingEvent] {
        guard let place else { return [] }
        guard place.site.kind == .shelter else { throw .notAShelter(place.site.id) }
        switch command {
        case .report(let staple, let report, let now):
            try check(report, now: now)
            guard place.holding.reports[staple.id] != report else { return [] }
            return [.reported(.init(site: place.site.id, staple: staple.id, report: report))]
        case .releaseReserve(let by, let reason, let moment):
            guard (1...NeedRefusal.longestNote).contains(reason.count) else { throw .noReason }
            return [.reserveReleased(.init(site: place.site.id, by: by, reason: reason, releasedAt: moment))]
        }
    }

    private static func check(_ report: HoldingReport, now: Moment) throws(HoldingRefusal) {
        guard report.isEnough || report.units != nil else { throw .nothingSaid }
        if let units = report.units, !HoldingRefusal.units.contains(units) { throw .unitsOutOfRange(units) }
        guard report.observedAt <= now + .minutes(10) else {
            throw .observedInTheFuture(report.observedAt, now: now)
        }
    }

    package static func evolve(_ place: HoldingSite?, _ event: HoldingEvent) -> HoldingSite? {
        place.map { HoldingSite($0.site, evolve($0.holding, event)) }
    }

    /// A form that lay about before it was typed in does not push out a newer one.
    package static func evolve(_ holding: Holding, _ event: HoldingEvent) -> Holding {
        var holding = holding
        switch event {
        case .reported(let body):
            if let known = holding.reports[body.staple], known.observedAt > body.report.observedAt { return holding }
            holding.reports[body.staple] = body.report
        case .reserveReleased(let body): holding.reserveReleasedAt = body.releasedAt
        }
        return holding
    }
}
