import CoreMetrics
import HTTPTypes
import Hummingbird

/// Counts answers and times them, by route and status: never by address, which may hold a secret.
struct MetricsMiddleware: RouterMiddleware {
    typealias Context = FrontContext

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let taken = ContinuousClock.now - start
        let dimensions = [
            ("method", request.method.rawValue), ("route", context.endpointPath ?? "none"),
            ("status", "\(response.status.code)"),
        ]
        CoreMetrics.Timer(label: "rnet_http", dimensions: dimensions).recordNanoseconds(
            taken.components.seconds * 1_000_000_000 + taken.components.attoseconds / 1_000_000_000)
        return response
    }
}
