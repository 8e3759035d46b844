import Boards
import CommandPost
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Needs, headcounts and sites as programs write them.
struct NeedCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) {
        router.post("sites", use: register)
        router.post("sites/:site/needs", use: raise)
        router.post("sites/:site/headcounts", use: count)
        router.post("sites/:site/status", use: status)
        router.post("needs/:need/amend", use: amend)
        router.post("needs/:need/confirm", use: confirm)
        router.post("needs/:need/cancel", use: cancel)
    }

    @Sendable func raise(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.raiseNeed, at: site)
        var (fields, body) = try await api.fields(request)
        let need: ID<Need> = api.post.names.name("n")
        let wish = try NeedInput.read(&fields, need, at: site)
        let done = try await api.submit([.raiseNeed(wish)], request, context, body: body, answer: need.text)
        return api.answer(done, "need", created: true)
    }

    @Sendable func count(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.reportHeadcount, at: site)
        var (fields, body) = try await api.fields(request)
        let headcount = try HeadcountInput.read(&fields, prefix: "categories.", now: api.post.now())
        let done = try await api.submit(
            [.reportHeadcount(site, headcount)], request, context, body: body, answer: site.text)
        return api.answer(done, "site", created: true)
    }

    @Sendable func register(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.registerSite)
        var (fields, body) = try await api.fields(request)
        let (site, said, status) = try SiteInput.read(&fields)
        let details = await api.post.wall.site(site).map { said.completed(by: $0.details) } ?? said
        let done = try await api.submit(
            [.registerSite(site, details, status: status)], request, context, body: body, answer: site.text)
        return api.answer(done, "site", created: true)
    }

    @Sendable func status(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.registerSite, at: site)
        var (fields, body) = try await api.fields(request)
        let command = try SiteInput.change(&fields, of: site)
        return api.answer(try await api.submit([command], request, context, body: body, answer: site.text), "site")
    }

    @Sendable func amend(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context) { fields, need throws(Problem) in
            let asked = NeedInput.asked(&fields)
            return .amendNeed(need, try fields.checked(asked))
        }
    }

    @Sendable func confirm(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context) { fields, need throws(Problem) in
            .confirmNeed(need, packing: try PackingInput.read(&fields))
        }
    }

    @Sendable func cancel(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context) { fields, need throws(Problem) in
            .cancelNeed(need, reason: fields.text("reason") ?? "")
        }
    }

    private func change(
        _ request: Request, _ context: FrontContext,
        _ command: (inout Fields, ID<Need>) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let need: ID<Need> = try context.id("need")
        _ = try context.allowed(.raiseNeed, at: await api.post.wall.shortfalls[need]?.need.site)
        var (fields, body) = try await api.fields(request)
        let wish = try command(&fields, need)
        return api.answer(try await api.submit([wish], request, context, body: body, answer: need.text), "need")
    }
}
