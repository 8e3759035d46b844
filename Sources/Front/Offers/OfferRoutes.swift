import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// Headquarters' pages of offers, and what is answered on them.
struct OfferRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/offers", use: list)
            .get("/hq/offers/:offer", use: one)
            .post("/hq/offers/:offer/identify", use: identify)
            .post("/hq/offers/:offer/accept", use: accept)
            .post("/hq/offers/:offer/decline", use: decline)
            .post("/hq/offers/:offer/withdraw", use: withdraw)
            .post("/hq/offers/:offer/bank", use: bank)
            .post("/hq/offers/:offer/people", use: enrol)
            .post("/hq/offers/:offer/people/remove", use: remove)
    }

    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        let view = try OfferListView(Query(request))
        return Response(html: OfferListPage(try await pages.desk(request, visitor), view).document())
    }

    @Sendable func one(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Offer> = try context.id("offer")
        let visitor = try context.allowed(.readPicture)
        guard let page = OfferDetailPage(try await pages.desk(request, visitor), id) else { throw Problem.notFound }
        return Response(html: page.document())
    }

    @Sendable func identify(_ request: Request, context: FrontContext) async throws -> Response {
        try await answer(request, context, did: .offerIdentified, at: "item") { fields, offer throws(Problem) in
            let item = fields.id("item", Wording("品目", "item"), of: Item.self)
            return .identifyOffer(offer.id, try fields.checked(item))
        }
    }

    @Sendable func accept(_ request: Request, context: FrontContext) async throws -> Response {
        try await answer(request, context, did: .offerAccepted, at: "accept") { fields, offer throws(Problem) in
            .acceptOffer(offer.id, try AcceptanceInput.read(&fields, of: offer), note: fields.text("note"))
        }
    }

    @Sendable func decline(_ request: Request, context: FrontContext) async throws -> Response {
        try await answer(request, context, did: .offerDeclined, at: "reason") { fields, offer throws(Problem) in
            let (reason, note) = try DeclineInput.read(&fields)
            return .declineOffer(offer.id, reason, note: note)
        }
    }

    @Sendable func withdraw(_ request: Request, context: FrontContext) async throws -> Response {
        try await answer(request, context, did: .offerWithdrawn, at: "terms") { fields, offer throws(Problem) in
            .withdrawOffer(offer.id, secretHash: nil, reason: fields.text("reason"))
        }
    }

    @Sendable func bank(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.manageFunds)
        let now = post.now()
        return try await answer(request, context, did: .funds, at: "pot") { fields, offer throws(Problem) in
            let (pot, day) = try BankingInput.read(&fields, now: now)
            return .bankOffer(offer.id, pot, receivedOn: day)
        }
    }

    @Sendable func enrol(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.keepPeople)
        return try await answer(request, context, did: .helperEnrolled, at: "members") {
            fields, offer throws(Problem) in
            .enrolHelpers(try HelperInput.read(&fields, of: offer.id))
        }
    }

    @Sendable func remove(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.keepPeople)
        return try await answer(request, context, did: .helperRemoved, at: "reason") {
            fields, offer throws(Problem) in
            try HelperRemovalInput.read(&fields, of: offer.id)
        }
    }

    /// Carries it out and shows the offer again; what was refused comes back as it was typed.
    private func answer(
        _ request: Request, _ context: FrontContext, did: Done, at field: String,
        _ command: (inout Fields, Offer) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let id: ID<Offer> = try context.id("offer")
        _ = try context.allowed(.plan)
        let form = try await context.form(of: request)
        guard let offer = await post.wall.offers[id] else { throw Problem.notFound }
        return try await pages.record(form, then: "/hq/offers/\(id)", did: did) { fields in
            try command(&fields, offer)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: field)
            let desk = Desk(
                wall: await post.wall, visitor: form.visitor, now: post.now(),
                commandKey: state.commandKey ?? pages.commandKey(), hindrance: await pages.hindrance())
            guard let page = OfferDetailPage(desk, id, state: state) else { throw problem }
            return Response(status: problem.status, html: page.document())
        }
    }
}
