import Boards
import CommandPost
import Feeds
import Hummingbird
import Relief
import Vocabulary

/// What leaves for partners, in every format that they read.
struct FeedRoutes: Sendable {
    let post: CommandPost
    let cache: RenderCache
    let baseURL: String

    var routes: RouteCollection<FrontContext> {
        let routes = RouteCollection(context: FrontContext.self)
        for format in PartnerFormat.allCases {
            routes.get(RouterPath(format.path)) { request, context in
                try await feed(format, request, context)
            }
        }
        return routes
    }

    private func feed(_ format: PartnerFormat, _ request: Request, _ context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readFeed)
        let query = Query(request)
        let after = query.value("after") == nil ? nil : try query.position("after")
        let limit = try query.limit()
        let wall = try await post.wall(for: request)
        let language = context.language
        let feed = PartnerFeed(wall: wall, after: after, limit: limit, baseURL: baseURL, language: language)
        let question = "\(format.path) \(after ?? -1) \(limit) \(language.rawValue)"
        let rendered = await cache.rendered(question, at: wall.position) {
            Rendered(
                feed.bytes(format), type: format.contentType, etag: feed.etag(format), changedAt: wall.asOf)
        }
        var response = rendered.response(to: request)
        if let next = feed.nextAddress(format) { response.headers[.link] = "<\(next)>; rel=\"next\"" }
        return response
    }
}
