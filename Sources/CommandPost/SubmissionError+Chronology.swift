import Chronology
import Relief
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
        case .unusable(let file) where file.leavesTheLogWhole:
            self = .damaged(code: error.code, .wait(for: error.wording))
        case .damaged, .unusable: self = .damaged(code: error.code, .call(about: error.wording))
        case .database where error.isDamagedFile: self = .damaged(code: error.code, .call(about: error.wording))
        case .unfit, .cancelled, .database: self = .broken(code: error.code, error.wording)
        }
    }

    /// What is said before anything is tried, so that it is certain that nothing was written; `nil` when it is to be tried.
    ///
    /// Only of a log that is whole and out of reach: every other trouble may be over, and each draft is worth a try.
    init?(before condition: Condition) {
        guard case .stopped(.unusable(let file)) = condition, file.leavesTheLogWhole else { return nil }
        let error = ChronologyError.unusable(file)
        self = .damaged(code: error.code, .refuse(for: error.wording))
    }
}

extension Wording {
    /// The same, told to who has come since: nothing of theirs was so much as tried.
    fileprivate static func refuse(for trouble: Wording) -> Wording {
        Wording(
            """
            新しい記録を止めています。いま送ったものは記録していません。記録済みの内容は無事で、閲覧は続けられます。システム管理者に連絡し、\
            直ってから、もう一度送ってください。原因: \(trouble.japanese)
            """,
            """
            Nothing more is recorded, and nothing of what you sent now was. What was recorded is safe, and reading goes on. Call \
            the system administrator, and send it again once it is mended. Cause: \(trouble.english)
            """)
    }

    /// What stands in the way of a log that is whole, and was met while something was written.
    fileprivate static func wait(for trouble: Wording) -> Wording {
        Wording(
            """
            新しい記録を止めています。記録済みの内容は無事で、閲覧は続けられます。システム管理者に連絡してください。\
            いま送ったものは、記録されたかもしれません。直ってから、同じ内容を同じ受付番号(Idempotency-Key)でもう一度送ってください\
            (二重にはなりません)。受付番号なしで送ったときは、先に記録を確かめてください。原因: \(trouble.japanese)
            """,
            """
            Nothing more is recorded; what was recorded is safe, and reading goes on. Call the system administrator. What you \
            sent now may have been recorded: send the same again under the same Idempotency-Key once it is mended, and \
            it is not recorded twice. Sent without a key, look first whether it is there. Cause: \(trouble.english)
            """)
    }

    /// What is wrong with the log, and who can do something about it: nobody who only sends.
    fileprivate static func call(about trouble: Wording) -> Wording {
        Wording(
            """
            記録(クロノロジー)が書き込んだときのとおりではないため、新しい記録を止めています。閲覧は続けられます。システム管理者に連絡してください\
            (点検は`rnet doctor`と`rnet verify`)。直ってから、同じ内容をもう一度送ってください(二重にはなりません)。原因: \(trouble.japanese)
            """,
            """
            The log is not as it was written, so nothing new is recorded; reading goes on. Call the system administrator \
            (`rnet doctor` and `rnet verify` look into it). Send the same again once it is mended: it is not recorded \
            twice. Cause: \(trouble.english)
            """)
    }
}

extension SubmissionError {
    /// An entry after `position` that cannot be put on the boards; the log is left as it is.
    static func unreadable(after position: Int64, _ error: any Error) -> Self {
        let next = position + 1
        switch error {
        case let error as UnknownEvent:
            return .broken(
                code: "event/unknown",
                Wording(
                    "記録番号\(next)の「\(error.kind)」をこの版のR-netは知りません。R-netを更新してください。記録には手を加えていません。",
                    "Position \(next) is \(error.kind), which this R-net does not know. Update R-net; the log is untouched."
                ))
        default:
            return .broken(
                code: "event/unreadable",
                Wording(
                    "記録番号\(next)を読めません: \(error)。`rnet verify`で記録を検証してください。",
                    "Position \(next) cannot be read: \(error). Check the log with `rnet verify`."))
        }
    }
}
