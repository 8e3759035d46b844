import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// What headquarters decides on its pages.
struct DecisionRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .post("/hq/plans", use: propose)
            .post("/hq/plans/:plan/approve", use: approve)
            .post("/hq/plans/:plan/reject", use: reject)
            .post("/hq/needs/:need/confirm", use: confirm)
            .post("/hq/sites/:site/status", use: status)
    }

    @Sendable func propose(_ request: Request, context: FrontContext) async throws -> Response {
        let form = try await context.form(of: request)
        _ = try context.allowed(.plan)
        let done = try await post.proposePlan(from: .token(form.visitor.token), key: form.key, body: form.body)
        return .seeOther("/hq/plans/\(done.answer)?did=planned&from=\(done.position)")
    }

    @Sendable func approve(_ request: Request, context: FrontContext) async throws -> Response {
        let plan: ID<Plan> = try context.id("plan")
        return try await decide(request, context, to: "/hq/plans/\(plan)", did: .approved) { _ in .approvePlan(plan) }
    }

    @Sendable func reject(_ request: Request, context: FrontContext) async throws -> Response {
        let plan: ID<Plan> = try context.id("plan")
        return try await decide(request, context, to: "/hq/plans/\(plan)", did: .rejected) { fields in
            .rejectPlan(plan, reason: fields.text("reason") ?? "")
        }
    }

    @Sendable func confirm(_ request: Request, context: FrontContext) async throws -> Response {
        let need: ID<Need> = try context.id("need")
        return try await decide(request, context, to: "/hq", did: .confirmed) { fields in
            .confirmNeed(need, packing: try PackingInput.read(&fields))
        }
    }

    @Sendable func status(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let isDepot = await post.wall.site(site)?.kind == .depot
        return try await decide(
            request, context, to: isDepot ? "/hq/stock" : "/hq/shelters/\(site)", did: .status
        ) { fields in
            let status = fields.choice("status", Wording("開設状況", "status"), Site.Status.self)
            return .changeStatus(site, try fields.checked(status), reason: fields.text("reason"))
        }
    }

    /// Carries a decision out and goes back to `path`, also when it was refused: the page then says why.
    private func decide(
        _ request: Request, _ context: FrontContext, to path: String, did: Done,
        _ command: (inout Fields) throws -> ReliefCommand
    ) async throws -> Response {
        let form = try await context.form(of: request)
        var fields = Fields(form.fields)
        let done = try await post.submit(
            Submission([try command(&fields)], from: .token(form.visitor.token), key: form.key, body: form.body))
        return .seeOther("\(path)?did=\(did.rawValue)&from=\(done.position)")
    }
}
