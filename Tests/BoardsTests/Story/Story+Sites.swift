import Boards
import Relief
import ReliefTesting
import Vocabulary

extension Story {
    mutating func register(_ sites: Site...) throws {
        for site in sites {
            try decide(
                SiteDecider.self, .register(site.id, site.details, status: site.status), wall.site(site.id),
                ReliefEvent.site)
        }
    }

    mutating func change(_ site: String, to status: Site.Status) throws {
        try decide(
            SiteDecider.self, .changeStatus(status, reason: nil, at: now), wall.site(.of(site)), ReliefEvent.site)
    }

    mutating func count(_ headcount: Headcount, at shelter: String = "shelter-1") throws {
        try decide(
            SiteDecider.self, .reportHeadcount(headcount, at: now), wall.site(.of(shelter)), ReliefEvent.site)
    }

    mutating func list(_ items: Item...) throws {
        for item in items {
            let entry = wall.catalogue[item.id] ?? CatalogueEntry()
            try decide(CatalogueDecider.self, .list(item), entry, ReliefEvent.catalogue)
        }
    }

    mutating func allow(_ lot: Item, for need: Item, penalty: Int) throws {
        let substitute = Substitute(need: need.id, lot: lot.id, penalty: penalty)
        let entry = wall.catalogue[need.id] ?? CatalogueEntry()
        try decide(CatalogueDecider.self, .allow(substitute), entry, ReliefEvent.catalogue)
    }

    mutating func open(_ name: String) throws {
        let command = IncidentCommand.open(.of("incident-\(entries.count)"), name: name, .drill, at: now)
        try decide(IncidentDecider.self, command, wall.situation.incident, ReliefEvent.incident)
    }

    mutating func issue(_ token: TokenEvent.Issued, at site: Site? = nil) throws {
        try decide(TokenDecider.self, .issue(token, at: site), wall.access[token.token], ReliefEvent.token)
    }

    mutating func revoke(_ token: String) throws {
        try decide(TokenDecider.self, .revoke(at: now), wall.access[.of(token)], ReliefEvent.token)
    }
}
