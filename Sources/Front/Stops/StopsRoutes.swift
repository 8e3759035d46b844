import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The page from which several loads of a depot leave on one truck.
struct StopsRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/d/:site/stops") { try await page($0, $1) }
            .post("/d/:site/stops/depart", use: depart)
            .post("/d/:site/stops/assign", use: assign)
    }

    private func page(
        _ request: Request, _ context: FrontContext, _ state: FormState = FormState(),
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        _ = try context.allowed(.load, at: id)
        let wall = try await pages.wall(for: request)
        guard let depot = wall.depots[id]?.site else { throw Problem.notFound }
        let vehicle = Query(request).value("vehicle").map { String($0.prefix(500)) }
        let shell = await pages.shell(
            Wording("まとめて出発", "Leave together"), wall, context,
            path: Link(StopsPage.path(id), [("vehicle", vehicle)]).text, place: wall.title(of: depot),
            notice: pages.notice(for: request))
        let page = StopsPage(
            shell: shell, wall: wall, depot: depot, vehicle: vehicle, state: state, now: post.now(),
            commandKey: state.commandKey ?? pages.commandKey())
        return Response(status: status, html: page.document)
    }

    /// All of them or none: a truck is not half gone.
    @Sendable func depart(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        _ = try context.allowed(.load, at: id)
        let plate = Link("", [("vehicle", Fields(form.fields).text("vehicle"))]).text.dropFirst()
        return try await pages.recordAll(form, then: StopsPage.path(id), query: String(plate), did: .departed) {
            fields in
            try StopsInput.departures(&fields, from: id, on: await post.wall)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: StopsInput.vehicle.name)
            return try await page(request, context, state, status: problem.status)
        }
    }

    /// All of them to one carrier, or none.
    @Sendable func assign(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        _ = try context.allowed(.assignLoads, at: id)
        return try await pages.recordAll(form, then: StopsPage.path(id), did: .assigned) { fields in
            try StopsInput.assignments(&fields, from: id, on: await post.wall, now: post.now())
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: CarrierInput.name.name)
            return try await page(request, context, state, status: problem.status)
        }
    }
}
