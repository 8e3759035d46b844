import Vocabulary

/// What may be said of a site, and what it means.
package enum SiteDecider: Decider {
    package static let initial: Site? = nil

    package static func decide(_ command: SiteCommand, _ site: Site?) throws(SiteRefusal) -> [SiteEvent] {
        switch command {
        case .register(let id, let details, let status):
            return try register(id, details, status: status, site)
        case .changeStatus(let status, let reason, _):
            guard let site else { return [] }
            return site.status == status && site.statusReason == reason
                ? [] : [.statusChanged(.init(site: site.id, status: status, reason: reason))]
        case .reportHeadcount(let headcount, let now):
            return try report(headcount, now: now, site)
        case .limitDispatch(let grams):
            return try limitDispatch(grams, site)
        }
    }

    private static func limitDispatch(_ grams: Grams?, _ site: Site?) throws(SiteRefusal) -> [SiteEvent] {
        guard let site else { return [] }
        guard site.kind == .depot else { throw .notADepot(site.id) }
        if let grams, grams.value > SiteRefusal.mostGramsPerDay { throw .dispatchOutOfRange(grams) }
        return site.dispatchPerDay == grams ? [] : [.dispatchLimited(.init(site: site.id, gramsPerDay: grams))]
    }

    private static func register(
        _ id: ID<Site>, _ details: SiteDetails, status: Site.Status?, _ site: Site?
    ) throws(SiteRefusal) -> [SiteEvent] {
        guard (1...100).contains(details.name.count) else { throw .noName }
        if let site, site.kind != details.kind { throw .kindChanged(id, is: site.kind) }
        var events: [SiteEvent] = []
        let body = SiteEvent.Registered(site: id, details: details)
        if site?.details != details { events.append(site == nil ? .registered(body) : .detailsChanged(body)) }
        if let status, status != site?.status ?? .unknown {
            events.append(.statusChanged(.init(site: id, status: status, reason: nil)))
        }
        return events
    }

    private static func report(
        _ headcount: Headcount, now: Moment, _ site: Site?
    ) throws(SiteRefusal) -> [SiteEvent] {
        guard let site else { return [] }
        guard site.kind == .shelter else { throw .notAShelter(site.id) }
        try check(headcount)
        // Phones' clocks are a little off; ten minutes is more than that.
        guard headcount.observedAt <= now + .minutes(10) else {
            throw .observedInTheFuture(headcount.observedAt, now: now)
        }
        return site.headcount == headcount ? [] : [.headcountReported(.init(site: site.id, headcount: headcount))]
    }

    private static func check(_ headcount: Headcount) throws(SiteRefusal) {
        let counts = Array(headcount.categories.values) + [headcount.total].compactMap(\.self)
        guard !counts.isEmpty || headcount.households != nil else { throw .nothingCounted }
        if let most = counts.max(), most.value > SiteRefusal.mostPeople { throw .tooManyPeople(most) }
        if let households = headcount.households, !(0...SiteRefusal.mostPeople).contains(households) {
            throw .householdsOutOfRange(households)
        }
        try checkParts(of: headcount)
    }

    private static func checkParts(of headcount: Headcount) throws(SiteRefusal) {
        guard let total = headcount.total else { return }
        for part in Headcount.Category.allCases {
            if let count = headcount.categories[part], count > total {
                throw .partExceedsTotal(part, count, total: total)
            }
        }
    }

    package static func evolve(_ site: Site?, _ event: SiteEvent) -> Site? {
        if case .registered(let body) = event {
            return Site(id: body.site, details: body.details, status: .unknown)
        }
        guard var site else { return nil }
        switch event {
        case .registered: break
        case .detailsChanged(let body): site.details = body.details
        case .statusChanged(let body): (site.status, site.statusReason) = (body.status, body.reason)
        case .headcountReported(let body): keep(body.headcount, in: &site)
        case .dispatchLimited(let body): site.dispatchPerDay = body.gramsPerDay
        }
        return site
    }

    /// A report that was written down earlier and typed in later does not push out a newer one.
    private static func keep(_ headcount: Headcount, in site: inout Site) {
        if let known = site.headcount, known.observedAt > headcount.observedAt { return }
        site.headcount = headcount
    }
}
