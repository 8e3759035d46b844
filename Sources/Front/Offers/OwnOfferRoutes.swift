import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// What a partner has offered: the offers of their organisation, each on a page of its own, and nobody else's.
struct OwnOfferRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/partner/offers", use: list)
            .get("/partner/offers/:offer", use: one)
            .post("/partner/offers/:offer/withdraw", use: withdraw)
            .post("/partner/offers/:offer/people", use: enrol)
            .post("/partner/offers/:offer/people/remove", use: remove)
    }

    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.offer)
        let query = Query(request)
        let page = OwnOffersPage(
            desk: try await pages.desk(request, visitor),
            state: query.value("state").flatMap { Offer.State(rawValue: $0) },
            page: Int(part: query.value("page")))
        return Response(html: page.document())
    }

    @Sendable func one(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.offer)
        let id: ID<Offer> = try context.id("offer")
        guard let page = OwnOfferPage(try await pages.desk(request, visitor), id) else { throw Problem.notFound }
        return Response(html: page.document())
    }

    @Sendable func withdraw(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .offerWithdrawn, at: "reason") { fields, offer throws(Problem) in
            .withdrawOffer(offer, secretHash: nil, reason: fields.text("reason"))
        }
    }

    @Sendable func enrol(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .helperEnrolled, at: "members") { fields, offer throws(Problem) in
            .enrolHelpers(try HelperInput.read(&fields, of: offer))
        }
    }

    @Sendable func remove(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .helperRemoved, at: "reason") { fields, offer throws(Problem) in
            try HelperRemovalInput.read(&fields, of: offer)
        }
    }

    /// Carries it out and shows the offer again; what was refused comes back as it was typed.
    private func change(
        _ request: Request, _ context: FrontContext, did: Done, at field: String,
        _ command: (inout Fields, ID<Offer>) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let visitor = try context.allowed(.offer)
        let id: ID<Offer> = try context.id("offer")
        let form = try await context.form(of: request)
        let wall = await post.wall
        guard let offer = wall.offers[id], wall.isOwn(offer, of: visitor.token) else { throw Problem.notFound }
        return try await pages.record(form, then: "/partner/offers/\(id)", did: did) { fields in
            try command(&fields, id)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: field)
            let desk = await pages.desk(visitor, returning: state)
            guard let page = OwnOfferPage(desk, id, state: state) else { throw problem }
            return Response(status: problem.status, html: page.document())
        }
    }
}
