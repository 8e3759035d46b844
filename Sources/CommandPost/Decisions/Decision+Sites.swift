import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideIncident(_ command: ReliefCommand) throws(SubmissionError) {
        reads(IncidentEvent.subject)
        let current = wall.situation.incident
        let now = now
        switch command {
        case .openIncident(let id, let name, let kind):
            happen(
                try asking { () throws(IncidentRefusal) in
                    try IncidentDecider.decide(.open(id, name: name, kind, at: now), current)
                }.map(ReliefEvent.incident))
        default:
            happen(
                try asking { () throws(IncidentRefusal) in
                    try IncidentDecider.decide(.close(at: now), current)
                }.map(ReliefEvent.incident))
        }
    }

    mutating func decideSite(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .registerSite(let id, let details, let status):
            try decideSite(id, .register(id, details, status: status), wall.site(id))
        case .changeStatus(let id, let status, let reason):
            try decideSite(id, .changeStatus(status, reason: reason, at: now), try site(id))
        case .reportHeadcount(let id, let headcount):
            try decideSite(id, .reportHeadcount(headcount, at: now), try site(id))
        case .limitDispatch(let id, let grams):
            try decideSite(id, .limitDispatch(grams), try site(id))
        default: return
        }
    }

    private mutating func decideSite(
        _ id: ID<Site>, _ command: SiteCommand, _ site: Site?
    ) throws(SubmissionError) {
        reads(Subject("site", id))
        happen(
            try asking { () throws(SiteRefusal) in try SiteDecider.decide(command, site) }.map(ReliefEvent.site))
    }

    /// The site of that name, or a refusal that names it.
    mutating func site(_ id: ID<Site>) throws(SubmissionError) -> Site {
        reads(Subject("site", id))
        guard let site = wall.site(id) else { throw .refused(SiteRefusal.noSuchSite(id)) }
        return site
    }

    mutating func item(_ id: ID<Item>) throws(SubmissionError) -> Item {
        reads(Subject("item", id))
        guard let item = wall.item(id) else { throw .refused(CatalogueRefusal.noSuchItem(id)) }
        return item
    }

    mutating func decideCatalogue(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .listItem(let item):
            try decideEntry(of: item.id, .list(item))
        case .allowSubstitute(let substitute):
            _ = try item(substitute.lot)
            try decideEntry(of: substitute.need, .allow(substitute))
        default: return
        }
    }

    private mutating func decideEntry(
        of id: ID<Item>, _ command: CatalogueCommand
    ) throws(SubmissionError) {
        reads(Subject("item", id))
        let entry = wall.catalogue[id] ?? CatalogueEntry()
        happen(
            try asking { () throws(CatalogueRefusal) in try CatalogueDecider.decide(command, entry) }
                .map(ReliefEvent.catalogue))
    }
}
