import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Importers
import Relief
import Vocabulary

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The pages of a depot: what lies there, what came in, and what leaves.
struct DepotRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/d/:site", use: show)
            .post("/d/:site/stock", use: preview)
            .post("/d/:site/stock/confirm", use: store)
            .post("/d/:site/imports/:import/undo", use: undo)
            .post("/d/:site/dispatch-limit", use: limitDispatch)
    }

    @Sendable func show(_ request: Request, context: FrontContext) async throws -> Response {
        try await page(request, context)
    }

    private func page(
        _ request: Request, _ context: FrontContext, upload: FormState = FormState(), notice: Notice? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        _ = try context.allowed(.readStock, at: id)
        let wall = try await pages.wall(for: request)
        guard let depot = wall.depots[id] else { throw Problem.notFound }
        let shell = await pages.shell(
            Wording("物資拠点", "Depot"), wall, context, path: "/d/\(id)", place: depot.site.name,
            notice: notice ?? pages.notice(for: request))
        let page = DepotPage(
            shell: shell, wall: wall, depot: depot, upload: upload, now: post.now(), commandKey: pages.commandKey())
        return Response(status: status, html: page.document)
    }

    @Sendable func preview(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        let visitor = try context.allowed(.storeStock, at: id)
        guard request.mediaType == "multipart/form-data" else { throw Problem.unsupported(request.mediaType) }
        let body = try await request.bytes(upTo: Request.uploadLimit)
        let form = try MultipartForm(body, contentType: request.headers[.contentType] ?? "")
        let fields = try form.fields()
        try context.check(fields, visitor)
        guard let file = form["file"], !file.bytes.isEmpty else {
            let state = FormState(fields, problems: Problem.noFile.fields(otherwise: "file"))
            return try await page(request, context, upload: state, status: .unprocessableContent)
        }
        let mode = fields["mode"].flatMap { StockSheet.Mode(rawValue: $0) } ?? .snapshot
        return try await previewPage(request, context, file.bytes, name: file.fileName ?? "", mode)
    }

    private func previewPage(
        _ request: Request, _ context: FrontContext, _ bytes: [UInt8], name: String, _ mode: StockSheet.Mode,
        _ state: FormState = FormState(), status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        _ = try context.allowed(.storeStock, at: id)
        let wall = await post.wall
        guard let site = wall.site(id) else { throw Problem.notFound }
        let upload = StockUpload(post: post, depot: id, mode: mode, bytes: bytes)
        let preview: SheetPreview
        do {
            preview = SheetPreview(try await upload.read(), name: name, mode: mode, bytes: bytes)
        } catch let problems as SheetProblems {
            preview = SheetPreview(problems, name: name, mode: mode)
        }
        let shell = await pages.shell(
            Wording("在庫表の確認", "Your stock sheet"), wall, context, path: "/d/\(id)", place: site.name)
        let page = PreviewPage(
            shell: shell, site: site, preview: preview, state: state,
            commandKey: state.commandKey ?? pages.commandKey())
        return Response(status: preview.problems.isEmpty ? status : .unprocessableContent, html: page.document)
    }

    @Sendable func store(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        _ = try context.allowed(.storeStock, at: id)
        guard let bytes = Data(base64Encoded: form.fields["file"] ?? ""), !bytes.isEmpty else { throw Problem.noFile }
        let mode = form.fields["mode"].flatMap { StockSheet.Mode(rawValue: $0) } ?? .snapshot
        let name = form.fields["name"] ?? ""
        let upload = StockUpload(post: post, depot: id, mode: mode, bytes: [UInt8](bytes))
        do {
            let reading = try await upload.read()
            let done = try await upload.store(
                reading, from: form.sender, key: form.key, identity: form.body)
            return .seeOther("/d/\(id)?did=\(reading.commands.isEmpty ? "unchanged" : "stock")&from=\(done.position)")
        } catch is SheetProblems {
            return try await previewPage(request, context, [UInt8](bytes), name: name, mode)
        } catch {
            let problem = Problem(error)
            guard problem.hindrance != nil else { throw problem }
            let state = form.state(after: problem, otherwise: "file")
            return try await previewPage(
                request, context, [UInt8](bytes), name: name, mode, state, status: problem.status
            ).after(problem)
        }
    }

    @Sendable func limitDispatch(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        return try await pages.record(form, then: "/d/\(site)", did: .dispatch) { fields in
            .limitDispatch(site, try DispatchInput.read(&fields))
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: "kilogramsPerDay")
            return try await page(request, context, upload: state, status: problem.status)
        }
    }

    @Sendable func undo(_ request: Request, context: FrontContext) async throws -> Response {
        let (site, sheet): (ID<Site>, ID<StockSheet>) = (try context.id("site"), try context.id("import"))
        let form = try await context.form(of: request)
        return try await pages.record(form, then: "/d/\(site)", did: .undone) { _ in
            .undoStock(sheet)
        } otherwise: { problem in
            let notice = form.notice(after: problem, to: request.uri.path)
            return try await page(request, context, notice: notice, status: problem.status)
        }
    }
}

extension SheetPreview {
    init(_ reading: SheetReading, name: String, mode: StockSheet.Mode, bytes: [UInt8]) {
        self.init(
            fileName: name, mode: mode, encoding: reading.encoding, lines: reading.rows,
            rows: reading.differences.compactMap(SheetPreviewRow.init), problems: [],
            file: Data(bytes).base64EncodedString())
    }

    init(_ problems: SheetProblems, name: String, mode: StockSheet.Mode) {
        self.init(
            fileName: name, mode: mode, encoding: nil, lines: 0, rows: [],
            problems: problems.all.map {
                SheetPreviewProblem(
                    line: $0.line, column: $0.column, found: $0.found, wording: $0.wording, code: $0.code)
            }, file: "")
    }
}

extension SheetPreviewRow {
    init?(_ difference: SheetDifference) {
        let kind: Kind
        switch difference.kind {
        case .new: kind = .added
        case .changed: kind = .changed
        case .gone: kind = .gone
        case .same, .older: return nil
        }
        self.init(
            kind: kind, title: Wording(difference.title, difference.title), subject: difference.aspect,
            before: difference.before.flatMap { Int($0) }, after: difference.after.flatMap { Int($0) } ?? 0)
    }
}
