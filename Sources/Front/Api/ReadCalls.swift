import Boards
import CommandPost
import Feeds
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The reading calls of the API: what stands on the boards, rendered once per change.
struct ReadCalls: Sendable {
    let post: CommandPost
    let cache: RenderCache

    func add(to router: RouterGroup<FrontContext>) {
        router.get("picture", use: picture)
        router.get("sites", use: sites)
        router.get("sites/:site", use: site)
        router.get("sites/:site/provisions", use: provisions)
        router.get("urgency", use: urgency)
        router.get("rules", use: rules)
        router.get("needs", use: needs)
        router.get("needs/:need", use: need)
        router.get("stock", use: stock)
        router.get("plans/:plan", use: plan)
        router.get("plans/:plan/fairness", use: fairness)
        router.get("plans/:plan/compare/:other", use: compare)
        router.get("plans/:plan/changes", use: planChanges)
        router.get("roads", use: roads)
        router.get("directives", use: directives)
        router.get("consignments", use: consignments)
        router.get("consignments/:consignment", use: consignment)
        addFunds(to: router)
    }

    /// Answers from the bytes kept for this wall and question, making them when there are none.
    func answer(
        _ request: Request, question: String, _ body: @escaping @Sendable (Wall) throws -> JSONText?
    ) async throws -> Response {
        let wall = try await post.wall(for: request)
        let rendered = try await cache.rendered(question, at: wall.position) {
            guard let text = try body(wall) else { throw Problem.notFound }
            let etag = "\"\(wall.position)-\(String(CommandPost.fingerprint(Array(question.utf8)), radix: 36))\""
            return Rendered(
                text.bytes, type: "application/json; charset=utf-8", etag: etag, changedAt: wall.asOf)
        }
        return rendered.response(to: request, at: post.now())
    }

    @Sendable func picture(_ request: Request, context: FrontContext) async throws -> Response {
        // Sums and shortfalls hold nothing of a person; partners see them too.
        if try !context.signedIn().token.allows(.readFeed) { _ = try context.allowed(.readPicture) }
        return try await answer(request, question: "picture") { PictureJSON.body($0) }
    }

    @Sendable func sites(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        let query = Query(request)
        let kind = try query.choice("kind", Site.Kind.self)
        let range = try query.range(of: Site.self, usual: 1000)
        return try await answer(request, question: "sites?\(query.text)") {
            SitesJSON.list($0, kind: kind, range: range)
        }
    }

    @Sendable func site(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        let visitor = try context.signedIn()
        guard visitor.token.allows(.readPicture) || visitor.token.site == id else { throw Problem.forbidden }
        return try await answer(request, question: "site/\(id)") { SitesJSON.one($0, id) }
    }

    @Sendable func needs(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.signedIn()
        let query = Query(request)
        let site = try query.id("site", of: Site.self)
        guard visitor.token.allows(.readPicture) || (site != nil && visitor.token.site == site) else {
            throw Problem.forbidden
        }
        let state = try query.choice("state", NeedChoice.self)
        let filter = NeedsJSON.Filter(
            site: site, item: try query.id("item", of: Item.self),
            state: state.flatMap { Need.State(rawValue: $0.rawValue) },
            expiredAt: state == .expired ? post.now() : nil)
        let range = try query.range(of: Need.self)
        // What is overdue changes with the clock and not only with the board.
        guard filter.expiredAt == nil else {
            let wall = try await post.wall(for: request)
            return Response(json: NeedsJSON.list(wall, filter, range: range, includesNotes: true))
        }
        return try await answer(request, question: "needs?\(query.text)") {
            NeedsJSON.list($0, filter, range: range, includesNotes: true)
        }
    }

    @Sendable func need(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Need> = try context.id("need")
        let visitor = try context.signedIn()
        let site = await post.wall.shortfalls[id]?.need.site
        guard visitor.token.allows(.readPicture) || (site != nil && visitor.token.site == site) else {
            throw Problem.forbidden
        }
        return try await answer(request, question: "need/\(id)") { NeedsJSON.one($0, id, includesNotes: true) }
    }

    @Sendable func stock(_ request: Request, context: FrontContext) async throws -> Response {
        let query = Query(request)
        let site = try query.id("site", of: Site.self)
        _ = try context.allowed(.readStock, at: site)
        let item = try query.id("item", of: Item.self)
        let range = try query.range(of: Lot.self)
        return try await answer(request, question: "stock?\(query.text)") {
            StockJSON.list($0, site: site, item: item, range: range)
        }
    }

    @Sendable func plan(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        let id: ID<Plan> = try context.id("plan")
        return try await answer(request, question: "plan/\(id)") { PlanJSON.one($0, id) }
    }

    @Sendable func fairness(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        let id: ID<Plan> = try context.id("plan")
        return try await answer(request, question: "plan/\(id)/fairness") { FairnessJSON.one($0, id) }
    }

    @Sendable func compare(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        let (plan, other): (ID<Plan>, ID<Plan>) = (try context.id("plan"), try context.id("other"))
        return try await answer(request, question: "plan/\(plan)/compare/\(other)") {
            ComparisonJSON.plans($0, plan, other)
        }
    }

    @Sendable func planChanges(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        let id: ID<Plan> = try context.id("plan")
        return try await answer(request, question: "plan/\(id)/changes") { PlanChangeJSON.one($0, id) }
    }

    @Sendable func roads(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        let query = Query(request)
        let range = try query.range(of: RoadClosure.self)
        return try await answer(request, question: "roads?\(query.text)") { RoadsJSON.body($0, range: range) }
    }

    @Sendable func directives(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        let query = Query(request)
        let range = try query.range(of: Directive.self)
        return try await answer(request, question: "directives?\(query.text)") { DirectivesJSON.list($0, range: range) }
    }

    @Sendable func consignments(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.signedIn()
        let query = Query(request)
        let site = try query.id("site", of: Site.self)
        guard visitor.token.seesConsignments || (site != nil && visitor.token.site == site) else {
            throw Problem.forbidden
        }
        let state = try query.choice("state", Consignment.State.self, former: ["calledOff": .calledOff])
        let (carrier, range) = (query.value("carrier"), try query.range(of: Consignment.self))
        // What is kept of an answer is for whoever sees the same loads.
        let reader = visitor.token.ownLoads.map { "\($0)/" } ?? ""
        return try await answer(request, question: "\(reader)consignments?\(query.text)") {
            ConsignmentsJSON.list(
                $0, site: site, state: state, carrier: carrier, readBy: visitor.token, range: range,
                includesNotes: true)
        }
    }

    @Sendable func consignment(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Consignment> = try context.id("consignment")
        let visitor = try context.signedIn()
        let row = await post.wall.consignments[id]?.consignment
        let ends = [row?.depot, row?.shelter].compactMap(\.self)
        guard visitor.token.seesConsignments || ends.contains(where: { $0 == visitor.token.site }) else {
            throw Problem.forbidden
        }
        if let row { try context.refuseAnothers(row) }
        return try await answer(request, question: "consignment/\(id)") {
            ConsignmentsJSON.one($0, id, includesNotes: true)
        }
    }
}

extension Token {
    /// Carriers see every consignment and nothing else of the city.
    var seesConsignments: Bool { allows(.readPicture) || role == .carrier }
}

/// The needs that may be asked for: those in a state, and those that are overdue.
enum NeedChoice: String, CaseIterable {
    case open, partly, covered, received, cancelled, expired
}
