package import Relief
package import Vocabulary

extension Example {
    package static func shelter(
        _ id: String = "shelter-1", name: String = "城東小学校", status: Site.Status = .open, headcount: Headcount? = nil
    ) -> Site {
        site(id, SiteDetails(kind: .shelter, name: name), status: status, headcount: headcount)
    }

    package static func depot(
        _ id: String = "depot-1", name: String = "うまかな・よかなスタジアム", status: Site.Status = .open
    ) -> Site {
        site(id, SiteDetails(kind: .depot, name: name), status: status)
    }

    package static func site(
        _ id: String, _ details: SiteDetails, status: Site.Status = .open, headcount: Headcount? = nil
    ) -> Site {
        let site = state(SiteDecider.self, .register(.of(id), details, status: status))
        guard let headcount else { return site }
        let seen = events(SiteDecider.self, .reportHeadcount(headcount, at: now), from: site)
        return required(seen.reduce(site, SiteDecider.evolve), "the headcount took the site away")
    }

    /// What the chronology holds of a site that was registered and is `status`.
    package static func registered(
        _ id: String, _ details: SiteDetails, status: Site.Status = .open
    ) -> [SiteEvent] {
        events(SiteDecider.self, .register(.of(id), details, status: status), from: nil)
    }

    package static func headcount(
        _ total: Int?, _ categories: [Headcount.Category: Int] = [:], households: Int? = nil,
        observedAt: Moment = Example.now
    ) -> Headcount {
        Headcount(
            observedAt: observedAt, total: total.map { .of($0) }, categories: categories.mapValues { .of($0) },
            households: households)
    }
}
