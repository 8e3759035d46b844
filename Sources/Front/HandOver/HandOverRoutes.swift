import Boards
import CommandPost
import Formats
import Hummingbird
import Relief
import Vocabulary

/// The sheet for those who take over, of a site or of a wave; looking at it records nothing.
struct HandOverRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/hand-over", use: city)
            .get("/hq/waves/:wave/hand-over", use: wave)
            .get("/hq/hand-over/:site", use: site)
            .get("/s/:site/hand-over", use: site)
            .get("/d/:site/hand-over", use: site)
    }

    @Sendable private func city(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        return try await sheet(request, visitor, of: nil, wave: nil)
    }

    @Sendable private func site(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        let visitor = try context.signedIn()
        guard visitor.token.allows(.readPicture) || visitor.token.site == id else { throw Problem.forbidden }
        guard let site = await post.wall.site(id) else { throw Problem.notFound }
        return try await sheet(request, visitor, of: site, wave: nil)
    }

    @Sendable private func wave(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Wave> = try context.id("wave")
        let visitor = try context.allowed(.readPicture)
        let wall = await post.wall
        guard let wave = wall.waves[id]?.wave else { throw Problem.notFound }
        return try await sheet(request, visitor, of: wave.details.row.site.flatMap { wall.site($0) }, wave: wave)
    }

    private func sheet(
        _ request: Request, _ visitor: Visitor, of site: Site?, wave: Wave?
    ) async throws -> Response {
        let desk = try await pages.desk(request, visitor)
        let handOver = try await post.handOver(
            of: site, wave: wave, since: try Query(request).date("since"), on: desk.wall, at: desk.now)
        return Response(html: HandOverPage(desk, handOver, path: request.uri.path).document())
    }
}

extension CommandPost {
    /// Without a day it begins with the wave, or with the one that is at the site, or a week ago.
    nonisolated func handOver(
        of site: Site?, wave: Wave?, since: LocalDate?, on wall: Wall, at now: Moment
    ) async throws(SubmissionError) -> HandOver {
        let today = now.japaneseDate
        let here = wall.waves.here(on: today).first { $0.details.row.site == site?.id && site != nil }
        let first = since ?? (wave ?? here)?.details.from ?? today.after(days: -7)
        let start = max(min(first, today), today.after(days: 1 - HandOver.mostDays))
        let concern = Concern(wall, site: site)
        let log = try await entries(
            since: Moment(startOf: start.after(days: -1)), through: wall.position
        ) { concern.counts($0) || concern.decides($0) }
        return HandOver(wall, site: site, wave: wave, since: start, log: log, now: now)
    }
}
