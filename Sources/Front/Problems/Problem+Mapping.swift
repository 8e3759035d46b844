import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Importers
import Relief
import Vocabulary

/// The one place in which troubles become HTTP.
extension Problem {
    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as SubmissionError: self.init(error)
        case let error as PlanningError: self.init(error)
        case let error as FormatProblem: self = .badFormat(error)
        case let error as SheetProblems: self = .sheet(error)
        // Whoever asked has hung up meanwhile.
        case is CancellationError: self = .brokenOff
        case let error as HTTPError where error.status == .notFound: self = .notFound
        case let error as HTTPError:
            self.init(
                status: error.status, code: "http/\(error.status.code)",
                wording: Wording(
                    "この要求は処理できません（\(error.status.code)）。", "The request cannot be served (\(error.status))."))
        default:
            self.init(
                status: .internalServerError, code: "internal",
                wording: Wording("サーバーで問題が起きました。入力内容は記録されていません。", "Something failed here; nothing was stored."))
        }
    }

    private init(_ error: SubmissionError) {
        self.init(status: Self.status(of: error), code: error.code, wording: error.wording)
        switch error {
        // Somebody has to make room or mend the log first.
        case .full, .damaged: retryAfter = 10
        default: if status == .serviceUnavailable { retryAfter = 1 }
        }
    }

    private static func status(of error: SubmissionError) -> HTTPResponse.Status {
        switch error {
        case .refused(let refusal): status(of: refusal.nature)
        case .badKey: .badRequest
        case .otherBody: .conflict
        case .busy, .stopped, .damaged, .unshown: .serviceUnavailable
        case .full: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
        case .broken: .internalServerError
        }
    }

    private static func status(of nature: RefusalNature) -> HTTPResponse.Status {
        switch nature {
        case .missing: .notFound
        case .invalid: .unprocessableContent
        case .conflict: .conflict
        case .forbidden: .forbidden
        case .crowded: .tooManyRequests
        }
    }

    private init(_ error: PlanningError) {
        switch error {
        case .notStored(let error): self.init(error)
        case .unsolvable(let code, let wording):
            self.init(status: .internalServerError, code: code, wording: wording)
        }
    }

    private static func sheet(_ problems: SheetProblems) -> Problem {
        Problem(
            status: .unprocessableContent, code: "sheet/refused",
            wording: Wording(
                "\(problems.total)件の問題があるため、何も取り込みませんでした。",
                "Nothing was stored: the sheet has \(problems.total.english("problem"))."),
            errors: problems.all.map { problem in
                let place = [problem.line.map { "\($0)" }, problem.column].compactMap(\.self).joined(separator: ":")
                return InputProblem(
                    place: place.isEmpty ? "file" : place, found: problem.found, code: problem.code,
                    wording: problem.wording)
            })
    }
}
