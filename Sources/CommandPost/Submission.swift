package import Relief
package import Vocabulary

/// Commands from one sender that are carried out together or not at all.
package struct Submission: Sendable {
    package let commands: [ReliefCommand]
    package let sender: Sender
    /// The sender's own name for it (`Idempotency-Key`), 1 to 128 printable characters of ASCII.
    package let key: String?
    /// What was sent, byte for byte; the same key with another body is refused.
    package let body: [UInt8]
    /// What is told to a repeat: the name of the thing made.
    package let answer: String
    /// How long it waited on its way; what has a time of observation and none was said is observed when it was sent.
    package let waited: Waiting

    package init(
        _ commands: [ReliefCommand], from sender: Sender, key: String? = nil, body: [UInt8] = [], answer: String = "",
        waited: Waiting = .none
    ) {
        self.commands = commands
        self.sender = sender
        self.key = key
        self.body = body
        self.answer = answer
        self.waited = waited
    }
}

/// Proof that a submission is durable, and the position at which every board shows it.
package struct Acknowledgement: Hashable, Sendable {
    package let position: Int64
    package let at: Moment
    /// The first answer, also to a repeat.
    package let answer: String
    /// Whether it had been carried out before.
    package let isRepeat: Bool
    /// The moment before its arrival at which something counts as observed, because it had waited; not told to a repeat.
    package var observedAt: Moment?
    /// Entries that it came to, the last of them at ``position``; none for a repeat, and for what was known already.
    package var entries = 0
}

/// Why a submission was not carried out.
///
/// Nothing of it was stored, except where the case says so.
package enum SubmissionError: Error {
    case refused(any Refusal)
    /// The key is not 1 to 128 printable characters of ASCII.
    case badKey
    /// The key was used before with another body.
    case otherBody
    /// Too many desks changed the same thing at once, or the log was locked for too long; try again.
    case busy
    /// The disk is full.
    case full
    /// A write failed: nothing is acknowledged until the log was opened and read again, which happens by itself.
    case stopped(Wording)
    /// The log is not what was written, or no log any more: nothing is recorded until somebody has mended it.
    case damaged(code: String, Wording)
    /// It was stored, and the log could not be read to show it; a repeat under the same key is told the same.
    case unshown(position: Int64)
    /// The chronology can't be written or read.
    case broken(code: String, Wording)
}

extension SubmissionError {
    package var code: String {
        switch self {
        case .refused(let refusal): refusal.code
        case .badKey: "idempotency/bad-key"
        case .otherBody: "idempotency/other-body"
        case .busy: "chronology/busy"
        case .full: "chronology/full"
        case .stopped: "chronology/stopped"
        case .unshown: "board/behind"
        case .damaged(let code, _), .broken(let code, _): code
        }
    }

    package var wording: Wording {
        switch self {
        case .refused(let refusal): refusal.wording
        case .badKey:
            Wording(
                "Idempotency-Keyは1〜128文字の印字可能なASCIIにしてください。",
                "The Idempotency-Key must be 1 to 128 printable ASCII characters.")
        case .otherBody:
            Wording(
                "同じ送信番号で別の内容が届きました。画面を開き直して、もう一度送信してください。",
                "Something else was sent under the same key before. Open the page again and send anew.")
        case .busy:
            Wording("混み合っています。数秒後にもう一度送信してください。", "Busy; send it again in a few seconds.")
        case .full:
            Wording(
                "ディスクに空きがないため記録できません。管理者に連絡してください。入力内容は保存されていません。",
                "The disk is full and nothing was stored. Tell the administrator.")
        case .unshown(let position):
            Wording(
                "記録は済んでいます(記録番号\(position))が、画面に反映できていません。もう一度入力しないでください。数秒後に画面を開き直してください。",
                """
                It is recorded (position \(position)) but cannot be shown yet. Do not enter it again; open the page again \
                in a few seconds.
                """)
        case .stopped(let wording), .damaged(_, let wording), .broken(_, let wording): wording
        }
    }
}
