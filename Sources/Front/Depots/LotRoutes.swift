import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The page of one lot, on which it is put right without a whole sheet.
struct LotRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/d/:site/lots/:lot") { try await page($0, $1) }
            .post("/d/:site/lots/:lot/count", use: count)
            .post("/d/:site/lots/:lot/discard", use: discard)
    }

    private func page(
        _ request: Request, _ context: FrontContext, _ state: FormState = FormState(),
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        _ = try context.allowed(.readStock, at: id)
        let wall = try await pages.wall(for: request)
        guard let depot = wall.depots[id] else { throw Problem.notFound }
        let lot = try Self.lot(on: wall, context)
        let shell = await pages.shell(
            Wording("在庫", "Stock"), wall, context, path: LotPage.path(of: lot), place: wall.title(of: depot.site),
            notice: pages.notice(for: request))
        let page = LotPage(
            shell: shell, wall: wall, depot: depot, lot: lot, state: state, now: post.now(),
            commandKey: state.commandKey ?? pages.commandKey())
        return Response(status: status, html: page.document)
    }

    /// The one that the address names, if it lies at the depot that the address names.
    private static func lot(on wall: Wall, _ context: FrontContext) throws(Problem) -> Lot {
        let (site, id): (ID<Site>, ID<Lot>) = (try context.id("site"), try context.id("lot"))
        guard let lot = wall.depots[site]?.stock.lots[id] else { throw .notFound }
        return lot
    }

    @Sendable func count(_ request: Request, context: FrontContext) async throws -> Response {
        try await record(request, context, did: .lotCounted) { fields, lot throws(Problem) in
            (try LotInput.counted(&fields, lot), lot.details.packing == nil ? LotInput.pieces.name : "cases")
        }
    }

    @Sendable func discard(_ request: Request, context: FrontContext) async throws -> Response {
        try await record(request, context, did: .lotDiscarded) { fields, lot throws(Problem) in
            (try LotInput.discarded(&fields, lot), LotInput.loss)
        }
    }

    /// What is read goes with the name of the field beside which a second look is asked for.
    private func record(
        _ request: Request, _ context: FrontContext, did: Done,
        _ read: (inout Fields, Lot) throws(Problem) -> (LotCount, field: String)
    ) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        _ = try context.allowed(.storeStock, at: site)
        let lot = try Self.lot(on: await post.wall, context)
        return try await pages.record(form, then: LotPage.path(of: lot), did: did) { fields in
            let (count, field) = try read(&fields, lot)
            let wall = await post.wall
            try BrokenCount(count, on: wall)?.ask(&fields, beside: field, wall)
            return .countLot(count)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: Self.field(of: problem, did, lot))
            return try await page(request, context, state, status: problem.status)
        }
    }

    /// Beside which field a refusal of the whole form stands.
    private static func field(of problem: Problem, _ did: Done, _ lot: Lot) -> String {
        let isAboutNote = problem.code == "lot/no-note" || problem.code == "lot/note-too-long"
        if did == .lotDiscarded { return isAboutNote ? LotInput.discardNote : LotInput.loss }
        if isAboutNote { return LotInput.countNote.name }
        return lot.details.packing == nil ? LotInput.pieces.name : "cases"
    }
}
