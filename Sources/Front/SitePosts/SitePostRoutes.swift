import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// Where a shelter asks for people, sees what came of it, and changes or takes back what it asked.
struct SitePostRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/s/:site/people", use: show)
            .post("/s/:site/people", use: ask)
            .post("/s/:site/people/:post", use: change)
            .post("/s/:site/people/:post/withdraw", use: withdraw)
    }

    @Sendable func show(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let visitor = try context.allowed(.raiseNeed, at: site)
        let like = try Query(request).id("like", of: Post.self)
        let desk = try await pages.desk(request, visitor)
        return try page(desk, site, state: SitePostForm.state(like: like, at: site, on: desk.wall))
    }

    private func page(
        _ desk: Desk, _ id: ID<Site>, state: FormState, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        guard let site = desk.wall.site(id), site.kind == .shelter else { throw Problem.notFound }
        return Response(status: status, html: SitePostPage(desk, site, state: state).document())
    }

    @Sendable func ask(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Post> = post.names.name("p")
        return try await record(request, context, did: .postAsked, otherwise: ShiftRoutes.field) {
            fields, site, _ throws(Problem) in
            let (place, people, reason) = try PostInput.read(&fields, site: site)
            return .askPost(id, place, people: people, reason: reason)
        }
    }

    /// Another number for the same post; another time is another post.
    @Sendable func change(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Post> = try context.id("post")
        return try await record(request, context, did: .postChanged, otherwise: { _ in "people-\(id)" }) {
            fields, site, wall throws(Problem) in
            let place = try Self.place(of: id, at: site, on: wall)
            let people = fields.neededWhole("people-\(id)", Wording("人数", "number of people"), in: PostRefusal.people)
            return .askPost(id, place, people: try fields.checked(people), reason: fields.text("reason-\(id)"))
        }
    }

    @Sendable func withdraw(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Post> = try context.id("post")
        return try await record(request, context, did: .postWithdrawn, otherwise: { _ in "why-\(id)" }) {
            fields, site, wall throws(Problem) in
            _ = try Self.place(of: id, at: site, on: wall)
            let reason = fields.needed("why-\(id)", Wording("理由", "reason"))
            return .withdrawPost(id, reason: try fields.checked(reason))
        }
    }

    /// A post of another site is none of this page's.
    private static func place(of id: ID<Post>, at site: ID<Site>, on wall: Wall) throws(Problem) -> PostPlace {
        guard let place = wall.posts[id]?.place, place.site == site else { throw .notFound }
        return place
    }

    private func record(
        _ request: Request, _ context: FrontContext, did: Done, otherwise field: (String) -> String,
        _ command: (inout Fields, ID<Site>, Wall) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let visitor = try context.allowed(.raiseNeed, at: site)
        let form = try await context.form(of: request)
        let wall = await post.wall
        return try await pages.record(form, then: "/s/\(site)/people", did: did) { fields in
            try command(&fields, site, wall)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: field(problem.code))
            return try page(
                await pages.desk(visitor, returning: state), site, state: state, status: problem.status)
        }
    }
}
