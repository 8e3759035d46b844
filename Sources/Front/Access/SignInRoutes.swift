import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// Coming in by a link, going out, and choosing a language.
struct SignInRoutes {
    let post: CommandPost
    let pages: PageFrame
    /// Whether the cookie may travel over TLS only.
    let isSecure: Bool

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/", use: home)
            .get("/t/:secret", use: enter)
            .post("/sign-out", use: leave)
    }

    @Sendable func home(_ request: Request, context: FrontContext) async throws -> Response {
        guard let visitor = context.visitor else {
            return Response(html: await pages.landing(request, context))
        }
        return .seeOther(Self.start(of: visitor.token))
    }

    /// The link is opened once; from then on a cookie that no script can read stands for it.
    @Sendable func enter(_ request: Request, context: FrontContext) async throws -> Response {
        guard let secret = context.parameters.get("secret"), let token = await post.token(of: secret) else {
            throw Problem.badToken
        }
        var response = Response.seeOther(Self.start(of: token))
        response.setCookie(cookie(SignIn.cookie, secret, days: 90, request))
        return response
    }

    @Sendable func leave(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try await context.form(of: request)
        var response = Response.seeOther("/")
        response.setCookie(cookie(SignIn.cookie, "", days: 0, request))
        return response
    }

    private func cookie(_ name: String, _ value: String, days: Int, _ request: Request) -> Cookie {
        Cookie(
            name: name, value: value, maxAge: days * 86_400, path: "/", secure: isSecure || request.cameOverTLS,
            httpOnly: true, sameSite: .lax)
    }

    /// Where somebody of this role begins.
    static func start(of token: Token) -> String {
        switch token.role {
        case .shelter: "/s/\(token.site?.text ?? "")"
        case .depot: "/d/\(token.site?.text ?? "")"
        case .headquarters, .admin: "/hq"
        case .auditor: "/hq/log"
        case .carrier: "/hq/consignments"
        case .partner: "/partner"
        }
    }
}

/// Keeps the language that was chosen with `?lang=` for the pages that follow.
struct LanguageKeeper: RouterMiddleware {
    typealias Context = FrontContext

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        if let chosen = request.uri.queryParameters["lang"].flatMap({ Language(rawValue: String($0)) }),
            !request.isForProgram
        {
            response.setCookie(
                Cookie(
                    name: SignIn.languageCookie, value: chosen.rawValue, maxAge: 365 * 86_400, path: "/",
                    sameSite: .lax))
        }
        return response
    }
}

extension Request {
    /// Whether the proxy in front says so; who says it falsely only keeps their own cookie from themselves.
    fileprivate var cameOverTLS: Bool {
        HTTPField.Name("X-Forwarded-Proto").flatMap { headers[$0] }?.lowercased() == "https"
    }
}
