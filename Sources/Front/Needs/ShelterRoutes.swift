import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The page of a shelter: what is coming, what it asks for, and who is there.
struct ShelterRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/s/:site", use: show)
            .post("/s/:site/needs", use: raise)
            .post("/s/:site/needs/:need/amend", use: amend)
            .post("/s/:site/needs/:need/confirm", use: confirm)
            .post("/s/:site/needs/:need/cancel", use: cancel)
            .post("/s/:site/headcounts", use: count)
            .post("/s/:site/holdings", use: hold)
    }

    @Sendable func show(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let query = Query(request)
        let search = query.value("q").map { FormState(FormFields([FormField("q", $0)])) }
        let view = ShelterView(query: query.value)
        return try await page(request, context, site, need: search ?? FormState(), view: view)
    }

    private func page(
        _ request: Request, _ context: FrontContext, _ id: ID<Site>, need: FormState = FormState(),
        headcount: FormState = FormState(), holding: FormState = FormState(), returned: ReturnedNeed? = nil,
        view: ShelterView = ShelterView(), notice: Notice? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        _ = try context.allowed(.raiseNeed, at: id)
        let wall = try await pages.wall(for: request)
        guard let site = wall.site(id), site.kind == .shelter else { throw Problem.notFound }
        let shell = await pages.shell(
            Wording("避難所", "Shelter"), wall, context, path: Link("/s/\(id)", view.query).text,
            place: wall.title(of: site),
            notice: notice ?? pages.notice(for: request))
        let page = ShelterPage(
            shell: shell, wall: wall, site: site, need: need, headcount: headcount, holding: holding,
            returned: returned, view: view, now: post.now(),
            commandKey: need.commandKey ?? headcount.commandKey ?? holding.commandKey ?? pages.commandKey())
        return Response(status: status, html: page.document)
    }

    @Sendable func raise(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        _ = try context.allowed(.raiseNeed, at: site)
        return try await pages.record(form, then: "/s/\(site)", did: .need) { fields in
            .raiseNeed(try NeedInput.read(&fields, post.names.name("n"), at: site))
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: "item")
            return try await page(request, context, site, need: state, status: problem.status)
        }
    }

    @Sendable func count(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        _ = try context.allowed(.reportHeadcount, at: site)
        return try await pages.record(form, then: "/s/\(site)", did: .headcount) { fields in
            let count = try HeadcountInput.read(&fields, prefix: "", now: post.now())
            try await SurprisingCount(count, after: post.wall.site(site)?.headcount)?.ask(&fields)
            return .reportHeadcount(site, count)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: "total")
            return try await page(request, context, site, headcount: state, status: problem.status)
        }
    }

    @Sendable func hold(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        _ = try context.allowed(.raiseNeed, at: site)
        return try await pages.record(form, then: "/s/\(site)", did: .holding) { fields in
            let (staple, report) = try HoldingInput.read(&fields, now: post.now())
            return .reportHolding(site, staple, report)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: "units")
            return try await page(request, context, site, holding: state, status: problem.status)
        }
    }

    @Sendable func amend(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .amend, did: .amended) { fields, need throws(Problem) in
            let asked = NeedInput.asked(&fields)
            return .amendNeed(need, try fields.checked(asked))
        }
    }

    @Sendable func confirm(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .confirm, did: .confirmed) { fields, need throws(Problem) in
            .confirmNeed(need, packing: try PackingInput.read(&fields, named: "packing"))
        }
    }

    @Sendable func cancel(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .cancel, did: .cancelled) { fields, need throws(Problem) in
            .cancelNeed(need, reason: fields.text("reason") ?? "")
        }
    }

    private func change(
        _ request: Request, _ context: FrontContext, _ step: NeedStep, did: Done,
        _ command: (inout Fields, ID<Need>) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let (site, need): (ID<Site>, ID<Need>) = (try context.id("site"), try context.id("need"))
        let form = try await context.form(of: request)
        return try await pages.record(form, then: "/s/\(site)", did: did) { fields in
            try command(&fields, need)
        } otherwise: { problem in
            // A need of another shelter is answered like one that nobody raised.
            let own = await post.wall.shortfalls[need].flatMap { $0.need.site == site ? $0.need : nil }
            guard problem.hindrance == nil, step.isOpen(for: own) else {
                let notice = form.notice(after: problem, to: request.uri.path)
                return try await page(request, context, site, notice: notice, status: problem.status)
            }
            let state = form.state(after: problem, otherwise: step.field)
            let returned = ReturnedNeed(need: need, step: step, state: state)
            return try await page(request, context, site, returned: returned, status: problem.status)
        }
    }
}
