import Formats
import Hummingbird

/// The style sheet, the script and the sample sheet: constants that a browser may keep.
struct Assets: Sendable {
    private let style = Rendered(
        Array(
            "\(Style.text)\n\(DashboardStyle.text)\n\(PeopleStyle.text)\n\(PaperStyle.text)\n\(DepotStyle.text)".utf8),
        type: "text/css; charset=utf-8",
        etag: "\"\(Style.version)\"", changedAt: nil)
    // One file for all parts: a request more is what a bad network can least spare.
    private let script = Rendered(
        Array(Self.scripts.map { "\($0)\n" }.joined().utf8), type: "text/javascript; charset=utf-8",
        etag: "\"\(Self.scripts.map { Edition.name(of: $0) }.joined(separator: "-"))\"", changedAt: nil)
    private let sample = Rendered(
        Array("\(SampleSheet.text)".utf8), type: "text/csv; charset=utf-8",
        etag: "\"\(Edition.name(of: SampleSheet.text))\"", changedAt: nil)

    private static let scripts = [BottomBar.text, Script.text, AnswerScript.text, SendingScript.text]

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get(RouterPath(Style.path)) { request, _ in kept(style, request, seconds: 31_536_000) }
            .get(RouterPath(Script.path)) { request, _ in kept(script, request, seconds: 300) }
            .get(RouterPath(SampleSheet.path)) { request, _ in kept(sample, request, seconds: 300) }
            .get("/favicon.ico") { _, _ in Response(status: .noContent) }
    }

    private func kept(_ asset: Rendered, _ request: Request, seconds: Int) -> Response {
        var response = asset.response(to: request)
        response.headers[.cacheControl] = "public, max-age=\(seconds)"
        return response
    }
}
