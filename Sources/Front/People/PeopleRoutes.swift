import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The directory and what headquarters says of a person.
struct PeopleRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame
    let baseURL: String

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/people", use: directory)
            .post("/hq/people", use: register)
            .get("/hq/people/cards", use: cards)
            .get("/hq/people/duty", use: duty)
            .get("/hq/people/:person", use: person)
            .get("/hq/people/:person/card", use: card)
            .post("/hq/people/:person", use: correct)
            .post("/hq/people/:person/contact", use: nameContact)
            .post("/hq/people/:person/certificates", use: certify)
            .post("/hq/people/:person/availability", use: tellAvailability)
            .post("/hq/people/:person/leave", use: leave)
            .post("/hq/people/:person/return", use: comeBack)
            .post("/hq/sites/:site/contacts/:role/release", use: releaseContact)
    }

    @Sendable func directory(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPeople)
        let filter = try Self.filter(Query(request))
        return Response(html: DirectoryPage(try await pages.desk(request, visitor), filter).document())
    }

    static func filter(_ query: Query) throws(Problem) -> PeopleFilter {
        PeopleFilter(
            text: query.value("q"), kind: try query.choice("kind", Person.Kind.self),
            unit: try query.id("unit", of: Unit.self), team: try query.id("team", of: Team.self),
            skill: try query.id("skill", of: Skill.self),
            language: query.value("language").flatMap { SpokenLanguage($0) },
            standing: try query.choice("standing", PeopleFilter.Standing.self) ?? .here)
    }

    @Sendable func duty(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPeople)
        return Response(html: DutyPage(try await pages.desk(request, visitor)).document())
    }

    @Sendable func person(_ request: Request, context: FrontContext) async throws -> Response {
        let (visitor, id): (Visitor, ID<Person>) = (try context.allowed(.readPeople), try context.id("person"))
        guard let page = PersonPage(try await pages.desk(request, visitor), id) else { throw Problem.notFound }
        return Response(html: page.document())
    }

    @Sendable func card(_ request: Request, context: FrontContext) async throws -> Response {
        let (visitor, id): (Visitor, ID<Person>) = (try context.allowed(.readPeople), try context.id("person"))
        let desk = try await pages.desk(request, visitor)
        guard let person = desk.wall.people[id]?.person else { throw Problem.notFound }
        return Response(html: CardPage(desk: desk, people: [person], baseURL: baseURL).document())
    }

    @Sendable func cards(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPeople)
        let query = Query(request)
        let filter = try Self.filter(query)
        let desk = try await pages.desk(request, visitor)
        let people = desk.wall.people.people(filter, at: desk.now)
        let page = CardPage(
            desk: desk, people: people, filter: filter, page: Int(part: query.value("page")), baseURL: baseURL)
        return Response(html: page.document())
    }

    /// Somebody who walks in gets a short number that nobody has.
    @Sendable func register(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.keepPeople)
        let form = try await context.form(of: request)
        let id = unusedNumber(on: await post.wall)
        return try await pages.record(form, then: "/hq/people/\(id)", did: .registered) { fields in
            let kind = fields.choice("kind", Wording("区分", "kind"), Person.Kind.self)
            let details = PersonInput.details(&fields)
            guard let kind, let details else { throw Problem.input(fields.problems) }
            return .registerPerson(id, kind, try fields.checked(details))
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: Self.field(problem.code))
            let page = DirectoryPage(await pages.desk(visitor, returning: state), PeopleFilter(), state: state)
            return Response(status: problem.status, html: page.document())
        }
    }

    /// Five letters and digits are sixty million numbers; one that is taken is drawn again.
    private func unusedNumber(on wall: Wall) -> ID<Person> {
        for _ in 0..<100 {
            guard let id = ID<Person>("p-\(post.names.secret().suffix(5))"), wall.people[id] == nil else { continue }
            return id
        }
        return post.names.name("p")
    }

    @Sendable func correct(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .registered, field: "name") { fields, id, wall throws(Problem) in
            guard let person = wall.people[id]?.person else { throw .notFound }
            let details = PersonInput.details(&fields, knowing: person.details)
            return .registerPerson(id, person.kind, try fields.checked(details))
        }
    }

    /// Beside which field a refusal of somebody's details is shown.
    private static func field(_ code: String) -> String {
        switch code {
        case "person/bad-phone": "phone"
        case "person/bad-mail": "mail"
        case "unit/unknown": "unit"
        case "team/unknown": "team"
        case "skill/unknown": "skills"
        default: "name"
        }
    }

    @Sendable func nameContact(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .contactNamed, field: "site") { fields, id, _ throws(Problem) in
            let (site, role) = try ContactInput.read(&fields)
            return .nameContact(site, role, id)
        }
    }

    @Sendable func certify(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .certified, field: "expires") { fields, id, _ throws(Problem) in
            .certify(id, try CertificateInput.read(&fields))
        }
    }

    /// What was told before stays, and the new time is added to it.
    @Sendable func tellAvailability(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .available, field: "availableTo") { fields, id, wall throws(Problem) in
            let from = fields.moment("availableFrom", Wording("始まり", "beginning"))
            let to = fields.moment("availableTo", Wording("終わり", "end"))
            if from == nil { _ = fields.needed("availableFrom", Wording("始まり", "beginning")) }
            if to == nil { _ = fields.needed("availableTo", Wording("終わり", "end")) }
            guard let from, let to else { throw .input(fields.problems) }
            let told = wall.people[id]?.person.availability ?? []
            return .tellAvailability(id, told + [Availability(from: from, to: to)])
        }
    }

    @Sendable func leave(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .personLeft, field: "leaveReason") { fields, id, _ throws(Problem) in
            let (from, reason) = try LeaveInput.read(&fields, from: "leaveFrom", reason: "leaveReason")
            return .recordDeparture(id, from: from, reason: reason)
        }
    }

    @Sendable func comeBack(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .personBack, field: "returnFrom") { fields, id, _ throws(Problem) in
            .recordReturn(id, from: try LeaveInput.back(&fields, from: "returnFrom"))
        }
    }

    @Sendable func releaseContact(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        guard let role = context.parameters.get("role").flatMap({ ContactRole(rawValue: $0) }) else {
            throw Problem.notFound
        }
        _ = try context.allowed(.keepPeople)
        let form = try await context.form(of: request)
        let path = await post.wall.shelters[site] == nil ? "/d/\(site)" : "/hq/shelters/\(site)"
        return try await pages.record(form, then: path, did: .contactReleased) { _ in
            .releaseContact(site, role)
        } otherwise: { problem in
            throw problem
        }
    }

    private func change(
        _ request: Request, _ context: FrontContext, did: Done, field: String,
        _ command: (inout Fields, ID<Person>, Wall) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let visitor = try context.allowed(.keepPeople)
        let id: ID<Person> = try context.id("person")
        let form = try await context.form(of: request)
        let wall = await post.wall
        return try await pages.record(form, then: "/hq/people/\(id)", did: did) { fields in
            try command(&fields, id, wall)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: field == "name" ? Self.field(problem.code) : field)
            let desk = await pages.desk(visitor, returning: state)
            guard let page = PersonPage(desk, id, state: state) else { throw Problem.notFound }
            return Response(status: problem.status, html: page.document())
        }
    }
}
