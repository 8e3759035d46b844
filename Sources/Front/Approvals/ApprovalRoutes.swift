import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The page of approvals, and what people decide on it.
struct ApprovalRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/approvals", use: page)
            .post("/hq/approvals", use: ask)
            .post("/hq/approvals/:approval/approve", use: approve)
            .post("/hq/approvals/:approval/return", use: sendBack)
            .post("/hq/approvals/:approval/withdraw", use: withdraw)
            .get("/hq/approvals/choose", use: choose)
            .post("/hq/approvals/approve", use: approveSeveral)
            .post("/hq/deputies", use: delegate)
            .post("/hq/deputies/:deputy/end", use: end)
    }

    @Sendable func page(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        let query = Query(request)
        let asked = ["kind", "reference", "title", "amount"].compactMap { name in
            query.value(name).map { FormField(name, $0) }
        }
        let state = FormState(FormFields(asked))
        let desk = try await pages.desk(request, visitor)
        return Response(html: ApprovalPage(desk, returned: asked.isEmpty ? nil : .asking(state)).document())
    }

    @Sendable func ask(_ request: Request, context: FrontContext) async throws -> Response {
        let approval: ID<ApprovalRequest> = post.names.name("a")
        return try await change(request, context, .plan, did: .approvalAsked, ApprovalPage.Returned.asking, "title") {
            fields, _ throws(Problem) in
            .askApproval(approval, try MatterInput.read(&fields))
        }
    }

    @Sendable func approve(_ request: Request, context: FrontContext) async throws -> Response {
        let approval: ID<ApprovalRequest> = try context.id("approval")
        return try await change(request, context, .approve, did: .approvalGiven) { _, _ throws(Problem) in
            .approve(approval)
        }
    }

    @Sendable func sendBack(_ request: Request, context: FrontContext) async throws -> Response {
        let approval: ID<ApprovalRequest> = try context.id("approval")
        return try await change(request, context, .approve, did: .approvalReturned) { fields, _ throws(Problem) in
            .returnApproval(approval, reason: fields.text("reason") ?? "")
        }
    }

    @Sendable func withdraw(_ request: Request, context: FrontContext) async throws -> Response {
        let approval: ID<ApprovalRequest> = try context.id("approval")
        return try await change(request, context, .plan, did: .approvalWithdrawn) { _, _ throws(Problem) in
            .withdrawApproval(approval)
        }
    }

    @Sendable func delegate(_ request: Request, context: FrontContext) async throws -> Response {
        let deputy: ID<Delegation> = post.names.name("y")
        return try await change(
            request, context, .approve, did: .deputyNamed, ApprovalPage.Returned.delegating, "until"
        ) { fields, now throws(Problem) in
            let wish = try DelegationInput.read(&fields, now: now)
            return .delegate(deputy, to: wish.to, from: wish.from, until: wish.until, reason: wish.reason)
        }
    }

    @Sendable func end(_ request: Request, context: FrontContext) async throws -> Response {
        let deputy: ID<Delegation> = try context.id("deputy")
        return try await change(request, context, .approve, did: .deputyEnded) { _, _ throws(Problem) in
            .endDelegation(deputy)
        }
    }

    /// Carries it out and shows the page again; what was refused comes back as it was typed, or as a notice.
    private func change(
        _ request: Request, _ context: FrontContext, _ permission: Permission, did: Done,
        _ returned: ((FormState) -> ApprovalPage.Returned)? = nil, _ field: String = "",
        _ command: (inout Fields, Moment) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        _ = try context.allowed(permission)
        let form = try await context.form(of: request)
        return try await pages.record(form, then: "/hq/approvals", did: did) { fields in
            try command(&fields, post.now())
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: field)
            let desk = Desk(
                wall: await post.wall, visitor: form.visitor, now: post.now(),
                commandKey: state.commandKey ?? pages.commandKey(),
                notice: returned == nil ? form.notice(after: problem, to: request.uri.path) : nil,
                hindrance: await pages.hindrance())
            let html = ApprovalPage(desk, returned: returned.map { $0(state) }).document()
            return Response(status: problem.status, html: html)
        }
    }
}
