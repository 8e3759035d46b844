import Boards
package import Formats
import Relief
import Vocabulary

/// One sheet of paper that proves later what the log was today; showing it records nothing.
package struct LogHeadPage: Sendable {
    let desk: Desk
    let head: LogHead

    package init(_ desk: Desk, _ head: LogHead) {
        self.desk = desk
        self.head = head
    }

    package func document() -> HTML {
        desk.document(Wording("記録の控え", "Head of the log"), path: "/hq/log/head") { html in
            html.p(.class("no-print")) { html in
                html.a(desk.say("← 時系列", "← Chronology"), .href("/hq/log"))
                html.text(
                    desk.say(
                        "　ブラウザーの「印刷」で、A4またはA5の紙1枚に印刷できます。",
                        " Print it with your browser on one sheet of A4 or A5."))
            }
            html.article(.class("head-sheet")) { html in
                html.h1(desk.say("記録（クロノロジー）の控え", "Head of the log"))
                facts(&html)
                hash(&html)
                proof(&html)
                html.signatures(Self.signed, in: desk.language)
            }
        }
    }

    private func facts(_ html: inout HTML) {
        html.div(.class("head-top")) { html in
            html.dl(.class("pairs")) { html in
                html.dt(desk.say("災害・訓練", "Incident"))
                html.dd(incident)
                html.dt(desk.say("記録番号（末尾）", "Last entry"))
                html.dd { $0.strong(head.position.description, .class("big")) }
                html.dt(desk.say("時点", "As of"))
                html.dd { $0.time(moment, .datetime(head.readAt.utc)) }
            }
            code(&html)
        }
    }

    private var incident: String {
        guard let incident = desk.wall.situation.incident else { return desk.say("（なし）", "(none)") }
        return incident.kind == .drill ? desk.say("【訓練】", "DRILL: ") + incident.name : incident.name
    }

    /// With the year: paper is kept for longer than a page.
    private var moment: String {
        let clock = head.readAt.japanese.dropFirst(11).prefix(8)
        return desk.say(
            "\(head.readAt.japaneseDate) \(clock)（日本時間）", "\(head.readAt.japaneseDate) \(clock) (Japanese time)")
    }

    private func code(_ html: inout HTML) {
        guard let code = try? QRCode(Array(head.code.utf8)) else { return }
        QRDrawing(code: code, name: desk.say("QRコード：\(head.code)", "QR code: \(head.code)")).draw(&html)
    }

    private func hash(_ html: inout HTML) {
        html.h2(desk.say("ハッシュ（SHA-256、64桁）", "Hash (SHA-256, 64 digits)"))
        html.p { $0.hash(head, class: "hash large") }
    }

    private func proof(_ html: inout HTML) {
        html.h2(desk.say("この紙で分かること", "What this sheet proves"))
        for sentence in Self.proves { html.p(sentence[desk.language]) }
        if desk.language == .japanese {
            for sentence in Self.proves { html.p(sentence.english, .class("small soft"), .lang("en")) }
        }
        html.h2(desk.say("確かめ方（サーバーで実行）", "To check it, on the server"))
        html.p { $0.code(head.command, .class("command"), .tabIndex(0)) }
    }

    private static let proves = [
        Wording(
            "この番号までの記録が後から1文字でも変わるか、消えるか、増えると、このハッシュと合わなくなります。",
            "If any entry up to this one is changed, removed or inserted later, the hash no longer fits."),
        Wording(
            "末尾が切り取られて記録がこの番号に届かなくなった場合も分かります。この番号より後の記録については証明しません。",
            "It also shows if the end was cut off before this entry; it says nothing about entries after it."),
    ]

    private static let signed = [
        Wording("確認者", "Checked by"), Wording("日時", "Date and time"), Wording("保管場所", "Kept at"),
    ]
}
