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
        router.post("consignments/:consignment/load", use: load)
        router.post("consignments/:consignment/depart", use: depart)
        router.post("consignments/:consignment/receive", use: receive)
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
        var (fields, body) = try await api.fields(request)
        let command = ReliefCommand.approvePlan(plan, try fields.choice())
        let done = try await api.submit([command], request, context, body: body, answer: plan.text)
        return api.answer(done, "plan")
    }

    @Sendable func reject(_ request: Request, context: FrontContext) async throws -> Response {
        let plan: ID<Plan> = try context.id("plan")
        let (fields, body) = try await api.fields(request)
        let command = ReliefCommand.rejectPlan(plan, reason: fields.text("reason") ?? "")
        return api.answer(try await api.submit([command], request, context, body: body, answer: plan.text), "plan")
    }

    /// `{"lines":[{"line":1,"loaded":10}]}`; without lines everything went as prepared.
    @Sendable func load(_ request: Request, context: FrontContext) async throws -> Response {
        try await move(request, context) { fields, consignment throws(Problem) in
            .load(consignment.id, try LoadedLines.read(&fields, consignment))
        }
    }

    @Sendable func depart(_ request: Request, context: FrontContext) async throws -> Response {
        try await move(request, context) { fields, consignment throws(Problem) in
            .depart(consignment.id, vehicle: fields.text("vehicle"))
        }
    }

    /// `{"lines":[{"line":1,"received":10,"damaged":2,"wrong":0}],"note":"…"}`.
    @Sendable func receive(_ request: Request, context: FrontContext) async throws -> Response {
        try await move(request, context) { fields, consignment throws(Problem) in
            .receive(consignment.id, try ReceiptLines.read(&fields, consignment), note: fields.text("note"))
        }
    }

    private func move(
        _ request: Request, _ context: FrontContext,
        _ command: (inout Fields, Consignment) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let id: ID<Consignment> = try context.id("consignment")
        var (fields, body) = try await api.fields(request)
        guard let consignment = await api.post.wall.consignments[id]?.consignment else {
            throw SubmissionError.refused(ConsignmentRefusal.noSuchConsignment(id))
        }
        let wish = try command(&fields, consignment)
        return api.answer(try await api.submit([wish], request, context, body: body, answer: id.text), "consignment")
    }
}

/// The lines that went onto a truck as JSON says them.
enum LoadedLines {
    static func read(_ fields: inout Fields, _ consignment: Consignment) throws(Problem) -> [Int: Count<Piece>] {
        var loaded: [Int: Count<Piece>] = [:]
        for index in 0..<consignment.lines.count where fields.text("lines.\(index).line") != nil {
            let lines = 1...consignment.lines.count
            let line = fields.neededWhole("lines.\(index).line", Wording("行", "line"), in: lines)
            let pieces = fields.neededWhole(
                "lines.\(index).loaded", Wording("積込数", "pieces loaded"), in: 0...Count<Piece>.limit)
            if let line, let pieces { loaded[line] = Count(clamping: Int64(pieces)) }
        }
        ReceiptLines.refuseLost(&fields, upTo: consignment.lines.count)
        return try fields.checked(loaded)
    }
}

/// The lines of a receipt as JSON says them.
enum ReceiptLines {
    static func read(_ fields: inout Fields, _ consignment: Consignment) throws(Problem) -> [LineReceipt] {
        var receipts: [LineReceipt] = []
        for index in 0..<consignment.lines.count where fields.text("lines.\(index).line") != nil {
            let place = "lines.\(index)"
            let line = fields.neededWhole("\(place).line", Wording("行", "line"), in: 1...consignment.lines.count)
            let received = pieces(&fields, "\(place).received")
            let damaged = pieces(&fields, "\(place).damaged")
            let wrong = pieces(&fields, "\(place).wrong")
            guard let line else { continue }
            receipts.append(LineReceipt(line: line, received: received, damaged: damaged, wrong: wrong))
        }
        refuseLost(&fields, upTo: consignment.lines.count)
        return try fields.checked(receipts)
    }

    private static func pieces(_ fields: inout Fields, _ name: String) -> Count<Piece> {
        let said = fields.whole(name, Wording("数量", "pieces"), in: 0...Count<Piece>.limit)
        return said.flatMap { Count($0) } ?? .zero
    }

    /// A line beyond the last is said to be wrong rather than passed over.
    static func refuseLost(_ fields: inout Fields, upTo count: Int) {
        guard fields.text("lines.\(count).line") != nil else { return }
        fields.refuse(
            "lines.\(count)", "consignment/no-such-line",
            Wording("明細は\(count)行までです。", "There are only \(count) lines."))
    }
}
