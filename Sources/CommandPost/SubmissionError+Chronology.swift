import Chronology
import Vocabulary

extension SubmissionError {
    /// What a trouble of the log means to the sender; `nil` for a stale decision, which is decided again.
    init?(_ error: ChronologyError) {
        switch error {
        case .stale: return nil
        case .otherBody: self = .otherBody
        case .busy, .overloaded: self = .busy
        case .stopped: self = .stopped(error.wording)
        case .full: self = .full
        case .unfit, .unusable, .cancelled, .damaged, .database: self = .broken(code: error.code, error.wording)
        }
    }
}
