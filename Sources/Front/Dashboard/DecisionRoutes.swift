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
            .post("/hq/needs/:need/lift-cap", use: liftCap)
            .post("/hq/sites/:site/reserve/release", use: releaseReserve)
    }

    @Sendable func propose(_ request: Request, context: FrontContext) async throws -> Response {
        let form = try await context.form(of: request)
        _ = try context.allowed(.plan)
        return try await pages.plan(form, request, context, below: "/hq/plans") {
            try await post.proposePlan(from: form.sender, key: form.key, body: form.body)
        } refused: {
            SituationPage($0).document()
        }
    }

    @Sendable func approve(_ request: Request, context: FrontContext) async throws -> Response {
        let plan: ID<Plan> = try context.id("plan")
        let known = await post.wall.plans[plan]
        return try await decide(request, context, to: "/hq/plans/\(plan)", did: .approved) { fields in
            .approvePlan(plan, try fields.choice(in: known))
        } refused: {
            PlanPage($0, plan, PlanView(query: { _ in nil }))?.document()
        }
    }

    @Sendable func reject(_ request: Request, context: FrontContext) async throws -> Response {
        let plan: ID<Plan> = try context.id("plan")
        return try await decide(request, context, to: "/hq/plans/\(plan)", did: .rejected) { fields in
            .rejectPlan(plan, reason: fields.text("reason") ?? "")
        } refused: {
            PlanPage($0, plan, PlanView(query: { _ in nil }))?.document()
        }
    }

    @Sendable func confirm(_ request: Request, context: FrontContext) async throws -> Response {
        let need: ID<Need> = try context.id("need")
        return try await decide(request, context, to: "/hq", did: .confirmed) { fields in
            .confirmNeed(need, packing: try PackingInput.read(&fields))
        } refused: {
            SituationPage($0).document()
        }
    }

    @Sendable func status(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let isDepot = await post.wall.site(site)?.kind == .depot
        return try await decide(
            request, context, to: isDepot ? "/hq/stock" : "/hq/shelters/\(site)", did: .status
        ) { fields in
            try SiteInput.change(&fields, of: site)
        } refused: {
            isDepot ? StockPage($0).document() : ShelterRecordPage($0, site)?.document()
        }
    }

    /// Carries a decision out and goes back to `path`; when it was refused, the page itself says why.
    func decide(
        _ request: Request, _ context: FrontContext, to path: String, did: Done,
        _ command: (inout Fields) throws -> ReliefCommand, refused page: (Desk) -> HTML?
    ) async throws -> Response {
        let form = try await context.form(of: request)
        return try await pages.record(form, then: path, did: did, command) { problem in
            try await pages.refusal(problem, form, request, context, page)
        }
    }
}
