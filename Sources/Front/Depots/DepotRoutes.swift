import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The pages of a depot: what lies there, what came in, and what leaves.
struct DepotRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/d/:site", use: show)
            .get("/d/:site/print", use: paper)
            .get("/d/:site/departures", use: departures)
            .post("/d/:site/stock", use: preview)
            .post("/d/:site/stock/confirm", use: store)
            .post("/d/:site/imports/:import/undo", use: undo)
            .post("/d/:site/dispatch-limit", use: limitDispatch)
    }

    @Sendable func show(_ request: Request, context: FrontContext) async throws -> Response {
        try await page(request, context)
    }

    @Sendable func paper(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        let page = try await depotPage(request, context, path: "/d/\(id)/print")
        return Response(html: DepotPaper(page).document)
    }

    @Sendable func departures(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        _ = try context.allowed(.readStock, at: id)
        let wall = try await pages.wall(for: request)
        guard let depot = wall.depots[id] else { throw Problem.notFound }
        let view = DepartureView(query: Query(request).value)
        let shell = await pages.shell(
            Wording("出発した便", "Loads that left"), wall, context,
            path: Link(DeparturesPage.path(id), view.query).text, place: wall.title(of: depot.site))
        let page = DeparturesPage(shell: shell, wall: wall, site: depot.site, view: view, now: post.now())
        return Response(html: page.document)
    }

    private func page(
        _ request: Request, _ context: FrontContext, upload: FormState = FormState(), notice: Notice? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        // What was sent by a form comes back on the whole page.
        let view = request.method == .post ? LoadingView() : LoadingView(query: Query(request).value)
        let page = try await depotPage(
            request, context, view: view, upload: upload, notice: notice, path: Link("/d/\(id)", view.query).text)
        return Response(status: status, html: page.document)
    }

    private func depotPage(
        _ request: Request, _ context: FrontContext, view: LoadingView = LoadingView(), upload: FormState = FormState(),
        notice: Notice? = nil, path: String
    ) async throws -> DepotPage {
        let id: ID<Site> = try context.id("site")
        _ = try context.allowed(.readStock, at: id)
        let wall = try await pages.wall(for: request)
        guard let depot = wall.depots[id] else { throw Problem.notFound }
        let shell = await pages.shell(
            Wording("物資拠点", "Depot"), wall, context, path: path, place: wall.title(of: depot.site),
            notice: notice ?? pages.notice(for: request))
        return DepotPage(
            shell: shell, wall: wall, depot: depot, view: view, upload: upload, now: post.now(),
            commandKey: pages.commandKey())
    }

    @Sendable func preview(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        let visitor = try context.allowed(.storeStock, at: id)
        let flow = try await flow(of: id)
        switch try await flow.chosen(request, context, visitor) {
        case .complete(let sheet): return try await flow.preview(sheet, context)
        case .wanting(let state):
            return try await page(request, context, upload: state, status: .unprocessableContent)
        }
    }

    private func flow(of id: ID<Site>) async throws -> UploadFlow {
        guard let site = await post.wall.site(id) else { throw Problem.notFound }
        return UploadFlow(post: post, pages: pages, place: .stock(of: site))
    }

    @Sendable func store(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        _ = try context.allowed(.storeStock, at: id)
        return try await flow(of: id).store(form, context, did: .stock)
    }

    @Sendable func limitDispatch(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        return try await pages.record(form, then: "/d/\(site)", did: .dispatch) { fields in
            .limitDispatch(site, try DispatchInput.read(&fields))
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: "kilogramsPerDay")
            return try await page(request, context, upload: state, status: problem.status)
        }
    }

    @Sendable func undo(_ request: Request, context: FrontContext) async throws -> Response {
        let (site, sheet): (ID<Site>, ID<StockSheet>) = (try context.id("site"), try context.id("import"))
        let form = try await context.form(of: request)
        return try await pages.record(form, then: "/d/\(site)", did: .undone) { _ in
            .undoStock(sheet)
        } otherwise: { problem in
            let notice = form.notice(after: problem, to: request.uri.path)
            return try await page(request, context, notice: notice, status: problem.status)
        }
    }
}
