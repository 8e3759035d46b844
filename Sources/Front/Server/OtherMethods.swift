import HTTPTypes
import Hummingbird

/// Answers who asks a known address in a way that it does not know: 405 and what it takes, not “no such page”.
///
/// To `OPTIONS` the same stands in a good answer. Of the API nobody hears it who has not signed in.
struct OtherMethods: RouterMiddleware {
    typealias Context = FrontContext

    let paths: KnownPaths

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            let methods = paths.methods(at: request.uri.path)
            guard !methods.isEmpty else { throw error }
            if request.uri.path.hasPrefix("/api/") { _ = try context.signedIn() }
            guard request.method == .options else { throw Problem.wrongMethod(request.method, allow: methods) }
            return Response(status: .noContent, headers: [.allow: methods.allowed])
        }
    }
}
