import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// Goods, people and money planned together, and what headquarters decides about them.
struct JointRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/joint", use: list)
            .post("/hq/joint", use: propose)
            .get("/hq/joint/:plan", use: overview)
            .get("/hq/joint/:plan/people", use: people)
            .get("/hq/joint/:plan/funds", use: funds)
            .post("/hq/joint/:plan/approve", use: approve)
            .post("/hq/joint/:plan/reject", use: reject)
    }

    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        try await show(request, context, .readPicture) { JointListPage($0).document() }
    }

    @Sendable func overview(_ request: Request, context: FrontContext) async throws -> Response {
        let plan: ID<JointPlan> = try context.id("plan")
        return try await show(request, context, .readPicture) { JointPlanPage($0, plan)?.document() }
    }

    @Sendable func people(_ request: Request, context: FrontContext) async throws -> Response {
        let plan: ID<JointPlan> = try context.id("plan")
        return try await show(request, context, .readPeople) { JointPeoplePage($0, plan)?.document() }
    }

    @Sendable func funds(_ request: Request, context: FrontContext) async throws -> Response {
        let plan: ID<JointPlan> = try context.id("plan")
        return try await show(request, context, .readFunds) { JointFundsPage($0, plan)?.document() }
    }

    private func show(
        _ request: Request, _ context: FrontContext, _ permission: Permission, _ page: (Desk) -> HTML?
    ) async throws -> Response {
        let visitor = try context.allowed(permission)
        guard let html = page(try await pages.desk(request, visitor)) else { throw Problem.notFound }
        return Response(html: html)
    }

    @Sendable func propose(_ request: Request, context: FrontContext) async throws -> Response {
        let form = try await context.form(of: request)
        _ = try context.allowed(.plan)
        return try await pages.plan(form, request, context, below: "/hq/joint") {
            try await post.proposeJointPlan(from: form.sender, key: form.key, body: form.body)
        } refused: {
            JointListPage($0).document()
        }
    }

    @Sendable func approve(_ request: Request, context: FrontContext) async throws -> Response {
        try await decide(request, context, did: .partsApproved) { plan, fields throws(Problem) in
            try JointInput.approval(&fields, of: plan)
        }
    }

    @Sendable func reject(_ request: Request, context: FrontContext) async throws -> Response {
        try await decide(request, context, did: .partsRejected) { plan, fields throws(Problem) in
            try JointInput.rejection(&fields, of: plan)
        }
    }

    /// Carries all of it out or nothing; when it was refused, the page itself says why.
    private func decide(
        _ request: Request, _ context: FrontContext, did: Done,
        _ commands: (JointPlan, inout Fields) throws(Problem) -> [ReliefCommand]
    ) async throws -> Response {
        let id: ID<JointPlan> = try context.id("plan")
        let form = try await context.form(of: request)
        guard let plan = await post.wall.jointPlans[id] else { throw Problem.notFound }
        do {
            var fields = Fields(form.fields)
            let commands = try commands(plan, &fields)
            let done = try await post.submit(form.submission(of: commands))
            return .seeOther("\(JointPlanPage.path(id))?did=\(did.rawValue)&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            return try await pages.refusal(problem, form, request, context) { JointPlanPage($0, id)?.document() }
                .after(problem)
        }
    }
}
