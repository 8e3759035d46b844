import ArgumentParser
import Boards
import CommandPost
import Formats
import Importers
import Relief
import Vocabulary

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Takes a sheet in: all of it or nothing.
struct ImportSheet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import a CSV sheet, all of it or nothing. CSVの取り込み",
        discussion: "Exit status 0 when stored or nothing to do, 1 when refused (nothing stored), 2 for wrong usage.")

    @OptionGroup var options: DataOptions

    @Flag(help: "List the kinds of sheets. 取り込める種類")
    var list = false

    @Argument(help: "The kind of sheet, see --list. 種類")
    var kind: String?

    @Argument(help: "The CSV file. ファイル")
    var file: String?

    @Option(help: "The depot of a stock sheet. 拠点の施設コード")
    var site: String?

    @Option(help: "Of a stock sheet, never assumed. snapshot: it is all there is; delta: it came on top. 在庫表の扱い")
    var mode: String?

    @Flag(help: "Say what would change and store nothing. 確認のみ")
    var preview = false

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        if list {
            return SheetReport(isJSON: json).kinds()
        }
        let request = try request(now: .now)
        let directory = try options.directory()
        let post = try await preview ? directory.openExisting() : directory.open()
        do {
            let wall = await post.wall
            try await store(try Sheets.read(request, on: wall), readAt: wall.position, post)
        } catch let problems as SheetProblems {
            SheetReport(isJSON: json).refused(problems)
            throw ExitCode(1)
        } catch let error as SubmissionError {
            SheetReport(isJSON: json).refused(error)
            throw ExitCode(1)
        }
    }

    private func request(now: Moment) throws -> SheetRequest {
        guard let kind = self.kind.flatMap({ SheetKind(rawValue: $0) }) else {
            let kinds = SheetKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw usage("Give the kind of sheet first: \(kinds). 種類を指定してください。")
        }
        guard let file else { throw usage("Give a file. ファイルを指定してください。") }
        guard let content = FileManager.default.contents(atPath: file) else {
            throw usage("Cannot read \(file). ファイルを読めません。")
        }
        guard !kind.needsSite || site.flatMap({ ID<Site>($0) }) != nil else {
            throw usage("A stock sheet needs --site DEPOT. 拠点を --site で指定してください。")
        }
        let mode = try mode(of: kind)
        let bytes = [UInt8](content)
        return SheetRequest(
            kind: kind, bytes: bytes, site: site.flatMap { ID<Site>($0) }, mode: mode, now: now,
            fingerprint: CommandPost.fingerprint(bytes))
    }

    /// What the stock sheet is, as the sender says; other sheets are not asked.
    private func mode(of kind: SheetKind) throws -> StockSheet.Mode? {
        guard kind.needsMode else { return nil }
        guard let mode = mode.flatMap({ StockSheet.Mode(rawValue: $0) }) else {
            SheetReport(isJSON: json).refused(SheetProblems.modeNeeded(found: mode ?? ""))
            throw ExitCode(2)
        }
        return mode
    }

    /// Wrong usage is exit status 2, as the interface says; the parser's own would be 64.
    private func usage(_ text: String) -> any Error {
        Say.remark(text)
        return ExitCode(2)
    }

    private func store(_ reading: SheetReading, readAt position: Int64, _ post: CommandPost) async throws {
        let report = SheetReport(isJSON: json)
        if preview || reading.commands.isEmpty { return report.previewed(reading, at: position) }
        report.stored(reading, at: position, try await post.submit(Submission(reading.commands, from: .console)))
    }
}
