import HTTPTypes
import Hummingbird

/// Tells a form that was sent from within its page where to go on, instead of sending the request on.
///
/// A script cannot see where a 303 leads without following it, and would fetch the next page twice over a bad network.
/// To `Rnet-Form: stay` a 303 becomes a 201 with the same `Location`; every other answer is as it is.
struct StayingForms: RouterMiddleware {
    typealias Context = FrontContext

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        if response.status == .seeOther, request.headers[.rnetForm] != nil { response.status = .created }
        return response
    }
}
