import CommandPost
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Needs, headcounts and sites as programs write them.
struct NeedCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) {
        router.post("sites", use: register)
        router.post("sites/:site/needs", use: raise)
        router.post("sites/:site/headcounts", use: count)
        router.post("sites/:site/status", use: status)
        router.post("needs/:need/amend", use: amend)
        router.post("needs/:need/confirm", use: confirm)
        router.post("needs/:need/cancel", use: cancel)
    }

    @Sendable func raise(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.raiseNeed, at: site)
        var (fields, body) = try await api.fields(request)
        let need: ID<Need> = api.post.names.name("n")
        let wish = try NeedInput.read(&fields, need, at: site)
        let done = try await api.submit([.raiseNeed(wish)], request, context, body: body, answer: need.text)
        return api.answer(done, "need", created: true)
    }

    @Sendable func count(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.reportHeadcount, at: site)
        var (fields, body) = try await api.fields(request)
        let headcount = try HeadcountInput.read(&fields, prefix: "categories.", now: api.post.now())
        let done = try await api.submit(
            [.reportHeadcount(site, headcount)], request, context, body: body, answer: site.text)
        return api.answer(done, "site", created: true)
    }

    @Sendable func register(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.signedIn()
        var (fields, body) = try await api.fields(request)
        let (site, details, status) = try SiteInput.read(&fields)
        let done = try await api.submit(
            [.registerSite(site, details, status: status)], request, context, body: body, answer: site.text)
        return api.answer(done, "site", created: true)
    }

    @Sendable func status(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        var (fields, body) = try await api.fields(request)
        let status = fields.choice("status", Wording("開設状況", "status"), Site.Status.self)
        let command = ReliefCommand.changeStatus(site, try fields.checked(status), reason: fields.text("reason"))
        return api.answer(try await api.submit([command], request, context, body: body, answer: site.text), "site")
    }

    @Sendable func amend(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context) { fields, need throws(Problem) in
            let asked = NeedInput.asked(&fields)
            return .amendNeed(need, try fields.checked(asked))
        }
    }

    @Sendable func confirm(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context) { fields, need throws(Problem) in
            .confirmNeed(need, packing: try PackingInput.read(&fields))
        }
    }

    @Sendable func cancel(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context) { fields, need throws(Problem) in
            .cancelNeed(need, reason: fields.text("reason") ?? "")
        }
    }

    private func change(
        _ request: Request, _ context: FrontContext,
        _ command: (inout Fields, ID<Need>) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let need: ID<Need> = try context.id("need")
        var (fields, body) = try await api.fields(request)
        let wish = try command(&fields, need)
        return api.answer(try await api.submit([wish], request, context, body: body, answer: need.text), "need")
    }
}

/// How many pieces a case has, when somebody says so.
enum PackingInput {
    static func read(_ fields: inout Fields, named name: String = "piecesPerCase") throws(Problem) -> Packing? {
        let pieces = fields.whole(name, Wording("入数", "pieces per case"), in: Packing.range)
        return try fields.checked(.some(pieces.flatMap { Packing(piecesPerCase: $0) }))
    }
}

/// A site that no register knows yet, as somebody reports it.
enum SiteInput {
    static func read(
        _ fields: inout Fields
    ) throws(Problem) -> (ID<Site>, SiteDetails, Site.Status?) {
        let id = fields.id("id", Wording("施設コード", "site code"), of: Site.self)
        let kind = fields.choice("kind", Wording("区分", "kind"), Site.Kind.self)
        let name = fields.needed("name", Wording("施設名", "name"))
        let status =
            fields.text("status") == nil ? nil : fields.choice("status", Wording("開設状況", "status"), Site.Status.self)
        let capacity = fields.whole("capacity", Wording("想定収容人数", "capacity"), in: 0...SiteRefusal.mostPeople)
        let details = kind.flatMap { kind in
            name.map {
                SiteDetails(
                    kind: kind, name: $0, kana: fields.text("kana"), ward: fields.text("ward"),
                    address: fields.text("address"), place: place(fields), capacity: capacity.flatMap { Count($0) },
                    designation: nil, confirmed: false)
            }
        }
        let found = try fields.checked(id.flatMap { id in details.map { (id, $0) } })
        return (found.0, found.1, status)
    }

    private static func place(_ fields: Fields) -> Place? {
        guard let latitude = fields.text("latitude").flatMap({ Double($0) }),
            let longitude = fields.text("longitude").flatMap({ Double($0) })
        else { return nil }
        return Place(latitude: latitude, longitude: longitude)
    }
}
