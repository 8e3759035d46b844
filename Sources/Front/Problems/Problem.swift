import Formats
import HTTPTypes
import Vocabulary

/// Why a request was not answered as it wished, in the words of RFC 9457.
struct Problem: Error {
    let status: HTTPResponse.Status
    /// Stable name for programs and support desks.
    let code: String
    let wording: Wording
    var errors: [InputProblem] = []
    /// Seconds after which it may work.
    var retryAfter: Int?
    /// Whether the rest of the request is not worth reading.
    var closes = false
    /// What the reader can do now, where the status alone does not say it.
    var advice: Wording?
    /// How else it may be asked for.
    var allow: [HTTPRequest.Method] = []
}

/// One thing that is wrong with what was sent.
struct InputProblem: Hashable, Sendable {
    /// Field, or line and column.
    let place: String
    let found: String
    let code: String
    let wording: Wording

    var field: FieldProblem { FieldProblem(field: place, wording: wording, code: code) }
}

extension Problem {
    static let notFound = Problem(
        status: .notFound, code: "http/not-found", wording: Wording("ページが見つかりません。", "There is no such page."))

    static let signInNeeded = Problem(
        status: .unauthorized, code: "access/sign-in",
        wording: Wording(
            "このページを開くには、配布されたリンク（QRコード）から入ってください。",
            "Open the link (QR code) that you were given to come in."))

    static let forbidden = Problem(
        status: .forbidden, code: "access/forbidden",
        wording: Wording("この操作・表示の権限がありません。", "You may not see or do this."))

    static let bearerNeeded = Problem(
        status: .forbidden, code: "access/bearer-needed",
        wording: Wording("APIの書き込みにはBearerトークンが必要です。", "Writing calls of the API need a bearer token."))

    static let badToken = Problem(
        status: .unauthorized, code: "access/bad-token",
        wording: Wording(
            "このリンクは無効です（期限切れ・失効・入力まちがい）。本部に新しいリンクを依頼してください。",
            "This link is not valid (expired, revoked or mistyped). Ask headquarters for a new one."))

    static let foreignForm = Problem(
        status: .forbidden, code: "access/foreign-form",
        wording: Wording(
            "画面の有効期限が切れました。画面を開き直して、もう一度送信してください。",
            "This form is from another session. Open the page again and send anew."))

    /// Nobody may be left to read it.
    static let brokenOff = Problem(
        status: .badRequest, code: "http/broken-off",
        wording: Wording(
            "通信が途中で切れました。画面を開き直して、記録されていなければもう一度送信してください。",
            "The connection broke off. Open the page again, and send it once more if it is not there."),
        closes: true)

    /// Half a body stores nothing.
    static let tooSlow = Problem(
        status: .requestTimeout, code: "http/too-slow",
        wording: Wording(
            "送信が途中で止まったため、待つのをやめました。何も記録していません。もう一度送信してください。",
            "What was sent came to a stop, and was waited for no longer. Nothing was stored: send it again."),
        closes: true)

    /// There is such an address, and it is for something else.
    static func wrongMethod(_ method: HTTPRequest.Method, allow: [HTTPRequest.Method]) -> Problem {
        let isOpened = method == .get && !allow.contains(.get)
        let what =
            isOpened
            ? Wording("ここは開くページではなく、ボタンの送信先です。", "This is no page to open, but where a button sends to.")
            : Wording("このアドレスは\(method.rawValue)では使えません。", "This address does not take \(method.rawValue).")
        return Problem(
            status: .methodNotAllowed, code: "http/method-not-allowed",
            wording: Wording(
                "\(what.japanese)（使えるのは\(allow.allowed)）", "\(what.english) (It takes \(allow.allowed).)"),
            advice: Wording("戻って、画面のボタンから操作してください。", "Go back and use the buttons of the page."), allow: allow)
    }

    static func tooLarge(_ limit: Int) -> Problem {
        Problem(
            status: .contentTooLarge, code: "http/too-large",
            wording: Wording(
                "送信された内容が大きすぎます（上限\(limit / 1_000)KB）。", "The body is too large (at most \(limit / 1_000) kB)."),
            closes: true)
    }

    /// Fields that could not be understood; what was typed is kept by the caller.
    static func input(_ errors: [InputProblem]) -> Problem {
        Problem(
            status: .unprocessableContent, code: "input/invalid",
            wording: Wording("入力内容を確かめてください（\(errors.count)件）。", "Check what was entered (\(errors.count))."),
            errors: errors)
    }

    /// A body that cannot be read as the object that it should be: where, what stands there, what was expected.
    static func noObject(_ problem: FormatProblem) -> Problem {
        let place = if case .byte(let offset) = problem.position { "byte \(offset)" } else { "body" }
        return Problem(
            status: .badRequest, code: "json/not-an-object",
            wording: Wording("JSONのオブジェクトを送ってください。", "Send a JSON object."),
            errors: [
                InputProblem(place: place, found: problem.found, code: problem.code, wording: problem.wording)
            ])
    }

    static func badFormat(_ problem: FormatProblem) -> Problem {
        Problem(status: .badRequest, code: problem.code, wording: problem.message)
    }
}

extension Problem {
    func json(_ language: Language) -> JSONText {
        JSONText.object { json in
            json.add("type", "about:blank")
            json.add("status", status.code)
            json.add("code", code)
            json.add("title", wording[language])
            let details = errors.isEmpty ? [wording] : errors.map(\.wording)
            json.add("detail", details.prefix(10).map { $0[language] }.joined(separator: " "))
            if !told.isEmpty {
                json.array("errors") { json in
                    for error in told {
                        json.object { json in
                            json.add("place", error.place)
                            json.add("found", error.found)
                            json.add("code", error.code)
                            json.add("message", error.wording[language])
                        }
                    }
                }
            }
        }
    }
}

extension Problem {
    /// What is wrong with the input, one by one; a refusal by the rules is about the body as a whole.
    private var told: [InputProblem] {
        guard errors.isEmpty, status == .unprocessableContent else { return errors }
        return [InputProblem(place: "body", found: "", code: code, wording: wording)]
    }

    /// Beside which fields of a form this is shown; a refusal as a whole stands beside the one named.
    func fields(otherwise name: String) -> [FieldProblem] {
        errors.isEmpty ? [FieldProblem(field: name, wording: wording, code: code)] : errors.map(\.field)
    }

    /// As one sentence at the top of a page.
    var notice: Notice { Notice(.failure, errors.first?.wording ?? wording, code: errors.first?.code ?? code) }

    /// What the reader of an error page can do now.
    var remedy: Wording {
        if let first = errors.first?.wording { return first }
        if let advice { return advice }
        switch status.code {
        case 401: return Wording("配布されたリンクをもう一度開いてください。", "Open the link that you were given again.")
        case 403, 404: return Wording("戻って、もう一度選んでください。", "Go back and choose again.")
        case 409: return Wording("画面を開き直して、いまの状態を確かめてください。", "Open the page again and look at how things stand.")
        default:
            return Wording(
                "戻って、もう一度試してください。続くときは本部に連絡してください。", "Go back and try again; if it goes on, tell headquarters.")
        }
    }
}
