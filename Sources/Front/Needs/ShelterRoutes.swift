import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The pages of a shelter: ask, count, and say what arrived.
struct ShelterRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/s/:site", use: show)
            .post("/s/:site/needs", use: raise)
            .post("/s/:site/needs/:need/confirm", use: confirm)
            .post("/s/:site/needs/:need/cancel", use: cancel)
            .post("/s/:site/headcounts", use: count)
            .post("/s/:site/holdings", use: hold)
            .get("/s/:site/consignments/:consignment", use: arrival)
            .post("/s/:site/consignments/:consignment/receive", use: receive)
    }

    @Sendable func show(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let search = Query(request).value("q").map { FormState(FormFields([FormField("q", $0)])) }
        return try await page(request, context, site, need: search ?? FormState())
    }

    private func page(
        _ request: Request, _ context: FrontContext, _ id: ID<Site>, need: FormState = FormState(),
        headcount: FormState = FormState(), holding: FormState = FormState(), notice: Notice? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        _ = try context.allowed(.raiseNeed, at: id)
        let wall = try await pages.wall(for: request)
        guard let site = wall.site(id), site.kind == .shelter else { throw Problem.notFound }
        let shell = await pages.shell(
            Wording("避難所", "Shelter"), wall, context, path: "/s/\(id)", place: site.name,
            notice: notice ?? pages.notice(for: request))
        let page = ShelterPage(
            shell: shell, wall: wall, site: site, need: need, headcount: headcount, holding: holding,
            now: post.now(),
            commandKey: need.commandKey ?? headcount.commandKey ?? holding.commandKey ?? pages.commandKey())
        return Response(status: status, html: page.document)
    }

    @Sendable func raise(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        _ = try context.allowed(.raiseNeed, at: site)
        do {
            var fields = Fields(form.fields)
            let wish = try NeedInput.read(&fields, post.names.name("n"), at: site)
            let done = try await submit(.raiseNeed(wish), form)
            return .seeOther("/s/\(site)?did=need&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            let state = form.state(after: problem, otherwise: "item")
            return try await page(request, context, site, need: state, status: problem.status).after(problem)
        }
    }

    @Sendable func count(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        _ = try context.allowed(.reportHeadcount, at: site)
        do {
            var fields = Fields(form.fields)
            let headcount = try HeadcountInput.read(&fields, prefix: "", now: post.now())
            let done = try await submit(.reportHeadcount(site, headcount), form)
            return .seeOther("/s/\(site)?did=headcount&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            let state = form.state(after: problem, otherwise: "total")
            return try await page(request, context, site, headcount: state, status: problem.status).after(problem)
        }
    }

    @Sendable func hold(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        _ = try context.allowed(.raiseNeed, at: site)
        do {
            var fields = Fields(form.fields)
            let (staple, report) = try HoldingInput.read(&fields, now: post.now())
            let done = try await submit(.reportHolding(site, staple, report), form)
            return .seeOther("/s/\(site)?did=holding&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            let state = form.state(after: problem, otherwise: "units")
            return try await page(request, context, site, holding: state, status: problem.status).after(problem)
        }
    }

    @Sendable func confirm(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .confirmed) { fields, need throws(Problem) in
            .confirmNeed(need, packing: try PackingInput.read(&fields, named: "packing"))
        }
    }

    @Sendable func cancel(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .cancelled) { fields, need throws(Problem) in
            .cancelNeed(need, reason: fields.text("reason") ?? "")
        }
    }

    private func change(
        _ request: Request, _ context: FrontContext, did: Done,
        _ command: (inout Fields, ID<Need>) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let (site, need): (ID<Site>, ID<Need>) = (try context.id("site"), try context.id("need"))
        let form = try await context.form(of: request)
        do {
            var fields = Fields(form.fields)
            let done = try await submit(try command(&fields, need), form)
            return .seeOther("/s/\(site)?did=\(did.rawValue)&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            let notice = form.notice(after: problem, to: request.uri.path)
            return try await page(request, context, site, notice: notice, status: problem.status).after(problem)
        }
    }

    @Sendable func arrival(_ request: Request, context: FrontContext) async throws -> Response {
        try await arrivalPage(request, context, FormState())
    }

    private func arrivalPage(
        _ request: Request, _ context: FrontContext, _ state: FormState, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        _ = try context.allowed(.receive, at: id)
        let wall = try await pages.wall(for: request)
        guard let site = wall.site(id), let consignment = wall.consignments[try context.id("consignment")]?.consignment,
            consignment.shelter == id
        else { throw Problem.notFound }
        let shell = await pages.shell(
            Wording("受け取り", "Receive"), wall, context, path: "/s/\(id)/consignments/\(consignment.id)",
            place: site.name, notice: pages.notice(for: request))
        let page = ReceivePage(
            shell: shell, wall: wall, site: site, consignment: consignment, state: state,
            commandKey: state.commandKey ?? pages.commandKey())
        return Response(status: status, html: page.document)
    }

    @Sendable func receive(_ request: Request, context: FrontContext) async throws -> Response {
        let (site, id): (ID<Site>, ID<Consignment>) = (try context.id("site"), try context.id("consignment"))
        let form = try await context.form(of: request)
        do {
            guard let consignment = await post.wall.consignments[id]?.consignment else { throw Problem.notFound }
            var fields = Fields(form.fields)
            let receipts = try ConsignmentInput.receipts(&fields, consignment)
            let done = try await submit(.receive(id, receipts, note: fields.text("note")), form)
            return .seeOther("/s/\(site)?did=received&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            let state = form.state(after: problem, otherwise: "note")
            return try await arrivalPage(request, context, state, status: problem.status).after(problem)
        }
    }

    private func submit(_ command: ReliefCommand, _ form: PostedForm) async throws -> Acknowledgement {
        try await post.submit(form.submission(of: command))
    }
}
