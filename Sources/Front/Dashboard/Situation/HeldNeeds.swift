import Boards
import Formats
import Relief
import Vocabulary

/// Needs asked in cases of unknown size: they wait for a person, and no plan serves them until then.
struct HeldNeeds {
    let desk: Desk
    /// More would push everything else off the page; the others follow as these are answered.
    let limit: Int

    func draw(_ html: inout HTML) {
        let held = desk.wall.heldNeeds
        guard !held.isEmpty else { return }
        desk.section(
            desk.say("入数の確認が必要な要請（\(held.count)件）", "Needs that wait for the pieces per case (\(held.count))"),
            id: "held", &html
        ) { html in
            html.p(
                desk.say(
                    "「箱」で要請されましたが、1箱の入数が分からないため計画に入りません。",
                    "Asked in cases, but nobody knows how many pieces a case has; no plan serves them yet."))
            html.ul(.class("cards")) { html in
                for (number, row) in held.prefix(limit).enumerated() {
                    html.li(.class("card")) { card(row, part: "held-\(number + 1)", &$0) }
                }
            }
            rest(held.count - limit, &html)
        }
    }

    private func card(_ row: ShortfallBoard.Row, part: String, _ html: inout HTML) {
        html.p { html in
            html.a(desk.names.site(row.need.site), .href("/hq/shelters/\(row.need.site)"))
            html.br()
            html.strong("\(desk.names.item(row.need.item)) \(desk.names.asked(row.need))")
            html.br()
            html.small(desk.since(row.raisedAt))
        }
        guard desk.visitor.token.allows(.raiseNeed, at: row.need.site) else { return }
        desk.form("/hq/needs/\(row.need.id)/confirm", part, class: "inline-form", &html) { html in
            html.label { html in
                html.span(desk.say("1箱の入数", "Pieces per case"))
                html.input(
                    .type("number"), .name("piecesPerCase"), .min("1"), .max("10000"), .inputMode("numeric"),
                    .required)
            }
            html.button(desk.say("確定", "Confirm"), .type("submit"))
        }
    }

    private func rest(_ count: Int, _ html: inout HTML) {
        guard count > 0 else { return }
        html.p { html in
            html.a(desk.say("ほか\(count)件を見る", "See \(count) more"), .href("/hq/needs#held"))
        }
    }
}
