import Formats
import HTTPTypes
import Hummingbird
import Logging
import Vocabulary

/// Answers every trouble: problem documents for programs, a page for people.
struct ProblemMiddleware: RouterMiddleware {
    typealias Context = FrontContext

    let pages: PageFrame

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let problem = Problem(error)
            // What asks to come again later is no fault of ours and fills no log.
            if problem.status.kind == .serverError, problem.retryAfter == nil {
                context.logger.error("\(problem.code): \(error)")
            }
            return await response(problem, request, context).after(problem)
        }
    }

    private func response(_ problem: Problem, _ request: Request, _ context: FrontContext) async -> Response {
        let language = context.language
        var response =
            request.isForProgram
            ? Response(
                status: problem.status, bytes: problem.json(language).bytes,
                type: "application/problem+json; charset=utf-8")
            : Response(status: problem.status, html: await pages.error(problem, request, context))
        if !problem.allow.isEmpty { response.headers[.allow] = problem.allow.allowed }
        if problem.closes { response.headers[.connection] = "close" }
        if problem.status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer" }
        response.headers[.cacheControl] = "no-store"
        return response
    }
}

extension Request {
    /// Programs get documents, people get pages.
    var isForProgram: Bool {
        let path = uri.path
        return path.hasPrefix("/api/") || path.hasPrefix("/feed/") || path.hasPrefix("/metrics")
            || path.hasPrefix("/livez") || path.hasPrefix("/readyz") || path.hasPrefix("/version")
            || path.hasPrefix("/openapi")
    }
}
