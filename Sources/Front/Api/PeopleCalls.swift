import Boards
import CommandPost
import Feeds
import Formats
import Hummingbird
import Relief
import Vocabulary

/// The directory, contacts of sites and attendance as programs read and write them.
struct PeopleCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) {
        router.get("directory", use: directory)
        router.get("people", use: people)
        router.post("people", use: register)
        router.get("people/:person", use: person)
        router.post("people/:person/certificates", use: certify)
        router.post("people/:person/availability", use: tellAvailability)
        router.post("people/:person/leave", use: leave)
        router.post("people/:person/return", use: comeBack)
        router.post("sites/:site/contacts", use: nameContact)
        router.get("duty", use: duty)
        router.get("sites/:site/duty", use: siteDuty)
        router.post("sites/:site/check-in", use: checkIn)
        router.post("sites/:site/check-out", use: checkOut)
    }

    @Sendable func directory(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPeople)
        return Response(json: PeopleJSON.directory(try await api.post.wall(for: request)))
    }

    @Sendable func people(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPeople)
        let query = Query(request)
        let (filter, range) = (try PeopleRoutes.filter(query), try query.range(of: Person.self))
        return Response(
            json: PeopleJSON.list(try await api.post.wall(for: request), filter, range: range, at: api.post.now()))
    }

    @Sendable func person(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPeople)
        let id: ID<Person> = try context.id("person")
        let wall = try await api.post.wall(for: request)
        guard let text = PeopleJSON.one(wall, id, at: api.post.now()) else { throw Problem.notFound }
        return Response(json: text)
    }

    @Sendable func duty(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPeople)
        return Response(json: DutyJSON.body(try await api.post.wall(for: request), at: api.post.now()))
    }

    @Sendable func siteDuty(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.attend, at: site)
        let wall = try await api.post.wall(for: request)
        guard let text = DutyJSON.one(wall, site, at: api.post.now()) else { throw Problem.notFound }
        return Response(json: text)
    }

    @Sendable func register(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let (id, kind, details) = try PersonInput.read(&fields, on: await api.post.wall)
        let done = try await api.submit(
            [.registerPerson(id, kind, details)], request, context, body: body, answer: id.text)
        return api.answer(done, "person", created: true)
    }

    @Sendable func certify(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Person> = try context.id("person")
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let certificate = try CertificateInput.read(&fields)
        let done = try await api.submit([.certify(id, certificate)], request, context, body: body, answer: id.text)
        return api.answer(done, "person")
    }

    @Sendable func tellAvailability(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Person> = try context.id("person")
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let blocks = try AvailabilityInput.read(&fields)
        let done = try await api.submit(
            [.tellAvailability(id, blocks)], request, context, body: body, answer: id.text)
        return api.answer(done, "person")
    }

    @Sendable func leave(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Person> = try context.id("person")
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let (from, reason) = try LeaveInput.read(&fields)
        let done = try await api.submit(
            [.recordDeparture(id, from: from, reason: reason)], request, context, body: body, answer: id.text)
        return api.answer(done, "person")
    }

    @Sendable func comeBack(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Person> = try context.id("person")
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let from = try LeaveInput.back(&fields)
        let done = try await api.submit(
            [.recordReturn(id, from: from)], request, context, body: body, answer: id.text)
        return api.answer(done, "person")
    }

    /// `{"role":"facility","person":"s-1"}`; without a person nobody is the contact any more.
    @Sendable func nameContact(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let role = fields.choice("role", Wording("役割", "role"), ContactRole.self)
        let person: ID<Person>? =
            fields.text("person") == nil ? nil : fields.id("person", Wording("人の番号", "person"))
        let checked = try fields.checked(role)
        let command: ReliefCommand =
            person.map { .nameContact(site, checked, $0) } ?? .releaseContact(site, checked)
        let done = try await api.submit([command], request, context, body: body, answer: site.text)
        return api.answer(done, "site")
    }

    @Sendable func checkIn(_ request: Request, context: FrontContext) async throws -> Response {
        try await attend(request, context) { .checkIn($0, $1, observedAt: $2) }
    }

    @Sendable func checkOut(_ request: Request, context: FrontContext) async throws -> Response {
        try await attend(request, context) { .checkOut($0, $1, observedAt: $2) }
    }

    private func attend(
        _ request: Request, _ context: FrontContext, _ command: (ID<Person>, ID<Site>, Moment) -> ReliefCommand
    ) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.attend, at: site)
        var (fields, body) = try await api.fields(request)
        let (person, seen) = try AttendanceInput.read(
            &fields, named: "person", on: await api.post.wall, now: api.post.now())
        let done = try await api.submit(
            [command(person, site, seen)], request, context, body: body, answer: person.text)
        return api.answer(done, "person")
    }
}
