import Boards
import CommandPost
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Posts, shifts and calendars as programs read and write them.
struct ShiftCalls: Sendable {
    let api: Api
    let baseURL: String

    func add(to router: RouterGroup<FrontContext>) {
        router.get("manning", use: rules)
        router.get("sites/:site/posts", use: posts)
        router.post("sites/:site/posts", use: ask)
        router.post("sites/:site/posts/reckon", use: reckon)
        router.post("posts/:post/withdraw", use: withdraw)
        router.get("shifts", use: list)
        router.post("shifts", use: assign)
        router.get("shift-lists/:list", use: batch)
        router.post("shifts/:shift/cancel", use: cancel)
        router.post("shifts/:shift/swap", use: swap)
        router.post("calendars", use: openCalendar)
        router.post("calendars/:calendar/close", use: closeCalendar)
    }

    @Sendable func rules(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        return Response(json: ShiftsJSON.rules(try await api.post.wall(for: request)))
    }

    @Sendable func posts(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let visitor = try context.signedIn()
        guard visitor.token.allows(.readPeople) || visitor.token.site == site else { throw Problem.forbidden }
        let times = try TimeFilter(Query(request))
        let wall = try await api.post.wall(for: request)
        guard wall.site(site) != nil else { throw Problem.notFound }
        return Response(json: ShiftsJSON.posts(of: site, times, on: wall))
    }

    @Sendable func ask(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.raiseNeed, at: site)
        var (fields, body) = try await api.fields(request)
        let known = fields.text("post") == nil ? nil : fields.id("post", Wording("配置枠", "post"), of: Post.self)
        let id = known ?? api.post.names.name("p")
        let (place, people, reason) = try PostInput.read(&fields, site: site)
        let done = try await api.submit(
            [.askPost(id, place, people: people, reason: reason)], request, context, body: body, answer: id.text)
        return api.answer(done, "post", created: true)
    }

    @Sendable func reckon(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let day = fields.neededDate("from", Wording("初日", "first day"))
        let days = fields.whole("days", Wording("日数", "days"), in: PostRefusal.days)
        let from = try fields.checked(day)
        let done = try await api.submit(
            [.reckonPosts(site, from: from, days: days ?? 7)], request, context, body: body, answer: site.text)
        return api.answer(done, "site")
    }

    @Sendable func withdraw(_ request: Request, context: FrontContext) async throws -> Response {
        let post: ID<Post> = try context.id("post")
        let site = await api.post.wall.posts[post]?.place.site
        _ = try context.allowed(.raiseNeed, at: site)
        var (fields, body) = try await api.fields(request)
        let reason = fields.needed("reason", Wording("理由", "reason"))
        let done = try await api.submit(
            [.withdrawPost(post, reason: try fields.checked(reason))], request, context, body: body, answer: post.text)
        return api.answer(done, "post")
    }

    @Sendable func openCalendar(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let holder = try CalendarInput.read(&fields)
        let key = request.headers[.idempotencyKey]
        let opened = try await api.post.openCalendar(
            of: holder, try api.sender(context), key: key, body: request.identity(with: body),
            secret: key.map { Self.secret(of: visitor, under: $0) })
        return Response(
            status: .created,
            json: JSONText.object { json in
                json.add("calendar", opened.done.answer)
                json.add("position", opened.done.position)
                json.add("address", "\(baseURL)\(opened.path)")
                json.add("page", CalendarAddress(feed: "\(baseURL)\(opened.path)").page)
            })
    }

    /// What nobody else can guess and the same sender under the same key gets again: made of the word in their forms.
    private static func secret(of visitor: Visitor, under key: String) -> String {
        CommandPost.hash("rnet calendar:\(visitor.formKey):\(key)")
    }

    @Sendable func closeCalendar(_ request: Request, context: FrontContext) async throws -> Response {
        let calendar: ID<ShiftCalendar> = try context.id("calendar")
        _ = try context.allowed(.keepPeople)
        let (_, body) = try await api.fields(request)
        let done = try await api.submit(
            [.closeCalendar(calendar)], request, context, body: body, answer: calendar.text)
        return api.answer(done, "calendar")
    }
}
