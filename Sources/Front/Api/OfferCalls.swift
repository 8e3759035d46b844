import Boards
import CommandPost
import Feeds
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Offers as programs write them: partners their own, headquarters the answers, depots what came.
struct OfferCalls: Sendable {
    let api: Api
    let reads: ReadCalls

    func add(to router: RouterGroup<FrontContext>) {
        let offers = router.group("offers")
        offers.get(use: list)
        offers.post(use: make)
        offers.get(":offer", use: one)
        offers.post(":offer/identify", use: identify)
        offers.post(":offer/accept", use: accept)
        offers.post(":offer/decline", use: decline)
        offers.post(":offer/withdraw", use: withdraw)
        offers.post(":offer/receive", use: receive)
        offers.post(":offer/bank", use: bank)
        offers.post(":offer/people", use: enrol)
        offers.post(":offer/people/remove", use: remove)
    }

    /// Whoever does not see the whole city sees their own, which are those of their organisation; auditors see all, and
    /// not who offers.
    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.offerReader()
        let today = api.post.now().japaneseDate
        let (own, givers) = (visitor.offersSeen, visitor.token.allows(.offer))
        let query = Query(request)
        let range = try query.range(of: Offer.self)
        return try await reads.answer(request, question: "offers?\(query.text) \(own?.text ?? "") \(givers) \(today)") {
            OffersJSON.body($0, of: own, givers: givers, today: today, range: range)
        }
    }

    /// One of them; another's is as if it were not there.
    @Sendable func one(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.offerReader()
        let id: ID<Offer> = try context.id("offer")
        let today = api.post.now().japaneseDate
        let (own, givers) = (visitor.offersSeen, visitor.token.allows(.offer))
        return try await reads.answer(request, question: "offer \(id) \(own?.text ?? "") \(givers) \(today)") {
            OffersJSON.body($0, id, of: own, givers: givers, today: today)
        }
    }

    @Sendable func make(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.offer)
        var (fields, body) = try await api.fields(request)
        let id: ID<Offer> = api.post.names.name("o")
        let offer = try OfferInput.read(&fields, id, secretHash: nil)
        let done = try await api.submit([.makeOffer(offer)], request, context, body: body, answer: id.text)
        return api.answer(done, "offer", created: true)
    }

    @Sendable func identify(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .plan) { fields, offer throws(Problem) in
            let item = fields.id("item", Wording("品目", "item"), of: Item.self)
            return .identifyOffer(offer.id, try fields.checked(item))
        }
    }

    @Sendable func accept(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .plan) { fields, offer throws(Problem) in
            .acceptOffer(offer.id, try AcceptanceInput.read(&fields, of: offer), note: fields.text("note"))
        }
    }

    @Sendable func decline(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .plan) { fields, offer throws(Problem) in
            let (reason, note) = try DeclineInput.read(&fields)
            return .declineOffer(offer.id, reason, note: note)
        }
    }

    @Sendable func withdraw(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .offer) { fields, offer throws(Problem) in
            .withdrawOffer(offer.id, secretHash: nil, reason: fields.text("reason"))
        }
    }

    /// Headquarters, or whose offer it is.
    @Sendable func enrol(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .offer) { fields, offer throws(Problem) in
            .enrolHelpers(try HelperInput.read(&fields, of: offer.id))
        }
    }

    @Sendable func bank(_ request: Request, context: FrontContext) async throws -> Response {
        let now = api.post.now()
        return try await change(request, context, .manageFunds) { fields, offer throws(Problem) in
            let (pot, day) = try BankingInput.read(&fields, now: now)
            return .bankOffer(offer.id, pot, receivedOn: day)
        }
    }

    @Sendable func remove(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .offer) { fields, offer throws(Problem) in
            try HelperRemovalInput.read(&fields, of: offer.id)
        }
    }

    /// `{"lines":[{"pieces":240,"piecesPerCase":24,"expiry":"2017-03-31"}],"last":true}`.
    @Sendable func receive(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Offer> = try context.id("offer")
        let depot = await api.post.wall.offers.depot(expecting: id)
        _ = try context.allowed(.storeStock, at: depot)
        return try await change(request, context, nil) { fields, offer throws(Problem) in
            guard case .goods(let goods) = offer.acceptance else {
                throw Problem(SubmissionError.refused(OfferRefusal.notExpected))
            }
            return .receiveOffer(offer.id, try ArrivalInput.read(&fields, of: goods))
        }
    }

    private func change(
        _ request: Request, _ context: FrontContext, _ permission: Permission?,
        _ command: (inout Fields, Offer) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let id: ID<Offer> = try context.id("offer")
        if let permission { _ = try context.allowed(permission) }
        guard let offer = await api.post.wall.offers[id] else {
            throw SubmissionError.refused(OfferRefusal.noSuchOffer(id))
        }
        var (fields, body) = try await api.fields(request)
        let wish = try command(&fields, offer)
        return api.answer(try await api.submit([wish], request, context, body: body, answer: id.text), "offer")
    }
}

extension FrontContext {
    /// Who makes offers reads their own, who sees the whole city all of them, as on its page.
    fileprivate func offerReader() throws(Problem) -> Visitor {
        try signedIn().token.allows(.readPicture) ? signedIn() : allowed(.offer)
    }
}

extension Visitor {
    /// Whose offers alone they are told of; `nil`: everybody's.
    var offersSeen: OfferOwner? { token.allows(.readPicture) ? nil : OfferOwner(token) }
}
