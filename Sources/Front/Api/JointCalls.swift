import Boards
import CommandPost
import Feeds
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Goods, people and money planned together, as programs ask for it and decide.
struct JointCalls: Sendable {
    let api: Api
    let reads: ReadCalls

    func add(to router: RouterGroup<FrontContext>) {
        router.get("joint-plans", use: list)
        router.post("joint-plans", use: propose)
        router.get("joint-plans/:plan", use: one)
        router.post("joint-plans/:plan/approve", use: approve)
        router.post("joint-plans/:plan/reject", use: reject)
    }

    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        let query = Query(request)
        let range = try query.range(of: JointPlan.self)
        return try await reads.answer(request, question: "joint-plans?\(query.text)") {
            JointPlanJSON.list($0, range: range)
        }
    }

    /// What can be ordered in time depends on the hour, so it is made anew for every reader.
    @Sendable func one(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        let id: ID<JointPlan> = try context.id("plan")
        let wall = try await api.post.wall(for: request)
        guard let body = JointPlanJSON.one(wall, id, at: api.post.now()) else { throw Problem.notFound }
        return Response(json: body)
    }

    @Sendable func propose(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.plan)
        let sender = try api.sender(context)
        let (_, body) = try await api.fields(request)
        let done = try await api.post.proposeJointPlan(
            from: sender, key: request.headers[.idempotencyKey], body: request.identity(with: body))
        return api.answer(done, "jointPlan", created: true)
    }

    @Sendable func approve(_ request: Request, context: FrontContext) async throws -> Response {
        try await decide(request, context) { fields, plan throws(Problem) in try JointInput.call(&fields, of: plan) }
    }

    @Sendable func reject(_ request: Request, context: FrontContext) async throws -> Response {
        try await decide(request, context) { fields, plan throws(Problem) in try JointInput.refusal(&fields, of: plan) }
    }

    private func decide(
        _ request: Request, _ context: FrontContext,
        _ commands: (inout Fields, JointPlan) throws(Problem) -> [ReliefCommand]
    ) async throws -> Response {
        let id: ID<JointPlan> = try context.id("plan")
        _ = try context.allowed(.approve)
        var (fields, body) = try await api.fields(request)
        guard let plan = await api.post.wall.jointPlans[id] else {
            throw SubmissionError.refused(JointPlanRefusal.noSuchPlan(id))
        }
        let wishes = try commands(&fields, plan)
        return api.answer(
            try await api.submit(wishes, request, context, body: body, answer: id.text), "jointPlan")
    }
}
