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

/// The pages of a depot: what lies there, what came in, what leaves.
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
            .get("/d/:site/consignments/:consignment", use: consignment)
            .post("/d/:site/consignments/:consignment/load", use: load)
            .post("/d/:site/consignments/:consignment/depart", use: depart)
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

    @Sendable func undo(_ request: Request, context: FrontContext) async throws -> Response {
        let sheet: ID<StockSheet> = try context.id("import")
        return try await change(request, context, did: .undone) { _ in .undoStock(sheet) }
    }

    @Sendable func limitDispatch(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        do {
            var fields = Fields(form.fields)
            let wish = ReliefCommand.limitDispatch(id, try DispatchInput.read(&fields))
            let done = try await post.submit(form.submission(of: wish))
            return .seeOther("/d/\(id)?did=\(Done.dispatch.rawValue)&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            let state = form.state(after: problem, otherwise: "kilogramsPerDay")
            return try await page(request, context, upload: state, status: problem.status).after(problem)
        }
    }

    private func change(
        _ request: Request, _ context: FrontContext, did: Done,
        _ command: (inout Fields) throws -> ReliefCommand
    ) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        let form = try await context.form(of: request)
        do {
            var fields = Fields(form.fields)
            let done = try await post.submit(form.submission(of: try command(&fields)))
            return .seeOther("/d/\(id)?did=\(did.rawValue)&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            let notice = form.notice(after: problem, to: request.uri.path)
            return try await page(request, context, notice: notice, status: problem.status).after(problem)
        }
    }

    @Sendable func consignment(_ request: Request, context: FrontContext) async throws -> Response {
        try await loadPage(request, context, FormState())
    }

    private func loadPage(
        _ request: Request, _ context: FrontContext, _ state: FormState, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        _ = try context.allowed(.load, at: id)
        let wall = try await pages.wall(for: request)
        guard let site = wall.site(id), let consignment = wall.consignments[try context.id("consignment")]?.consignment,
            consignment.depot == id
        else { throw Problem.notFound }
        let shell = await pages.shell(
            Wording("積込と出発", "Load and depart"), wall, context, path: "/d/\(id)/consignments/\(consignment.id)",
            place: site.name, notice: pages.notice(for: request))
        let page = LoadPage(
            shell: shell, wall: wall, site: site, consignment: consignment, state: state,
            commandKey: state.commandKey ?? pages.commandKey())
        return Response(status: status, html: page.document)
    }

    @Sendable func load(_ request: Request, context: FrontContext) async throws -> Response {
        try await move(request, context, did: .loaded) { fields, consignment throws(Problem) in
            .load(consignment.id, try ConsignmentInput.loaded(&fields, consignment))
        }
    }

    @Sendable func depart(_ request: Request, context: FrontContext) async throws -> Response {
        try await move(request, context, did: .departed) { fields, consignment throws(Problem) in
            .depart(consignment.id, vehicle: fields.text("vehicle"))
        }
    }

    private func move(
        _ request: Request, _ context: FrontContext, did: Done,
        _ command: (inout Fields, Consignment) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let (site, id): (ID<Site>, ID<Consignment>) = (try context.id("site"), try context.id("consignment"))
        let form = try await context.form(of: request)
        do {
            guard let consignment = await post.wall.consignments[id]?.consignment else { throw Problem.notFound }
            var fields = Fields(form.fields)
            let wish = try command(&fields, consignment)
            let done = try await post.submit(form.submission(of: wish))
            return .seeOther("/d/\(site)/consignments/\(id)?did=\(did.rawValue)&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            let state = form.state(after: problem, otherwise: "vehicle")
            return try await loadPage(request, context, state, status: problem.status).after(problem)
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
