import Boards
import CommandPost
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Plans and consignments as programs move them.
struct PlanCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) {
        router.post("plans", use: propose)
        router.post("plans/:plan/approve", use: approve)
        router.post("plans/:plan/reject", use: reject)
        router.post("consignments/:consignment/assign", use: assign)
        router.post("consignments/:consignment/load", use: load)
        router.post("consignments/:consignment/depart", use: depart)
        router.post("consignments/:consignment/receive", use: receive)
        router.post("consignments/:consignment/call-off", use: callOff)
        router.post("consignments/:consignment/receipt/correct", use: correct)
        router.post("consignments/:consignment/receipt/withdraw", use: withdraw)
    }

    @Sendable func propose(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.plan)
        let sender = try api.sender(context)
        let (_, body) = try await api.fields(request)
        let done = try await api.post.proposePlan(
            from: sender, key: request.headers[.idempotencyKey], body: request.identity(with: body))
        return api.answer(done, "plan", created: true)
    }

    @Sendable func approve(_ request: Request, context: FrontContext) async throws -> Response {
        let plan: ID<Plan> = try context.id("plan")
        _ = try context.allowed(.approve)
        var (fields, body) = try await api.fields(request)
        let command = ReliefCommand.approvePlan(plan, try fields.choice())
        let done = try await api.submit([command], request, context, body: body, answer: plan.text)
        return api.answer(done, "plan")
    }

    @Sendable func reject(_ request: Request, context: FrontContext) async throws -> Response {
        let plan: ID<Plan> = try context.id("plan")
        _ = try context.allowed(.approve)
        let (fields, body) = try await api.fields(request)
        let command = ReliefCommand.rejectPlan(plan, reason: fields.text("reason") ?? "")
        return api.answer(try await api.submit([command], request, context, body: body, answer: plan.text), "plan")
    }

    /// `{"carrier":"…"}`: the code of an organisation that holds a carrier's token, or a name; `""` for nobody any more.
    @Sendable func assign(_ request: Request, context: FrontContext) async throws -> Response {
        let (wall, now) = (await api.post.wall, api.post.now())
        return try await move(request, context, .assignLoads, at: \.depot) { fields, consignment, _ throws(Problem) in
            .assignCarrier(consignment.id, try CarrierInput.said(&fields, on: wall, now: now))
        }
    }

    /// `{"lines":[{"line":1,"loaded":10}]}`; without lines everything went as prepared.
    @Sendable func load(_ request: Request, context: FrontContext) async throws -> Response {
        try await move(request, context, .load, at: \.depot) { fields, consignment, seen throws(Problem) in
            .load(consignment.id, try LoadedLines.read(&fields, consignment), observedAt: seen)
        }
    }

    @Sendable func depart(_ request: Request, context: FrontContext) async throws -> Response {
        try await move(request, context, .load, at: \.depot) { fields, consignment, seen throws(Problem) in
            .depart(consignment.id, vehicle: fields.text("vehicle"), observedAt: seen)
        }
    }

    /// `{"lines":[{"line":1,"received":10,"damaged":2,"wrong":0}],"note":"…"}`.
    @Sendable func receive(_ request: Request, context: FrontContext) async throws -> Response {
        try await move(request, context, .receive, at: \.shelter) { fields, consignment, seen throws(Problem) in
            .receive(
                consignment.id, try ReceiptLines.read(&fields, consignment), note: fields.text("note"), observedAt: seen
            )
        }
    }

    /// `{"lines":[{"line":1,"received":8,"damaged":0,"wrong":0}],"reason":"…"}`; other lines stay as they were received.
    @Sendable func correct(_ request: Request, context: FrontContext) async throws -> Response {
        try await move(request, context, .receive, at: \.shelter) { fields, consignment, seen throws(Problem) in
            .correctReceipt(
                consignment.id, try ReceiptLines.corrected(&fields, consignment), reason: fields.text("reason") ?? "",
                observedAt: seen)
        }
    }

    /// `{"reason":"…"}`: it has not come yet.
    @Sendable func withdraw(_ request: Request, context: FrontContext) async throws -> Response {
        try await move(request, context, .receive, at: \.shelter) { fields, consignment, seen throws(Problem) in
            .withdrawReceipt(consignment.id, reason: fields.text("reason") ?? "", observedAt: seen)
        }
    }

    /// `{"reason":"…","lines":[{"line":1,"returned":10}]}`; of other lines all that was loaded came back.
    @Sendable func callOff(_ request: Request, context: FrontContext) async throws -> Response {
        try await move(request, context, .load, at: \.depot) { fields, consignment, seen throws(Problem) in
            .callOff(
                consignment.id, try LoadedLines.read(&fields, consignment, "returned"),
                reason: fields.text("reason") ?? "", observedAt: seen)
        }
    }

    /// `observedAt` says when it was seen; without it that is now.
    private func move(
        _ request: Request, _ context: FrontContext, _ permission: Permission, at end: KeyPath<Consignment, ID<Site>>,
        _ command: (inout Fields, Consignment, Moment?) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let id: ID<Consignment> = try context.id("consignment")
        let known = await api.post.wall.consignments[id]?.consignment
        _ = try context.allowed(permission, at: try known?[keyPath: end] ?? context.signedIn().token.site)
        var (fields, body) = try await api.fields(request)
        guard let consignment = known else {
            throw SubmissionError.refused(ConsignmentRefusal.noSuchConsignment(id))
        }
        let seen = fields.moment("observedAt", Wording("確認時刻", "time observed"))
        let wish = try fields.checked(try command(&fields, consignment, seen))
        return api.answer(try await api.submit([wish], request, context, body: body, answer: id.text), "consignment")
    }
}
