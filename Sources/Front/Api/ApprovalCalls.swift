import CommandPost
import Feeds
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Approvals and deputies as programs write them.
struct ApprovalCalls: Sendable {
    let api: Api
    let reads: ReadCalls

    func add(to router: RouterGroup<FrontContext>) {
        let approvals = router.group("approvals")
        approvals.get(use: list)
        approvals.post(use: ask)
        approvals.post(":approval/approve", use: approve)
        approvals.post(":approval/return", use: sendBack)
        approvals.post(":approval/withdraw", use: withdraw)
        approvals.post("approve", use: approveSeveral)
        router.post("deputies", use: delegate)
        router.post("deputies/:deputy/end", use: end)
    }

    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        let query = Query(request)
        let range = try query.range(of: ApprovalRequest.self)
        return try await reads.answer(request, question: "approvals?\(query.text)") {
            ApprovalsJSON.body($0, range: range)
        }
    }

    @Sendable func ask(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.plan)
        var (fields, body) = try await api.fields(request)
        let approval: ID<ApprovalRequest> = api.post.names.name("a")
        let matter = try MatterInput.read(&fields)
        let done = try await api.submit(
            [.askApproval(approval, matter)], request, context, body: body, answer: approval.text)
        return api.answer(done, "approval", created: true)
    }

    @Sendable func approve(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .approve) { _, approval in .approve(approval) }
    }

    /// One outcome per line, with 200 whatever they are: a line that is refused keeps none of the others.
    @Sendable func approveSeveral(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.approve)
        var (fields, body) = try await api.fields(request)
        let requests = try ApprovalList.read(&fields)
        let outcomes = try await api.post.approve(
            requests, from: try api.sender(context), key: request.headers[.idempotencyKey],
            body: request.identity(with: body))
        return Response(json: ApprovalOutcomesJSON.body(outcomes, on: await api.post.wall, context.language))
    }

    @Sendable func sendBack(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .approve) { fields, approval in
            .returnApproval(approval, reason: fields.text("reason") ?? "")
        }
    }

    @Sendable func withdraw(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .plan) { _, approval in .withdrawApproval(approval) }
    }

    private func change(
        _ request: Request, _ context: FrontContext, _ permission: Permission,
        _ command: (Fields, ID<ApprovalRequest>) -> ReliefCommand
    ) async throws -> Response {
        let approval: ID<ApprovalRequest> = try context.id("approval")
        _ = try context.allowed(permission)
        let (fields, body) = try await api.fields(request)
        let done = try await api.submit(
            [command(fields, approval)], request, context, body: body, answer: approval.text)
        return api.answer(done, "approval")
    }

    @Sendable func delegate(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.approve)
        var (fields, body) = try await api.fields(request)
        let deputy: ID<Delegation> = api.post.names.name("y")
        let wish = try DelegationInput.read(&fields, now: api.post.now())
        let command = ReliefCommand.delegate(
            deputy, to: wish.to, from: wish.from, until: wish.until, reason: wish.reason)
        let done = try await api.submit([command], request, context, body: body, answer: deputy.text)
        return api.answer(done, "deputy", created: true)
    }

    @Sendable func end(_ request: Request, context: FrontContext) async throws -> Response {
        let deputy: ID<Delegation> = try context.id("deputy")
        _ = try context.allowed(.approve)
        let (_, body) = try await api.fields(request)
        let done = try await api.submit(
            [.endDelegation(deputy)], request, context, body: body, answer: deputy.text)
        return api.answer(done, "deputy")
    }
}
