import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Vocabulary

extension Hindrance {
    init(_ error: SubmissionError) { self.init(code: error.code, wording: error.wording) }
}

extension Problem {
    /// The hindrance that this is, or `nil` when something is wrong with what was sent.
    var hindrance: Hindrance? {
        guard [503, 507].contains(status.code), code.hasPrefix("chronology/") else { return nil }
        return Hindrance(code: code, wording: wording)
    }
}

extension PostedForm {
    /// The form as it goes back to whoever sent it: with what is wrong, or ready to be sent again as it is.
    func state(after problem: Problem, otherwise name: String) -> FormState {
        guard let hindrance = problem.hindrance else {
            return FormState(fields, problems: problem.fields(otherwise: name))
        }
        return FormState(fields, hindrance: hindrance, commandKey: commandKey)
    }

    /// The key of the page that the form stood on; what follows the point is the form's own purpose.
    private var commandKey: String? { key.map { String($0.prefix { $0 != "." }) } }

    /// What the page says at its top, with the form itself when it can be sent again as it is.
    func notice(after problem: Problem, to action: String) -> Notice {
        guard let hindrance = problem.hindrance else { return problem.notice }
        let wording = Wording(
            "記録できませんでした。送ろうとした内容は残っています。少し待って、もう一度送信してください（二重には記録されません）。",
            "It could not be recorded. What you sent is kept: wait a little and send it again (it is not recorded twice)."
        )
        return Notice(
            .failure, wording, code: hindrance.code, resending: Resending(action: action, fields: fields))
    }
}

extension Response {
    /// As it is, and when it may be worth while to come again.
    func after(_ problem: Problem) -> Response {
        guard let seconds = problem.retryAfter else { return self }
        var response = self
        response.headers[.retryAfter] = "\(seconds)"
        return response
    }
}
