import Boards
import Formats
import Relief
import Vocabulary

/// Cards to be printed, cut and worn: name, belonging, code, and a QR code that a shelter's telephone opens.
///
/// Neither telephone nor mail stands on them: cards are lost.
struct CardPage: Sendable {
    /// So many cards are drawn, and printed, at once: twenty sheets.
    static let mostCards = 200

    let desk: Desk
    let people: [Person]
    /// Whose cards they are, for the other parts; `nil` for one card alone.
    var filter: PeopleFilter?
    /// Which part of the cards is drawn, counted from 1.
    var page = 1
    let baseURL: String

    func document() -> HTML {
        let part = ListPart(people, page: page, size: Self.mostCards)
        return desk.document(Wording("カード", "Cards"), path: address(of: part.page)) { html in
            html.h1(desk.say("カード（\(people.count)枚）", "Cards (\(people.count))"), .class("no-print"))
            html.p(.class("no-print")) { html in
                html.a(desk.say("← 人員", "← People"), .href("/hq/people"))
                html.text(
                    desk.say(
                        "　ブラウザーの「印刷」で、A4に10枚ずつ印刷できます。", " Print with your browser: ten on a sheet of A4."))
            }
            if part.pages > 1 { html.p(desk.say(Wording(of: part)), .class("summary-line no-print")) }
            PageTurner(part, desk.language, label: Wording("カードのページ", "Pages of cards"), address: address)
                .draw(&html)
            html.ul(.class("id-cards")) { html in
                for person in part.elements { html.li(.class("id-card")) { card(person, &$0) } }
            }
        }
    }

    private func address(of page: Int) -> String {
        let query = filter?.asQuery ?? []
        return Link("/hq/people/cards", query + [("page", page > 1 ? String(page) : nil)]).text
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
