import Formats
import Vocabulary

/// The head of the log on the chronology's page: to be noted elsewhere, and how it is checked later.
struct LogHeadPanel {
    let desk: Desk
    /// `nil` when the log could not be read.
    let head: LogHead?

    func draw(_ html: inout HTML) {
        desk.section(desk.say("記録の末尾（改ざんの検出用）", "Head of the log"), id: "head", &html) { html in
            guard let head else {
                html.p(desk.say("いまは記録の末尾を読めません。", "The head cannot be read at present."), .class("empty"))
                return
            }
            html.p(Self.purpose[desk.language], .class("note"))
            facts(head, &html)
            html.p { html in
                html.a(desk.say("控えを印刷する", "Sheet to print and keep"), .href("/hq/log/head"), .class("button"))
            }
            html.p(desk.say("確かめ方（サーバーで実行）：", "To check it, on the server:"), .class("note"))
            html.p { $0.code(head.command, .class("command"), .tabIndex(0)) }
        }
    }

    private func facts(_ head: LogHead, _ html: inout HTML) {
        html.dl(.class("pairs")) { html in
            html.dt(desk.say("記録番号", "Entry"))
            html.dd(head.position.description)
            html.dt(desk.say("ハッシュ", "Hash"))
            html.dd { $0.hash(head) }
            html.dt(desk.say("時点", "As of"))
            html.dd { $0.time(head.readAt.onPage(desk.language), .datetime(head.readAt.utc)) }
        }
    }

    /// One line for the situation page.
    func line(_ html: inout HTML) {
        guard let head else { return }
        html.p(.class("note head-line")) { html in
            html.a(desk.say("記録の末尾", "Head of the log"), .href("/hq/log#head"))
            html.text(desk.say(" 記録番号\(head.position) ", " entry \(head.position) "))
            html.hash(head, class: "hash short")
            html.text(desk.say("（\(head.readAt.onPage(.japanese)) 時点）", " (as of \(head.readAt.onPage(.english)))"))
        }
    }

    private static let purpose = Wording(
        "この値を毎日、紙やメールなどサーバーの外に控えてください。後で記録の書き換えや末尾の切り取りがあれば分かります。",
        "Note this every day outside the server, on paper or by mail: it shows later if an entry was changed or the end cut off."
    )
}
