import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// Coming on duty and going off it, at the site where it happens.
struct DutyRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/duty/:site", use: show)
            .post("/duty/:site/in", use: checkIn)
            .post("/duty/:site/out", use: checkOut)
            .get("/in/:person", use: scanned)
    }

    @Sendable func show(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let visitor = try context.allowed(.attend, at: site)
        let desk = try await pages.desk(request, visitor)
        let person = Query(request).value("code").flatMap { desk.wall.people.person(coded: $0) }
        return try page(desk, site, person: person)
    }

    private func page(
        _ desk: Desk, _ id: ID<Site>, state: FormState = FormState(), person: Person? = nil,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        guard let site = desk.wall.site(id) else { throw Problem.notFound }
        return Response(status: status, html: SiteDutyPage(desk, site, state: state, person: person).document())
    }

    /// What the QR code on a card opens: at a site the page to check in, at headquarters the person.
    ///
    /// Everybody else is told what the card is for, the same for every number, whether there is such a person or not.
    @Sendable func scanned(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Person> = try context.id("person")
        guard let token = context.visitor?.token else { return await purpose(id, context) }
        if token.allows(.readPeople) { return .seeOther("/hq/people/\(id)") }
        guard let site = token.site, token.allows(.attend, at: site) else { return await purpose(id, context) }
        return .seeOther("/duty/\(site)?code=\(id)")
    }

    private func purpose(_ id: ID<Person>, _ context: FrontContext) async -> Response {
        let notice = context.hasBadToken ? Problem.badToken.notice : nil
        let shell = await pages.shell(
            Wording("カードのQRコード", "QR code of a card"), await post.wall, context, path: "/in/\(id)", notice: notice)
        return Response(html: CardPurposePage(shell: shell).document)
    }

    @Sendable func checkIn(_ request: Request, context: FrontContext) async throws -> Response {
        try await record(request, context, did: .checkedIn) { .checkIn($0, $1, observedAt: $2) }
    }

    @Sendable func checkOut(_ request: Request, context: FrontContext) async throws -> Response {
        try await record(request, context, did: .checkedOut) { .checkOut($0, $1, observedAt: $2) }
    }

    private func record(
        _ request: Request, _ context: FrontContext, did: Done,
        _ command: (ID<Person>, ID<Site>, Moment) -> ReliefCommand
    ) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let visitor = try context.allowed(.attend, at: site)
        let form = try await context.form(of: request)
        let wall = await post.wall
        return try await pages.record(form, then: "/duty/\(site)", did: did) { fields in
            let (person, observedAt) = try AttendanceInput.read(&fields, on: wall, now: post.now())
            return command(person, site, observedAt)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: Self.field(problem.code))
            let desk = await pages.desk(visitor, returning: state)
            let person = form.fields["code"].flatMap { desk.wall.people.person(coded: $0) }
            return try page(desk, site, state: state, person: person, status: problem.status)
        }
    }

    private static func field(_ code: String) -> String {
        switch code {
        case "observed/in-the-future", "attendance/out-before-in", "attendance/before-last-end": "observedAt"
        default: "code"
        }
    }
}
