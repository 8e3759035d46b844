import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// Pages that judge plans and try things out; none of them changes anything.
struct WhatIfRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/plans/:plan/fairness", use: fairness)
            .get("/hq/plans/:plan/compare", use: compare)
            .get("/hq/plans/what-if", use: whatIf)
    }

    @Sendable func fairness(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        let plan: ID<Plan> = try context.id("plan")
        guard let page = FairnessPage(try await pages.desk(request, visitor), plan) else { throw Problem.notFound }
        return Response(html: page.document())
    }

    @Sendable func compare(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        let plan: ID<Plan> = try context.id("plan")
        let other = try Query(request).id("with", of: Plan.self)
        guard let page = ComparePage(try await pages.desk(request, visitor), plan, with: other) else {
            throw Problem.notFound
        }
        return Response(html: page.document())
    }

    /// A change just chosen is put into the address first, so that what stands there is the whole what-if.
    @Sendable func whatIf(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.plan)
        let input = WhatIfInput(request)
        let desk = try await pages.desk(request, visitor)
        var whatIf = WhatIf()
        do {
            whatIf = try input.supposed()
            if let change = try input.added() {
                whatIf.changes.append(change)
                return .seeOther(WhatIfPage.link(whatIf))
            }
            guard !whatIf.changes.isEmpty else { return Response(html: WhatIfPage(desk, whatIf).document()) }
            let answer = try await post.tried(whatIf, while: request)
            return Response(html: WhatIfPage(desk, whatIf, answer).document())
        } catch {
            return try refused(Problem(error), whatIf, desk)
        }
    }

    /// The page itself says what is wrong; what had been supposed before stays.
    private func refused(_ problem: Problem, _ whatIf: WhatIf, _ desk: Desk) throws -> Response {
        guard problem.status.kind == .clientError else { throw problem }
        let told = Desk(
            wall: desk.wall, visitor: desk.visitor, now: desk.now, commandKey: desk.commandKey,
            notice: problem.notice, hindrance: desk.hindrance)
        return Response(status: problem.status, html: WhatIfPage(told, whatIf).document())
    }
}

extension CommandPost {
    /// Tries `whatIf` out for as long as somebody waits for the answer.
    func tried(_ whatIf: WhatIf, while request: Request) async throws -> WhatIfAnswer {
        try await request.body.consumeWithCancellationOnInboundClose { @Sendable _ in
            try await self.tryOut(whatIf)
        }
    }
}
