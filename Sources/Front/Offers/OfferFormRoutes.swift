import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The form by which something is offered: the same for anybody, partners and headquarters.
struct OfferFormRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/offers/new", use: new)
            .post("/offers", use: make)
    }

    @Sendable func new(_ request: Request, context: FrontContext) async throws -> Response {
        let query = Query(request)
        let kind = try query.choice("kind", OfferKind.self) ?? .goods
        let item = try query.id("item", of: Item.self)
        let need = try query.id("need", of: Need.self)
        let place = try query.siteDay(kind)
        let wall = try await pages.wall(for: request)
        let staffing = AskedStaffing(
            wall, context.mayAnswerNeeds ? place : nil, now: post.now(), context.language)
        let start = OfferStart(
            wall, item: item, need: context.mayAnswerNeeds ? need : nil, for: staffing?.placeToCome,
            of: context.visitor?.token, context.language)
        return Response(html: await page(kind, start.state, secret: post.names.secret(), wall, context))
    }

    private func page(
        _ kind: OfferKind, _ state: FormState, secret: String, _ wall: Wall, _ context: FrontContext
    ) async -> HTML {
        let shell = await pages.shell(Wording("支援の申し出", "Offer help"), wall, context, path: path(kind, state))
        let keys = FormKeys(visitor: context.visitor, command: state.commandKey ?? pages.commandKey())
        let need = context.mayAnswerNeeds ? AnsweredNeed(wall, state.need, context.language) : nil
        let place = context.mayAnswerNeeds ? state.siteDay : nil
        let staffing = AskedStaffing(wall, place, now: post.now(), context.language)
        return NewOfferPage(
            shell: shell,
            form: OfferForm(
                kind: kind, keys: keys, secret: secret, state: state, language: context.language,
                catalogue: wall.catalogue,
                enough: Set(wall.wanted(on: post.now().japaneseDate).filter(\.isEnough).map(\.item)),
                answered: need?.id, meantFor: staffing?.place),
            answered: need, staffing: staffing
        ).document
    }

    /// Where the same form is had in the other language, with what it was begun from.
    private func path(_ kind: OfferKind, _ state: FormState) -> String {
        var query = "kind=\(kind.rawValue)"
        if let item = state.value("item").flatMap({ ID<Item>($0) }) { query += "&item=\(item)" }
        if let need = state.need { query += "&need=\(need)" }
        if let place = state.siteDay { query += "&site=\(place.site)&day=\(place.day)" }
        return "/offers/new?\(query)"
    }

    @Sendable func make(_ request: Request, context: FrontContext) async throws -> Response {
        let form = try await context.openForm(of: request)
        guard let secret = form.fields["secret"], secret.isGiverSecret else { throw Problem.foreignForm }
        let hash = CommandPost.hash(secret)
        do {
            var fields = Fields(form.fields)
            let offer = try OfferInput.read(&fields, post.names.name("o"), secretHash: hash)
            let done = try await post.submit(form.submission(of: .makeOffer(offer)))
            let path = await answerPath(secret, hash, context)
            return .seeOther("\(path)?did=offered&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            let state = form.state(after: problem, otherwise: OfferInput.field(problem.code))
            let kind = form.fields["kind"].flatMap(OfferKind.init) ?? .goods
            let html = await page(kind, state, secret: secret, await post.wall, context)
            return Response(status: problem.status, html: html).after(problem)
        }
    }

    /// A partner reads the answer among their own offers; everybody else behind a link of their own.
    private func answerPath(_ secret: String, _ hash: String, _ context: FrontContext) async -> String {
        let wall = await post.wall
        guard let offer = wall.offers.offer(secretHash: hash), let token = context.visitor?.token,
            token.role == .partner, wall.isOwn(offer, of: token)
        else { return "/offers/s/\(secret)" }
        return "/partner/offers/\(offer.id)"
    }
}

extension FrontContext {
    /// Whether a need may be named as what is answered: only those may who read of it and offer in their own name.
    var mayAnswerNeeds: Bool { visitor.map { $0.token.allows(.readFeed) && $0.token.allows(.offer) } ?? false }
}

extension FormState {
    /// The need that a form of goods was begun from.
    var need: ID<Need>? { value("need").flatMap { ID<Need>($0) } }

    /// The site and day that a form of people was begun from.
    var siteDay: SiteDay? {
        guard let site = value("site").flatMap({ ID<Site>($0) }), let day = value("day").flatMap({ LocalDate($0) })
        else { return nil }
        return SiteDay(site: site, day: day)
    }
}

extension Query {
    /// Where and when people are asked for; for other things than people, none.
    fileprivate func siteDay(_ kind: OfferKind) throws(Problem) -> SiteDay? {
        guard kind == .people, let site = try id("site", of: Site.self), let day = try date("day") else { return nil }
        return SiteDay(site: site, day: day)
    }
}
