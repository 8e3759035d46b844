import Boards
import CommandPost
import Feeds
import HTTPTypes
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
        let (part, limit) = (try Self.part(format, query), try Self.limit(format, query))
        let wall = try await post.wall(for: request)
        let language = context.language
        let question = "\(format.path) \(part) \(limit ?? 0) \(language.rawValue)"
        // Readers ask every minute, and a feed is a walk over everything that is open.
        let rendered = await cache.rendered(question, at: wall.position) {
            let feed = PartnerFeed(wall: wall, part, limit: limit, baseURL: baseURL, language: language)
            return Rendered(
                feed.bytes(format), type: format.contentType, etag: feed.etag(format), changedAt: wall.asOf,
                headers: feed.headers(format))
        }
        return rendered.response(to: request, at: post.now())
    }

    private static func part(_ format: PartnerFormat, _ query: Query) throws(Problem) -> PartnerPart {
        if query.value("after") != nil, let after = try query.position("after") { return .changed(after: after) }
        return format.part(before: query.value("before") == nil ? nil : try query.position("before"))
    }

    private static func limit(_ format: PartnerFormat, _ query: Query) throws(Problem) -> Int? {
        query.value("limit") == nil ? format.usualLimit : try query.limit()
    }
}

extension PartnerFeed {
    /// How a file of it is called, and where its next page is.
    fileprivate func headers(_ format: PartnerFormat) -> HTTPFields {
        var headers: HTTPFields = [.contentDisposition: "inline; filename=\"\(fileName(format))\""]
        if let next = nextAddress(format) { headers[.link] = "<\(next)>; rel=\"next\"" }
        return headers
    }
}
