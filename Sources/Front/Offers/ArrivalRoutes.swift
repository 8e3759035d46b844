import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// Where a depot sees what givers will bring, and counts it when it comes.
struct ArrivalRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/d/:site/arrivals", use: show)
            .post("/d/:site/arrivals/:offer", use: receive)
    }

    @Sendable func show(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let visitor = try context.allowed(.readStock, at: site)
        let desk = try await pages.desk(request, visitor)
        guard let page = ArrivalPage(desk, site) else { throw Problem.notFound }
        return Response(html: page.document())
    }

    @Sendable func receive(_ request: Request, context: FrontContext) async throws -> Response {
        let (site, id): (ID<Site>, ID<Offer>) = (try context.id("site"), try context.id("offer"))
        _ = try context.allowed(.storeStock, at: site)
        let form = try await context.form(of: request)
        guard case .goods(let goods) = await post.wall.offers[id]?.acceptance, goods.depot == site else {
            throw SubmissionError.refused(OfferRefusal.notExpected)
        }
        return try await pages.record(form, then: "/d/\(site)/arrivals", did: .offerReceived) { fields in
            let arrival = try ArrivalInput.read(&fields, of: goods)
            try await SurplusArrival(arrival, of: post.wall.offers.expected(at: site).first { $0.offer == id })?
                .ask(&fields)
            return .receiveOffer(id, arrival)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: "offer-\(id)")
            let desk = Desk(
                wall: await post.wall, visitor: form.visitor, now: post.now(),
                commandKey: state.commandKey ?? pages.commandKey(), hindrance: await pages.hindrance())
            guard let page = ArrivalPage(desk, site, returned: (id, state)) else { throw problem }
            return Response(status: problem.status, html: page.document())
        }
    }
}
