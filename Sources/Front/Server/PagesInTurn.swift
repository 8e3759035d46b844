import HTTPTypes
import Hummingbird

/// Pages and feeds pass a gate before they are drawn; health, forms, the API and files do not wait there.
struct PagesInTurn: RouterMiddleware {
    typealias Context = FrontContext

    private static let methods: Set = [HTTPRequest.Method.get, .head]
    /// What is asked of the program itself, and what reckons beside the shared threads for as long as somebody listens.
    private static let unhindered: Set = [
        "/livez", "/readyz", "/version", "/metrics", "/openapi.json", "/favicon.ico", "/hq/plans/what-if",
    ]
    private static let unhinderedParts = ["/api/", "/assets/"]

    let gate: PageGate

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        guard Self.waits(request) else { return try await next(request, context) }
        let ticket = gate.stand()
        defer { gate.leave(ticket) }
        guard !gate.isTurn(of: ticket) else { return try await next(request, context) }
        guard await hasTurn(ticket, while: request) else { return Self.brokenOff }
        var response = try await next(request, context)
        // To hear of a reader who goes away, everything that could still come on the connection was listened to.
        response.headers[.connection] = "close"
        return response
    }

    /// Nobody is left to read it.
    private static var brokenOff: Response {
        Response(status: Problem.brokenOff.status, headers: [.connection: "close"])
    }

    /// Who goes away, as one does who taps “reload” because nothing comes, leaves the line.
    private func hasTurn(_ ticket: PageGate.Ticket, while request: Request) async -> Bool {
        let gate = gate
        let turn: Void? = try? await request.body.consumeWithCancellationOnInboundClose { @Sendable _ in
            try await gate.turn(of: ticket)
        }
        return turn != nil
    }

    private static func waits(_ request: Request) -> Bool {
        let path = request.uri.path
        return methods.contains(request.method) && !unhindered.contains(path)
            && !unhinderedParts.contains { path.hasPrefix($0) }
    }
}
