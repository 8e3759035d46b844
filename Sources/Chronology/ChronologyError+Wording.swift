import JSON
package import Vocabulary

extension ChronologyError {
    /// A name for the problem that stays the same, for scripts and for the manual.
    package var code: String {
        switch self {
        case .stale: "chronology/stale"
        case .otherBody: "idempotency/other-body"
        case .unfit: "chronology/unfit"
        case .full: "chronology/disk-full"
        case .busy: "chronology/busy"
        case .overloaded: "chronology/overloaded"
        case .stopped: "chronology/stopped"
        case .unusable: "chronology/unusable-file"
        case .cancelled: "chronology/cancelled"
        case .damaged: "chronology/damaged"
        case .database(let error): error.problem
        }
    }

    /// Whether it is the database that finds its file damaged, and not R-net an entry.
    package var isDamagedFile: Bool { code == "chronology/damaged-file" }

    package var wording: Wording {
        switch self {
        case .stale:
            Wording(
                "入力中に他の担当者が更新しました。最新の内容を確認してください。",
                "Somebody changed this meanwhile. Check it against the latest state.")
        case .otherBody(let first):
            Wording(
                "同じ受付番号が、別の内容ですでに使われています(記録番号\(first.position))。",
                "This command key was used before with another body (position \(first.position)).")
        case .unfit(let unfit): unfit.wording
        case .full:
            Wording(
                "ディスクの空きがないため記録できません。閲覧は続けられます。空き容量を増やしてください。",
                "The disk is full: nothing can be written, reading goes on. Free some space.")
        case .busy:
            Wording("記録が混み合っています。少し待ってもう一度送ってください。", "The log is busy. Wait a little and send it again.")
        case .overloaded:
            Wording(
                "受付が集中しています。数秒待ってもう一度送ってください。",
                "Too much is waiting to be written. Wait a few seconds and send it again.")
        case .stopped(let error):
            Wording(
                "ディスクの読み書きに失敗したため、記録を止めて点検しています。閲覧は続けられます。少し待って同じ内容をもう一度送ってください(二重にはなりません)。原因: \(error)",
                """
                The disk failed to write or read: nothing is recorded until the log has been checked, reading goes on. \
                Wait a little and send the same again (it is not recorded twice). Cause: \(error)
                """)
        case .unusable(let file): file.wording
        case .cancelled: Wording("途中で中止しました。", "Stopped before the end.")
        case .damaged(let fault): fault.wording
        case .database(let error): error.wording
        }
    }
}

extension Unfit {
    package var wording: Wording {
        switch self {
        case .payload(let name):
            Wording("\(name)の内容が1行のJSONオブジェクトではありません。", "The payload of \(name) is not a JSON object on one line.")
        case .json(let name, let problem):
            Wording(
                "\(name)の内容をJSONとして読めません。\(problem.wording.japanese)",
                "The payload of \(name) cannot be read as JSON: \(problem.wording.english)")
        case .payloadTooLarge(let name, let bytes):
            Wording(
                "\(name)の内容が大きすぎます(\(bytes)バイト、上限\(Entry.largestPayload)バイト)。",
                "The payload of \(name) is too large: \(bytes) bytes, at most \(Entry.largestPayload).")
        case .name(let name, let version):
            Wording(
                "記録の名前「\(name)」または版番号\(version)が正しくありません(名前は必須、版は1以上)。",
                "An entry is called '\(name)', version \(version); it needs a name and a version from 1.")
        case .subject(let text):
            Wording("対象「\(text)」の書き方が正しくありません。", "'\(text)' is no subject; expected kind:identifier.")
        case .moment(let milliseconds):
            Wording(
                "時刻\(milliseconds)ミリ秒は西暦1年から9999年の範囲にありません。",
                "The moment \(milliseconds) ms lies outside the years 1 to 9999.")
        case .ahead(let since, let head):
            Wording(
                "記録番号\(since)までを前提としていますが、記録は\(head)番までしかありません。",
                "The decision rests on position \(since), but the log ends at \(head).")
        }
    }
}
