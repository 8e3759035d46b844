import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import NIOCore
import Relief
import Synchronization
import Vocabulary

/// Keeps a page that answered a form sent from within its page, so that a reload shows it and sends nothing.
///
/// The answer says in `Rnet-Answer` under which name; the page's address with `?answer=` and this name gives it to the
/// same token again. Where it is gone the page itself is shown, and says so. Forms that a browser sends by itself are
/// not kept: it asks before it sends one again.
struct KeptAnswers: RouterMiddleware {
    typealias Context = FrontContext

    static let name: Substring = "answer"
    static let gone = Notice(
        .warning,
        Wording(
            "送信後に表示した画面は、時間がたったためもう表示できません。記録されたかを確かめ、必要ならもう一度入力してください。",
            "The page that was shown after sending is kept no longer. Look whether it is recorded; if not, enter it again."
        ))

    let pages: PageFrame
    private let shelf = Shelf()

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        guard let visitor = context.visitor, !context.isProgram else { return try await next(request, context) }
        if let kept = page(request, visitor.token.id) { return kept }
        var response = try await next(request, context)
        guard request.method == .post, request.headers[.rnetForm] != nil, response.isAnswerPage else { return response }
        let (bytes, name) = (try await response.body.written(), pages.commandKey())
        response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        response.headers[.rnetAnswer] = name
        shelf.content.withLock { $0.keep(bytes, as: name, of: visitor.token.id, at: pages.post.now()) }
        return response
    }

    /// What is kept under the name in the address.
    private func page(_ request: Request, _ owner: ID<Token>) -> Response? {
        guard request.method == .get, let name = request.uri.queryParameters[Self.name] else { return nil }
        let bytes = shelf.content.withLock { $0.page(String(name), of: owner, at: pages.post.now()) }
        return bytes.map { Response(page: $0) }
    }
}

/// One for all requests.
private final class Shelf: Sendable {
    let content = Mutex(AnswerShelf())
}

extension Response {
    /// A page, and not one for somebody who may not send: that is told above the form.
    fileprivate var isAnswerPage: Bool {
        headers[.contentType]?.hasPrefix("text/html") == true && status != .unauthorized && status != .forbidden
    }
}
