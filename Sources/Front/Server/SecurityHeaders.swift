import HTTPTypes
import Hummingbird
import Vocabulary

/// What every answer says to a browser: run nothing but our own, embed it nowhere, tell nobody where one came from.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = FrontContext

    static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] = Self.policy
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "no-referrer"
        response.headers[.xFrameOptions] = "DENY"
        response.headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=()"
        response.headers[.vary] = "Accept-Encoding, Accept-Language, Authorization, Cookie"
        return response
    }
}

extension HTTPField.Name {
    static let referrerPolicy = Self.known("Referrer-Policy")
    static let xFrameOptions = Self.known("X-Frame-Options")
    static let permissionsPolicy = Self.known("Permissions-Policy")
    static let idempotencyKey = Self.known("Idempotency-Key")
    static let lastEventID = Self.known("Last-Event-ID")
    static let link = Self.known("Link")
    static let host = Self.known("Host")
    static let rnetForm = Self.known("Rnet-Form")
    static let rnetAnswer = Self.known("Rnet-Answer")
    static let rnetWaited = Self.known("Rnet-Waited")
    static let fetchSite = Self.known("Sec-Fetch-Site")

    /// A name that is written here and therefore good; a bad one would be this harmless other.
    private static func known(_ name: String) -> Self { Self(name) ?? .server }
}

/// A request must say once, and only once, whom it is for (RFC 9112, section 3.2).
struct HostCheck: RouterMiddleware {
    typealias Context = FrontContext

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        guard let authority = request.head.authority, !authority.isEmpty, request.headers[.host] == nil else {
            throw Problem(
                status: .badRequest, code: "http/host",
                wording: Wording("Hostヘッダーは1つ必要です。", "A request needs exactly one Host header."), closes: true)
        }
        return try await next(request, context)
    }
}
