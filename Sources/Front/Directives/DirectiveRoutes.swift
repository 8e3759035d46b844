import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The pages of pins and bans and what headquarters orders on them.
struct DirectiveRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/directives", use: list)
            .get("/hq/directives/new", use: form)
            .post("/hq/directives/pins", use: pin)
            .post("/hq/directives/bans", use: ban)
            .post("/hq/directives/:directive/lift", use: lift)
    }

    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        return Response(html: DirectiveListPage(try await pages.desk(request, visitor)).document())
    }

    @Sendable func form(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.plan)
        let query = Query(request)
        let (need, lot) = (try query.id("need", of: Need.self), try query.id("lot", of: Lot.self))
        guard let page = DirectivePage(try await pages.desk(request, visitor), need: need, lot: lot) else {
            throw Problem.notFound
        }
        return Response(html: page.document())
    }

    @Sendable func pin(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Directive> = post.names.name("o")
        return try await give(request, context, did: .pinned) { fields in
            .pin(id, try PinInput.read(&fields), reason: fields.text("reason") ?? "")
        } refused: { desk, form, problem in
            let state = form.state(after: problem, otherwise: Self.pinningField(problem.code))
            return DirectivePage(
                desk, need: form.id("need"), lot: form.id("on"), returned: .pinning(state))
        }
    }

    @Sendable func ban(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Directive> = post.names.name("o")
        return try await give(request, context, did: .banned) { fields in
            .ban(id, try BanInput.read(&fields), reason: fields.text("why") ?? "")
        } refused: { desk, form, problem in
            let field = problem.code == "directive/no-reason" ? "why" : "what"
            let state = form.state(after: problem, otherwise: field)
            return DirectivePage(desk, need: form.id("on"), returned: .banning(state))
        }
    }

    @Sendable func lift(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Directive> = try context.id("directive")
        return try await give(request, context, did: .lifted) { _ in
            .liftDirective(id)
        } refused: { _, _, _ in
            nil
        }
    }

    /// Beside which field a refusal of the whole pin is shown.
    private static func pinningField(_ code: String) -> String {
        switch code {
        case "directive/no-reason": "reason"
        case "directive/already-given", "directive/other-item", "directive/no-source": "from"
        default: "pieces"
        }
    }

    /// Carries the order out and shows the list; what was refused comes back as it was typed, or else as the list.
    private func give(
        _ request: Request, _ context: FrontContext, did: Done,
        _ command: (inout Fields) async throws -> ReliefCommand,
        refused page: (Desk, PostedForm, Problem) -> DirectivePage?
    ) async throws -> Response {
        _ = try context.allowed(.plan)
        let form = try await context.form(of: request)
        return try await pages.record(form, then: "/hq/directives", did: did, command) { problem in
            let state = form.state(after: problem, otherwise: "reason")
            let key = state.commandKey ?? pages.commandKey()
            let (wall, hindrance) = (await post.wall, await pages.hindrance())
            func desk(_ notice: Notice?) -> Desk {
                Desk(
                    wall: wall, visitor: form.visitor, now: post.now(), commandKey: key, notice: notice,
                    hindrance: hindrance)
            }
            let html =
                page(desk(nil), form, problem)?.document()
                ?? DirectiveListPage(desk(form.notice(after: problem, to: request.uri.path))).document()
            return Response(status: problem.status, html: html)
        }
    }
}

extension PostedForm {
    fileprivate func id<Thing>(_ name: String, of: Thing.Type = Thing.self) -> ID<Thing>? {
        fields[name].flatMap { ID($0) }
    }
}
