import Boards
import CommandPost
import Formats
import Hummingbird
import Relief
import Vocabulary

/// What headquarters let go: the cap on a need, and what is held back for a shelter.
extension DecisionRoutes {
    @Sendable func liftCap(_ request: Request, context: FrontContext) async throws -> Response {
        let need: ID<Need> = try context.id("need")
        let site = await post.wall.shortfalls[need]?.need.site
        return try await decide(
            request, context, to: site.map { "/hq/shelters/\($0)" } ?? "/hq/cover", did: .capLifted
        ) { fields in
            .liftCap(need, reason: fields.text("reason") ?? "")
        } refused: {
            CoverPage($0).document()
        }
    }

    @Sendable func releaseReserve(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        return try await decide(request, context, to: "/hq/cover", did: .reserveReleased) { fields in
            .releaseReserve(site, reason: fields.text("reason") ?? "")
        } refused: {
            CoverPage($0).document()
        }
    }
}
