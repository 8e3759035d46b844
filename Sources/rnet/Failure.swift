import CommandPost
import Vocabulary

/// What went wrong, as the command line says it: the code, then both languages.
struct Failure: Error, CustomStringConvertible {
    let code: String
    let wording: Wording

    init(_ code: String, _ wording: Wording) {
        self.code = code
        self.wording = wording
    }

    init(_ error: SubmissionError) { self.init(error.code, error.wording) }

    var description: String { "\(code)\n\(wording.japanese)\n\(wording.english)" }
}
