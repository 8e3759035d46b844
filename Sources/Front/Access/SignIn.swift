import CommandPost
import HTTPTypes
import Hummingbird
import Vocabulary

/// Finds out who sent a request: a bearer token for programs, a cookie for pages.
///
/// It turns nobody away: what may be seen by nobody says so itself, in the language that was asked for.
struct SignIn: RouterMiddleware {
    typealias Context = FrontContext

    static let cookie = "rnet"
    static let languageCookie = "rnet-lang"

    let post: CommandPost

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.language = Self.language(of: request)
        let bearer = Self.bearer(of: request)
        context.isProgram = bearer != nil
        if let secret = bearer ?? request.cookies[Self.cookie]?.value, !secret.isEmpty {
            if let token = await post.token(of: secret) {
                context.visitor = Visitor(
                    token: token, formKey: CommandPost.formKey(for: secret), language: context.language)
            } else {
                context.hasBadToken = true
            }
        }
        return try await next(request, context)
    }

    private static func bearer(of request: Request) -> String? {
        guard let field = request.headers[.authorization] else { return nil }
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1])
    }

    /// What was chosen on a page, else what the browser prefers of the two; Japanese when it says nothing.
    private static func language(of request: Request) -> Language {
        if let chosen = request.uri.queryParameters["lang"].flatMap({ Language(rawValue: String($0)) }) {
            return chosen
        }
        if let kept = request.cookies[languageCookie].flatMap({ Language(rawValue: $0.value) }) { return kept }
        let wished = (request.headers[.acceptLanguage] ?? "").split(separator: ",")
            .compactMap { Language(rawValue: String($0.trimmingSpaces().prefix(2)).lowercased()) }
        return wished.first ?? .japanese
    }
}
