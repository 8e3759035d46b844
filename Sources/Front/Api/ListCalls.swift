import CommandPost
import Formats
import Hummingbird
import Importers
import Relief
import Vocabulary

/// The lists of headquarters as programs send them.
struct ListCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) {
        router.get("lists", use: kinds)
        router.get("lists/:list/blank", use: blank)
        router.post("lists/:list", use: send)
    }

    /// Every list with its columns, and whether the token may store it.
    @Sendable func kinds(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.signedIn()
        _ = try await api.post.wall(for: request)
        return Response(
            json: JSONText.object { json in
                json.array("lists") { list in
                    for kind in SheetKind.lists { list.object { Self.write(kind, visitor, &$0) } }
                }
            })
    }

    private static func write(_ kind: SheetKind, _ visitor: Visitor, _ json: inout JSONObject) {
        json.add("list", kind.rawValue)
        json.object("name") { name in
            name.add("ja", kind.name.japanese)
            name.add("en", kind.name.english)
        }
        json.add("mayStore", visitor.token.allows(kind.permission))
        json.array("columns") { list in
            for column in Sheets.columns(of: kind) {
                list.object { json in
                    json.array("headings") { for heading in column.headings { $0.add(heading) } }
                    json.add("isRequired", column.isRequired)
                }
            }
        }
    }

    @Sendable func blank(_ request: Request, context: FrontContext) async throws -> Response {
        let (kind, _) = try context.list(for: .readPicture)
        _ = try await api.post.wall(for: request)
        return .blankSheet(kind)
    }

    @Sendable func send(_ request: Request, context: FrontContext) async throws -> Response {
        let (kind, _) = try context.list()
        let sender = try api.sender(context)
        let isPreview = try Query(request).flag("preview")
        let sheet = try StockCalls.file(in: try await request.bytes(upTo: Request.uploadLimit), request)
        let upload = SheetUpload(post: api.post, kind: kind, site: nil, mode: nil, bytes: sheet)
        let reading = try await upload.read()
        if isPreview { return Response(json: StockCalls.preview(reading)) }
        let done = try await upload.store(
            reading, from: sender, key: request.headers[.idempotencyKey], identity: request.identity(with: sheet))
        return api.answer(done, "list", created: true)
    }
}
