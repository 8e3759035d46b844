import Boards
import Formats
import Relief
import Vocabulary

/// Certificates that have run out or soon will, so that nobody is sent as what they no longer are.
struct CertificateWatch {
    /// An incident plans so many days ahead.
    static let days = 14
    private static let mostRows = 30

    let desk: Desk

    func draw(_ html: inout HTML) {
        let ending = desk.wall.endingCertificates(from: desk.now.japaneseDate, within: Self.days)
        desk.section(
            desk.say("資格証の期限（\(Self.days)日以内・期限切れ）", "Certificates ending within \(Self.days) days or run out"),
            id: "certificates", &html
        ) { html in
            guard !ending.isEmpty else {
                html.p(desk.say("ありません。", "None."), .class("empty"))
                return
            }
            html.ul(.class("lines")) { html in
                for row in ending.prefix(Self.mostRows) { html.li { line(row, &$0) } }
            }
            let rest = ending.count - Self.mostRows
            if rest > 0 { html.p(desk.say("ほか\(rest)件", "\(rest) more"), .class("note")) }
        }
    }

    private func line(_ row: EndingCertificate, _ html: inout HTML) {
        html.a(row.person.name, .href("/hq/people/\(row.person.id)"))
        html.text(" \(desk.say(desk.names.skill(row.certificate.skill))) ")
        if row.certificate.holds(on: desk.now.japaneseDate) {
            html.text(desk.say("\(row.expires)まで", "until \(row.expires)"))
        } else {
            html.mark(.runOut, desk.language)
            html.small(desk.say("\(row.expires)で切れました。技能に数えません。", "Ran out on \(row.expires) and does not count."))
        }
    }
}
