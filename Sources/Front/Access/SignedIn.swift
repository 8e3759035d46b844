import Hummingbird

/// Nobody hears anything of the API before it is known who asks: not what exists, and not what is wrong with a body.
///
/// Only programs write, as a cookie could be sent by any page of the web.
struct SignedIn: RouterMiddleware {
    typealias Context = FrontContext

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        _ = try context.signedIn()
        guard request.method != .post || context.isProgram else { throw Problem.bearerNeeded }
        return try await next(request, context)
    }
}
