import Boards
import CommandPost
import Feeds
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// What anybody may do without an account: see what is wanted, and what was answered to their own offer.
struct GiverRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame
    let cache: RenderCache
    let baseURL: String

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/offers", use: wanted)
            .get("/offers/s/:secret", use: status)
            .post("/offers/s/:secret/withdraw", use: withdraw)
            .post("/offers/s/:secret/people", use: enrol)
            .post("/offers/s/:secret/people/remove", use: remove)
            .get("/feed/wanted.json", use: json)
            .get("/feed/wanted.csv", use: csv)
            .get("/feed/wanted.atom", use: atom)
    }

    @Sendable func wanted(_ request: Request, context: FrontContext) async throws -> Response {
        let wall = try await pages.wall(for: request)
        let shell = await pages.shell(Wording("いま必要なもの", "What is wanted now"), wall, context, path: "/offers")
        return Response(html: WantedPage(shell: shell, wall: wall, now: post.now()).document)
    }

    @Sendable func status(_ request: Request, context: FrontContext) async throws -> Response {
        let (secret, wall) = (try context.giverSecret(), try await pages.wall(for: request))
        return try await statusPage(secret, wall, request, context)
    }

    private func statusPage(
        _ secret: String, _ wall: Wall, _ request: Request, _ context: FrontContext, state: FormState = FormState(),
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard let offer = wall.offers.offer(secretHash: CommandPost.hash(secret)) else { throw Problem.notFound }
        let shell = await pages.shell(
            Wording("支援の申し出", "Your offer"), wall, context, path: "/offers/s/\(secret)",
            notice: pages.notice(for: request))
        let keys = FormKeys(visitor: context.visitor, command: state.commandKey ?? pages.commandKey())
        return Response(
            status: status,
            html: OfferStatusPage(
                shell: shell, wall: wall, offer: offer, secret: secret, now: post.now(), keys: keys, state: state
            ).document)
    }

    /// Whoever leads those who come names them by the giver's own link.
    @Sendable func enrol(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .helperEnrolled, at: "members") { fields, offer, hash throws(Problem) in
            .enrolHelpers(try HelperInput.read(&fields, of: offer, secretHash: hash))
        }
    }

    @Sendable func remove(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .helperRemoved, at: "reason") { fields, offer, hash throws(Problem) in
            try HelperRemovalInput.read(&fields, of: offer, secretHash: hash)
        }
    }

    @Sendable func withdraw(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .offerWithdrawn, at: "reason") { fields, offer, hash throws(Problem) in
            .withdrawOffer(offer, secretHash: hash, reason: fields.text("reason"))
        }
    }

    /// Carries it out and shows the giver's page again; what was refused comes back as it was typed.
    private func change(
        _ request: Request, _ context: FrontContext, did: Done, at field: String,
        _ command: (inout Fields, ID<Offer>, String) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let secret = try context.giverSecret()
        let form = try await context.openForm(of: request)
        let hash = CommandPost.hash(secret)
        guard let offer = await post.wall.offers.offer(secretHash: hash) else { throw Problem.notFound }
        do {
            var fields = Fields(form.fields)
            let done = try await post.submit(form.submission(of: try command(&fields, offer.id, hash)))
            return .seeOther("/offers/s/\(secret)?did=\(did.rawValue)&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            let state = form.state(after: problem, otherwise: field)
            return try await statusPage(
                secret, await post.wall, request, context, state: state, status: problem.status
            ).after(problem)
        }
    }

    @Sendable func json(_ request: Request, context: FrontContext) async throws -> Response {
        try await feed(request, "json", "application/json; charset=utf-8") { $0.json.bytes }
    }

    @Sendable func csv(_ request: Request, context: FrontContext) async throws -> Response {
        try await feed(request, "csv", "text/csv; charset=utf-8") { $0.csv }
    }

    /// The same for feed readers, with the cursor of the feed for partners.
    @Sendable func atom(_ request: Request, context: FrontContext) async throws -> Response {
        let query = Query(request)
        let after = query.value("after") == nil ? nil : try query.position("after")
        let wall = try await post.wall(for: request)
        let (today, language) = (post.now().japaneseDate, context.language)
        // Anybody may ask, and the feed is a walk over everything.
        let rendered = await cache.rendered("wanted.atom \(today) \(after ?? -1) \(language)", at: wall.position) {
            let atom = WantedAtom(
                WantedFeed(wall, today: today), after: after, baseURL: baseURL, language: language)
            return Rendered(
                atom.bytes, type: "application/atom+xml; charset=utf-8", etag: atom.etag, changedAt: wall.asOf)
        }
        return rendered.response(to: request, at: post.now())
    }

    private func feed(
        _ request: Request, _ ending: String, _ type: String, _ bytes: @escaping @Sendable (WantedFeed) -> [UInt8]
    ) async throws -> Response {
        let wall = try await post.wall(for: request)
        let today = post.now().japaneseDate
        let rendered = await cache.rendered("wanted.\(ending) \(today)", at: wall.position) {
            Rendered(
                bytes(WantedFeed(wall, today: today)), type: type,
                etag: "\"wanted-\(wall.position)-\(today)-\(ending)\"",
                changedAt: wall.asOf)
        }
        return rendered.response(to: request, at: post.now())
    }
}
