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

/// A sheet on its way through the pages: chosen, looked at, stored; nothing is kept in between.
struct UploadFlow: Sendable {
    struct Chosen {
        let name: String
        let bytes: [UInt8]
        let mode: StockSheet.Mode
    }

    let post: CommandPost
    let pages: PageFrame
    let place: UploadPlace

    /// What the form on the first page sent: the file and what it is, or what was not chosen.
    enum Choice {
        case complete(Chosen)
        case wanting(FormState)
    }

    /// What was chosen on the first page.
    func chosen(_ request: Request, _ context: FrontContext, _ visitor: Visitor) async throws -> Choice {
        guard request.mediaType == "multipart/form-data" else { throw Problem.unsupported(request.mediaType) }
        let body = try await request.bytes(upTo: Request.uploadLimit)
        let form = try MultipartForm(body, contentType: request.headers[.contentType] ?? "")
        let fields = try form.fields()
        try context.check(fields, visitor)
        let mode = mode(in: fields)
        guard let mode, let file = form["file"], !file.bytes.isEmpty else {
            let noFile = form["file"]?.bytes.isEmpty ?? true ? Problem.noFile.fields(otherwise: "file") : []
            return .wanting(FormState(fields, problems: noFile + (mode == nil ? [Self.noMode.field] : [])))
        }
        return .complete(Chosen(name: file.fileName ?? "", bytes: file.bytes, mode: mode))
    }

    /// What the sender says a stock sheet is.
    ///
    /// Nobody else says it for them. Other sheets are not asked.
    private func mode(in fields: FormFields) -> StockSheet.Mode? {
        place.asksMode ? fields["mode"].flatMap { StockSheet.Mode(rawValue: $0) } : .snapshot
    }

    private static let noMode = InputProblem(
        place: "mode", found: "", code: "input/missing",
        wording: Wording(
            "この表が「今の在庫全部」か「入荷分だけ」かを選び、ファイルも選び直してください。",
            "Say whether the sheet is all you have or what came in, and choose the file again."))

    /// What it would change, or everything that is wrong with it.
    func preview(
        _ chosen: Chosen, _ context: FrontContext, _ state: FormState = FormState(), status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let wall = await post.wall
        let preview = try await read(chosen, on: wall)
        let shell = await pages.shell(place.title, wall, context, path: place.home, place: place.site.map(wall.title))
        let page = PreviewPage(
            shell: shell, place: place, preview: preview, wall: wall, state: state,
            commandKey: state.commandKey ?? pages.commandKey())
        return Response(status: preview.problems.isEmpty ? status : .unprocessableContent, html: page.document)
    }

    private func upload(_ chosen: Chosen) -> SheetUpload {
        SheetUpload(post: post, kind: place.kind, site: place.site?.id, mode: chosen.mode, bytes: chosen.bytes)
    }

    private func read(_ chosen: Chosen, on wall: Wall) async throws -> SheetPreview {
        do {
            return SheetPreview(
                try await upload(chosen).read(), of: place.kind, chosen, on: wall, today: post.now().japaneseDate)
        } catch let problems as SheetProblems {
            return SheetPreview(problems, chosen)
        }
    }

    /// Reads the sheet again on the wall as it stands now, and stores it; otherwise the preview comes back with it.
    func store(_ form: PostedForm, _ context: FrontContext, did: Done) async throws -> Response {
        guard let bytes = Data(base64Encoded: form.fields["file"] ?? ""), !bytes.isEmpty else { throw Problem.noFile }
        guard let mode = mode(in: form.fields) else { throw Problem.input([Self.noMode]) }
        let chosen = Chosen(name: form.fields["name"] ?? "", bytes: [UInt8](bytes), mode: mode)
        do {
            let reading = try await upload(chosen).read()
            let done = try await upload(chosen).store(
                reading, from: form.sender, key: form.key, identity: form.body)
            let did = reading.commands.isEmpty ? Done.unchanged : did
            return .seeOther("\(place.home)?did=\(did.rawValue)&from=\(done.position)")
        } catch is SheetProblems {
            return try await preview(chosen, context)
        } catch {
            let problem = Problem(error)
            guard problem.hindrance != nil else { throw problem }
            let state = form.state(after: problem, otherwise: "file")
            return try await preview(chosen, context, state, status: problem.status).after(problem)
        }
    }
}

extension SheetPreview {
    init(_ reading: SheetReading, of kind: SheetKind, _ chosen: UploadFlow.Chosen, on wall: Wall, today: LocalDate) {
        let rows = reading.differences.compactMap { SheetPreviewRow($0, isNumeric: kind == .stock) }
        self.init(
            fileName: chosen.name, mode: chosen.mode, encoding: reading.encoding, lines: reading.rows,
            // What goes to nothing must not hide below the end of a long list.
            rows: rows.filter { $0.kind == .gone } + rows.filter { $0.kind != .gone }, problems: [],
            file: Data(chosen.bytes).base64EncodedString(), ignoredHeadings: reading.ignoredHeadings,
            loss: kind == .stock ? StockLoss(reading, on: wall, today: today) : .none)
    }

    init(_ problems: SheetProblems, _ chosen: UploadFlow.Chosen) {
        self.init(
            fileName: chosen.name, mode: chosen.mode, encoding: problems.encoding, lines: problems.rows, rows: [],
            problems: problems.all.map {
                SheetPreviewProblem(
                    line: $0.line, column: $0.column, found: $0.found, wording: $0.wording, code: $0.code)
            }, file: "")
    }
}

extension SheetPreviewRow {
    init?(_ difference: SheetDifference, isNumeric: Bool) {
        let kind: Kind
        switch difference.kind {
        case .new: kind = .added
        case .changed: kind = .changed
        case .gone: kind = .gone
        case .same, .older: return nil
        }
        let code = isNumeric ? "" : "\(difference.subject) "
        let aspect = Wording("\(code)\(difference.aspect.japanese)", "\(code)\(difference.aspect.english)")
        self.init(
            kind: kind, title: Wording(difference.title, difference.title), subject: aspect,
            before: difference.before.map { Self.shown($0, isNumeric) },
            after: difference.after.map { Self.shown($0, isNumeric) } ?? (isNumeric ? "0" : "–"))
    }

    private static func shown(_ text: String, _ isNumeric: Bool) -> String {
        isNumeric ? Int(text).map(Amount.grouped) ?? text : text
    }
}
