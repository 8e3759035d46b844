import Boards
import Formats
import Relief
import Vocabulary

/// Cards to be printed, cut and worn: name, belonging, code, and a QR code that a shelter's telephone opens.
///
/// Neither telephone nor mail stands on them: cards are lost.
struct CardPage: Sendable {
    /// So many cards are printed at once.
    static let mostCards = 500

    let desk: Desk
    let people: [Person]
    let baseURL: String

    func document() -> HTML {
        desk.document(Wording("カード", "Cards"), path: "/hq/people/cards") { html in
            html.h1(desk.say("カード（\(people.count)枚）", "Cards (\(people.count))"), .class("no-print"))
            html.p(.class("no-print")) { html in
                html.a(desk.say("← 人員", "← People"), .href("/hq/people"))
                html.text(
                    desk.say(
                        "　ブラウザーの「印刷」で、A4に10枚ずつ印刷できます。", " Print with your browser: ten on a sheet of A4."))
            }
            html.ul(.class("id-cards")) { html in
                for person in people.prefix(Self.mostCards) { html.li(.class("id-card")) { card(person, &$0) } }
            }
        }
    }

    private func card(_ person: Person, _ html: inout HTML) {
        if let code = try? QRCode(Array("\(baseURL)/in/\(person.id)".utf8)) {
            QRDrawing(code: code, name: desk.say("QRコード：\(person.id)", "QR code: \(person.id)")).draw(&html)
        }
        html.div { html in
            html.p(desk.say(person.kind.name), .class("id-kind"))
            html.p(person.name, .class("id-name"))
            if let kana = person.details.kana { html.p(kana, .class("id-kana")) }
            html.p(desk.belonging(person))
            let skills = desk.skills(person)
            if !skills.isEmpty { html.p(skills) }
            html.p { $0.strong(person.id.text, .class("id-code")) }
        }
    }
}
