import Boards
import Importers
import Relief
import ReliefTesting
import Vocabulary

/// A wall on which commands are carried out at once by the rules, with nothing kept.
struct TestPost {
    private(set) var wall = Wall()
    let now: Moment

    /// Later than everything in the week of Kumamoto 2016.
    init(now: Moment = .of("2016-04-23T12:00")) { self.now = now }

    /// A post that knows the whole catalogue and the sites of Kumamoto 2016.
    static func knowingTheCity() throws -> TestPost {
        var post = TestPost()
        try post.take("Rules/catalogue.csv", .catalogue)
        try post.take("Incidents/kumamoto-2016/sites.csv", .sites)
        return post
    }

    func read(
        _ bytes: [UInt8], _ kind: SheetKind, at site: String? = nil, mode: StockSheet.Mode? = .snapshot
    ) throws(SheetProblems) -> SheetReading {
        let fingerprint = bytes.reduce(17 as UInt64) { $0 &* 31 &+ UInt64($1) }
        return try Sheets.read(
            SheetRequest(
                kind: kind, bytes: bytes, site: site.map { .of($0) }, mode: mode, now: now, fingerprint: fingerprint),
            on: wall)
    }

    func read(_ fixture: String, _ kind: SheetKind, at site: String? = nil) throws -> SheetReading {
        try read(try Fixture.bytes(fixture), kind, at: site)
    }

    @discardableResult
    mutating func take(
        _ fixture: String, _ kind: SheetKind, at site: String? = nil, mode: StockSheet.Mode = .snapshot
    ) throws -> SheetReading {
        let reading = try read(try Fixture.bytes(fixture), kind, at: site, mode: mode)
        try carryOut(reading.commands)
        return reading
    }

    mutating func carryOut(_ commands: [ReliefCommand]) throws {
        for command in commands {
            for event in try events(of: command) {
                wall.apply(Recorded(position: wall.position + 1, recordedAt: now, by: "test", event: event))
            }
        }
    }

    private func events(of command: ReliefCommand) throws -> [ReliefEvent] {
        switch command {
        case .listItem(let item):
            try CatalogueDecider.decide(.list(item), wall.catalogue[item.id] ?? .init()).map { .catalogue($0) }
        case .allowSubstitute(let substitute):
            try CatalogueDecider.decide(.allow(substitute), wall.catalogue[substitute.need] ?? .init())
                .map { .catalogue($0) }
        case .setStaple(let staple): try RuleDecider.decide(.setStaple(staple), wall.rules.book).map { .rule($0) }
        case .setCriterion(let criterion):
            try RuleDecider.decide(.setCriterion(criterion), wall.rules.book).map { .rule($0) }
        case .registerSite(let id, let details, let status):
            try SiteDecider.decide(.register(id, details, status: status), wall.site(id)).map { .site($0) }
        case .reportHeadcount(let id, let headcount):
            try SiteDecider.decide(.reportHeadcount(headcount, at: now), wall.site(id)).map { .site($0) }
        case .raiseNeed(let request):
            try NeedDecider.decide(.raise(try raise(request)), wall.shortfalls[request.need]?.need).map { .need($0) }
        case .storeStock(let sheet):
            try StockDecider.decide(.store(sheet), wall.depots.stock(of: sheet.depot)).map { .stock($0) }
        case .undoStock(let id): try undo(id)
        case .setApprovalRule(let rule):
            try ApprovalRuleDecider.decide(.set(rule), wall.approvals.rules).map { .approval($0) }
        case .liftApprovalRule(let id):
            try ApprovalRuleDecider.decide(.lift(id), wall.approvals.rules).map { .approval($0) }
        case .fund(let command): try events(of: command)
        case .registerSupplier(let id, let details):
            try SupplierDecider.decide(.register(id, details), wall.suppliers[id] ?? .init()).map { .supplier($0) }
        case .concludeAgreement(let id, let terms):
            try SupplierDecider.decide(
                .conclude(id, terms, heldBy: wall.suppliers.agreement(id)?.supplier),
                wall.suppliers[terms.supplier] ?? .init()
            ).map { .supplier($0) }
        default: try peopleEvents(of: command)
        }
    }

    private func peopleEvents(of command: ReliefCommand) throws -> [ReliefEvent] {
        let directory = wall.people.directory
        switch command {
        case .listSkill(let skill):
            return try DirectoryDecider.decide(.listSkill(skill), directory).map { .directory($0) }
        case .listUnit(let unit): return try DirectoryDecider.decide(.listUnit(unit), directory).map { .directory($0) }
        case .listTeam(let team):
            if let leader = team.leader, wall.people[leader] == nil { throw NotOfASheet(command: command) }
            return try DirectoryDecider.decide(.listTeam(team), directory).map { .directory($0) }
        case .registerPerson(let id, let kind, let details):
            let namesake = wall.people.namesake(of: details, other: id)
            return try person(.register(id, kind, details, in: directory, namesake: namesake), id)
        case .certify(let id, let certificate):
            return try person(.certify(certificate, in: directory, today: now.japaneseDate), id)
        case .tellAvailability(let id, let blocks): return try person(.tellAvailability(blocks), id)
        case .announceWave, .changeWave, .setManning: return try dutyEvents(of: command)
        case .makeOffer(let offer):
            let make = OfferCommand.make(
                offer, by: nil, OfferCrowd(ofContact: 0, publicInLastHour: 0), at: now)
            return try OfferDecider.decide(make, wall.offers[offer.id]).map { .offer($0) }
        default: throw NotOfASheet(command: command)
        }
    }

    private func person(_ command: PersonCommand, _ id: ID<Person>) throws -> [ReliefEvent] {
        try PersonDecider.decide(command, wall.people[id]?.person).map { .person($0) }
    }

    private func dutyEvents(of command: ReliefCommand) throws -> [ReliefEvent] {
        let others = wall.waves.all.map(\.wave)
        switch command {
        case .announceWave(let id, let details, let number):
            let announce = WaveCommand.announce(id, details, number: number, others: others)
            return try WaveDecider.decide(announce, wall.waves[id]?.wave).map { .wave($0) }
        case .changeWave(let id, let details):
            return try WaveDecider.decide(.change(details, others: others), wall.waves[id]?.wave).map { .wave($0) }
        case .setManning(let rule): return try ManningDecider.decide(rule, wall.posts.book).map { .post($0) }
        default: throw NotOfASheet(command: command)
        }
    }

    private func raise(_ request: NeedRequest) throws -> RaiseNeed {
        guard let site = wall.site(request.site), let item = wall.item(request.item) else {
            throw NotOfASheet(command: .raiseNeed(request))
        }
        return RaiseNeed(
            need: request.need, site: site, item: item, asked: request.asked, neededBy: request.neededBy,
            note: request.note, observedAt: request.observedAt ?? now, now: now)
    }

    private func undo(_ id: ID<StockSheet>) throws -> [ReliefEvent] {
        let depot = wall.depots.all.first { $0.stock.sheets[id] != nil }
        return try StockDecider.decide(.undo(id), depot?.stock ?? .init()).map { .stock($0) }
    }
}

/// A command that no importer should make, or one about something that is not there.
struct NotOfASheet: Error {
    let command: ReliefCommand
}
