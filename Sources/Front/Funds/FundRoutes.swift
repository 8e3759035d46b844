import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The pages of money and what headquarters says on them.
struct FundRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        let routes = RouteCollection(context: FrontContext.self)
        routes.get("/hq/funds") { try await show(.overview, $0, $1) }
        routes.get("/hq/funds/report") { try await show(.report, $0, $1) }
        routes.get("/hq/funds/requests") { try await show(.requests, $0, $1) }
        routes.get("/hq/funds/rounds") { try await show(.rounds, $0, $1) }
        routes.get("/hq/funds/pots/:money") { try await show(.pot(try $1.id("money")), $0, $1) }
        routes.get("/hq/funds/requests/:money") { try await show(.request(try $1.id("money")), $0, $1) }
        routes.get("/hq/funds/claims/:money") { try await show(.claim(try $1.id("money")), $0, $1) }
        routes.get("/hq/funds/rounds/:money") { try await show(.round(try $1.id("money")), $0, $1) }
        for step in FundStep.all {
            routes.post(RouterPath("/hq/funds/\(step.path)")) { request, context in
                try await take(step, request, context)
            }
        }
        return routes
    }

    private func show(_ place: FundPlace, _ request: Request, _ context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readFunds)
        let desk = try await pages.desk(request, visitor)
        guard let html = FundPage(desk: desk, place: place).document() else { throw Problem.notFound }
        return Response(html: html)
    }

    /// Carries it out and shows the page again; what was refused comes back as it was typed.
    @Sendable private func take(
        _ step: FundStep, _ request: Request, _ context: FrontContext
    ) async throws -> Response {
        _ = try context.allowed(.manageFunds)
        let form = try await context.form(of: request)
        let name = try step.name(context, post)
        let place = FundPlace(step, name.of, on: await post.wall)
        return try await pages.record(form, then: place.path, did: .funds, waiting: name.made) { fields in
            .fund(try step.read(&fields, name.made, name.of))
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: step.field(of: problem.code))
            let desk = Desk(
                wall: await post.wall, visitor: form.visitor, now: post.now(),
                commandKey: state.commandKey ?? pages.commandKey(), notice: nil, hindrance: await pages.hindrance())
            let returned = FundReturned(action: request.uri.path, state: state)
            guard let html = FundPage(desk: desk, place: place, returned: returned).document() else { throw problem }
            return Response(status: problem.status, html: html)
        }
    }
}

extension FundStep {
    /// Beside which field a refusal of the whole form is shown.
    func field(of code: String) -> String {
        switch code {
        case "fund/no-reason": "reason"
        case "fund/in-the-future": path.hasSuffix("payments") ? "paidOn" : "receivedOn"
        case "payment/long-before": "paidOn"
        case "municipality/unknown": path == "rounds" ? "lines" : "municipality"
        case "purpose/unknown": "purpose"
        case "payment/receipt-used", "payment/no-receipt": "receipt"
        case "site/unknown": path == "pots" ? "sites.0" : "site"
        case "item/unknown": path == "pots" ? "items.0" : "item"
        case "reimbursement/payment-needed", "reimbursement/not-in-claim": "payment"
        case "reimbursement/no-payments", "reimbursement/payment-claimed", "reimbursement/refunded",
            "reimbursement/other-pot":
            "payments.0"
        default: path == "rounds" ? "lines" : path == "pots" ? "name" : path == "special-standards" ? "days" : "amount"
        }
    }
}

/// Which page of money is meant.
enum FundPlace: Sendable {
    case overview, report, requests, rounds
    case pot(ID<Pot>)
    case request(ID<FundRequest>)
    case round(ID<Round>)
    case claim(ID<Reimbursement>)

    var path: String {
        switch self {
        case .overview: "/hq/funds"
        case .report: "/hq/funds/report"
        case .requests: "/hq/funds/requests"
        case .rounds: "/hq/funds/rounds"
        case .pot(let id): "/hq/funds/pots/\(id)"
        case .request(let id): "/hq/funds/requests/\(id)"
        case .round(let id): "/hq/funds/rounds/\(id)"
        case .claim(let id): "/hq/funds/claims/\(id)"
        }
    }

    /// The page on which the form of `step` stands.
    init(_ step: FundStep, _ of: IdentifierText, on wall: Wall) {
        let funds = wall.funds
        switch step.path.split(separator: "/").first {
        case "requests": self = step.path == "requests" ? .requests : .request(ID(of))
        case "rounds": self = .rounds
        case "grants": self = Self(target: funds[ID<Grant>(of)])
        case "commitments": self = Self(target: funds[ID<Commitment>(of)].flatMap { funds[$0.path.grant] })
        case "payments": self = Self(target: funds[ID<Payment>(of)].flatMap { funds[$0.path.grant] })
        case "deposits": self = funds[ID<Deposit>(of)].map { .pot($0.pot) } ?? .overview
        case "claims": self = funds[ID<Reimbursement>(of)].map { .pot($0.pot) } ?? .overview
        case "pots": self = step.path == "pots" ? .overview : .pot(ID(of))
        default: self = .overview
        }
    }

    private init(target grant: Grant?) {
        switch grant?.target {
        case .request(let id): self = .request(id)
        case .round(let id, _): self = .round(id)
        case nil: self = .overview
        }
    }
}

/// What was typed into a form that came back, and into which.
struct FundReturned: Sendable {
    /// Where the form is sent to; it tells the forms of a page apart.
    let action: String
    let state: FormState

    /// What the fields of a form begin with, so that no two forms of a page have a field of the same name.
    static func name(of action: String) -> String { String(action.dropFirst().map { $0 == "/" ? "-" : $0 }) }

    /// Everything that is wrong, with each field called as it is on the page.
    var summary: FormState {
        FormState(
            state.fields,
            problems: state.problems.map {
                FieldProblem(
                    field: "\(Self.name(of: action))-\($0.field)", wording: $0.wording, code: $0.code)
            }, hindrance: state.hindrance, commandKey: state.commandKey)
    }
}
