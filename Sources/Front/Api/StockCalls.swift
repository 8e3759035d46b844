import Boards
import CommandPost
import Formats
import Hummingbird
import Importers
import Relief
import Vocabulary

/// Stock sheets as programs send them, and their undoing.
struct StockCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) {
        router.post("sites/:site/stock-sheets", use: send)
        router.post("imports/:import/undo", use: undo)
        router.post("lots/:lot/count", use: count)
    }

    @Sendable func send(_ request: Request, context: FrontContext) async throws -> Response {
        let depot: ID<Site> = try context.id("site")
        _ = try context.allowed(.storeStock, at: depot)
        let sender = try api.sender(context)
        let query = Query(request)
        let mode = try query.choice("mode", StockSheet.Mode.self)
        let isPreview = try query.flag("preview")
        let body = try await request.bytes(upTo: Request.uploadLimit)
        let sheet = try Self.file(in: body, request)
        let upload = SheetUpload(post: api.post, kind: .stock, site: depot, mode: mode, bytes: sheet)
        let reading = try await upload.read()
        if isPreview { return Response(json: Self.preview(reading)) }
        let done = try await upload.store(
            reading, from: sender, key: request.headers[.idempotencyKey], identity: request.identity(with: sheet))
        return api.answer(done, "import", created: true)
    }

    @Sendable func undo(_ request: Request, context: FrontContext) async throws -> Response {
        let sheet: ID<StockSheet> = try context.id("import")
        _ = try context.allowed(.storeStock, at: await api.post.wall.depots.depot(of: sheet))
        let (_, body) = try await api.fields(request)
        let done = try await api.submit([.undoStock(sheet)], request, context, body: body, answer: sheet.text)
        return api.answer(done, "import")
    }

    /// One lot alone; with `before`, only if that is the number still.
    @Sendable func count(_ request: Request, context: FrontContext) async throws -> Response {
        let lot: ID<Lot> = try context.id("lot")
        _ = try context.allowed(.storeStock, at: await api.post.wall.depots.lot(lot)?.details.depot)
        var (fields, body) = try await api.fields(request)
        let count = try LotInput.read(&fields, lot)
        let done = try await api.submit([.countLot(count)], request, context, body: body, answer: lot.text)
        return api.answer(done, "lot")
    }

    /// The sheet itself, or the part `file` of a form.
    static func file(in body: [UInt8], _ request: Request) throws -> [UInt8] {
        switch request.mediaType {
        case "text/csv", "application/octet-stream", "": return body
        case "multipart/form-data":
            let form = try MultipartForm(body, contentType: request.headers[.contentType] ?? "")
            guard let part = form["file"] else { throw Problem.noFile }
            return part.bytes
        default: throw Problem.unsupported(request.mediaType)
        }
    }

    static func preview(_ reading: SheetReading) -> JSONText {
        JSONText.object { json in
            json.add("rows", reading.rows)
            json.add("encoding", reading.encoding)
            json.array("ignoredHeadings") { json in
                for heading in reading.ignoredHeadings { json.add(heading) }
            }
            json.array("differences") { json in
                for difference in reading.differences {
                    json.object { write(difference, &$0) }
                }
            }
        }
    }

    private static func write(_ difference: SheetDifference, _ json: inout JSONObject) {
        json.add("subject", difference.subject)
        json.add("title", difference.title)
        json.object("aspect") { json in
            json.add("ja", difference.aspect.japanese)
            json.add("en", difference.aspect.english)
        }
        if let before = difference.before { json.add("before", before) }
        if let after = difference.after { json.add("after", after) }
        json.add("kind", difference.kind.rawValue)
    }
}

extension Problem {
    static let noFile = Problem.input([
        InputProblem(
            place: "file", found: "", code: "input/missing",
            wording: Wording("ファイルを選んでください。", "Choose a file."))
    ])
}
