import Formats
import HTTPTypes
import Hummingbird
import NIOCore

/// Pages go packed over the network: a fifth of the bytes where there are too few of them.
///
/// Only good answers to GET whose address says nothing but what was done last and which part of a list is shown. A page holds the word that proves a form ours;
/// packed together with what a stranger can put into it, its size would tell that word letter by letter (BREACH,
/// 2013). Lists and files are packed where they are rendered, once for all who ask.
struct PackedPages: RouterMiddleware {
    typealias Context = FrontContext

    /// Under a kilobyte the packing costs more than it saves; above the other, it takes too long.
    private static let sizes = 1_025...4_000_000
    /// Names in an address of which nothing gets into the page but a number that the page has anyway.
    private static let harmless: Set = ["did", "from", "needs", "finished", "coming", "arrived"]

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard request.method == .get, request.takesGzip, Self.isSafe(request), Self.isPage(response) else {
            return response
        }
        let bytes = try await response.body.written()
        guard let packed = try? Gzip.compress(bytes) else { return response }
        response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: packed))
        response.headers[.contentEncoding] = "gzip"
        return response
    }

    private static func isSafe(_ request: Request) -> Bool {
        request.uri.queryParameters.allSatisfy { harmless.contains(String($0.key)) }
    }

    private static func isPage(_ response: Response) -> Bool {
        response.status == .ok && response.headers[.contentType]?.hasPrefix("text/html") == true
            && response.headers[.contentEncoding] == nil && response.body.contentLength.map(sizes.contains) == true
    }
}
