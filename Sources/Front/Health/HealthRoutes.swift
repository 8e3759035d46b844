import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Vocabulary

/// Whether the server lives, whether it can be trusted right now, and what it is.
struct HealthRoutes: Sendable {
    let post: CommandPost
    let metrics: MetricsText
    let version: String
    let gate: PageGate

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/livez") { _, _ in Response(bytes: Array("ok\n".utf8), type: "text/plain; charset=utf-8") }
            .get("/readyz", use: ready)
            .get("/version", use: version)
            .get("/metrics", use: metrics)
            .get("/openapi.json") { request, _ in Self.contract.response(to: request) }
    }

    private static let contract = Rendered(
        OpenAPI.document, type: "application/json; charset=utf-8",
        etag: "\"\(String(CommandPost.fingerprint(OpenAPI.document), radix: 36))\"", changedAt: nil)

    @Sendable func ready(_ request: Request, context: FrontContext) async throws -> Response {
        await Readiness(of: post).response
    }

    @Sendable func version(_ request: Request, context: FrontContext) async throws -> Response {
        Response(
            json: JSONText.object { json in
                json.add("name", "rnet")
                json.add("version", version)
            })
    }

    @Sendable func metrics(_ request: Request, context: FrontContext) async throws -> Response {
        let wall = await post.wall
        let gauges = [
            ("rnet_position", Double(wall.position)), ("rnet_needs", Double(wall.shortfalls.count)),
            ("rnet_writing", await post.trouble() == nil ? 1 : 0), ("rnet_pages_drawing", Double(gate.drawing)),
            ("rnet_pages_waiting", Double(gate.waiting)),
        ]
        return Response(bytes: Array(metrics.text(gauges).utf8), type: "text/plain; version=0.0.4; charset=utf-8")
    }
}
