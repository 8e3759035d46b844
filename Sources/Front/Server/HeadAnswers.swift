import HTTPTypes
import Hummingbird

/// A question by HEAD is answered as one by GET, without the body (RFC 9110, section 9.3.2).
///
/// The router makes such a route of every one for GET; this holds for whatever it does not know, too.
struct HeadAnswers: RouterMiddleware {
    typealias Context = FrontContext

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        let response = try await next(request, context)
        return request.method == .head ? response.createHeadResponse() : response
    }
}
