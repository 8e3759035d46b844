import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// Proposing a swap of shifts, and writing down what was answered.
struct SwapRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/shifts/:shift/swap", use: show)
            .post("/hq/shifts/:shift/swap", use: propose)
            .post("/hq/shifts/:shift/swap/now", use: swap)
            .post("/hq/swaps/:swap/answer", use: answer)
    }

    @Sendable func show(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.keepPeople)
        let id: ID<Shift> = try context.id("shift")
        guard let page = SwapPage(try await pages.desk(request, visitor), id) else { throw Problem.notFound }
        return Response(html: page.document())
    }

    @Sendable func propose(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Swap> = post.names.name("sw")
        return try await change(request, context, did: .swapProposed) { fields, shift throws(Problem) in
            let other = try SwapInput.other(&fields)
            return .proposeSwap(id, shift, with: other, note: fields.text("note"))
        }
    }

    @Sendable func swap(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .swapAnswered) { fields, shift throws(Problem) in
            .swapShifts(shift, try SwapInput.other(&fields))
        }
    }

    private func change(
        _ request: Request, _ context: FrontContext, did: Done,
        _ command: (inout Fields, ID<Shift>) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let visitor = try context.allowed(.keepPeople)
        let id: ID<Shift> = try context.id("shift")
        let form = try await context.form(of: request)
        guard let person = await post.wall.shifts[id]?.shift.person else { throw Problem.notFound }
        return try await pages.record(form, then: "/hq/people/\(person)", did: did) { fields in
            try command(&fields, id)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: "with")
            guard let page = SwapPage(await pages.desk(visitor, returning: state), id, state: state) else {
                throw problem
            }
            return Response(status: problem.status, html: page.document())
        }
    }

    /// The answer is shown on the page of the person that it was recorded on.
    @Sendable func answer(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.keepPeople)
        let id: ID<Swap> = try context.id("swap")
        let form = try await context.form(of: request)
        guard let swap = await post.wall.swaps[id]?.swap else { throw Problem.notFound }
        let person = form.fields["person"].flatMap { ID<Person>($0) } ?? swap.wanted.person
        return try await pages.record(form, then: "/hq/people/\(person)", did: .swapAnswered) { fields in
            let (answer, reason) = try SwapInput.answer(&fields)
            return .answerSwap(id, answer, reason: reason)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: "swaps")
            let desk = await pages.desk(visitor, returning: state)
            guard let page = PersonPage(desk, person, state: state) else { throw problem }
            return Response(status: problem.status, html: page.document())
        }
    }
}

/// A swap as a form or a program says it.
enum SwapInput {
    static func other(_ fields: inout Fields) throws(Problem) -> ID<Shift> {
        let other = fields.id("with", Wording("交代する勤務", "other shift"), of: Shift.self)
        return try fields.checked(other)
    }

    static func answer(_ fields: inout Fields) throws(Problem) -> (answer: Swap.Answer, reason: String?) {
        let answer = fields.choice("answer", Wording("回答", "answer"), Swap.Answer.self)
        let reason = fields.text("reason")
        return try fields.checked(answer.map { ($0, reason) })
    }
}
