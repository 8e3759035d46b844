import Boards
import Formats
import Relief
import Vocabulary

/// Every pin and ban, whether it is kept, and where it is lifted.
struct DirectiveListPage: Sendable {
    let desk: Desk

    init(_ desk: Desk) { self.desk = desk }

    func document() -> HTML {
        desk.document(Wording("計画への指示", "Pins and bans"), path: "/hq/directives", isLive: true) { html in
            html.p { $0.a(desk.say("← 計画の一覧", "← All plans"), .href("/hq/plans")) }
            html.h1(desk.say("計画への指示", "Pins and bans"))
            desk.asOf(&html)
            html.p(
                desk.say(
                    "本部が計画に守らせていることです。計画の行や不足の横の「固定する・使わない」から出せます。解除するまで、すべての計画に効きます。",
                    "What headquarters has every plan keep to, until it is lifted. Orders are given beside a line or a shortfall of a plan."
                ), .class("note"))
            standing(&html)
            lifted(&html)
        }
    }

    private func standing(_ html: inout HTML) {
        let rows = desk.wall.directives.standing
        let cards = DirectiveCards(desk: desk)
        desk.section(desk.say("効いている指示（\(rows.count)件）", "In force (\(rows.count))"), id: "standing", &html) { html in
            guard !rows.isEmpty else {
                html.p(desk.say("指示はありません。", "Nothing is pinned or banned."), .class("empty"))
                return
            }
            cards.draw(rows, &html)
        }
    }

    private func lifted(_ html: inout HTML) {
        let rows = desk.wall.directives.all.filter { !$0.directive.isStanding }
        guard !rows.isEmpty else { return }
        desk.section(desk.say("解除済み（\(rows.count)件）", "Lifted (\(rows.count))"), id: "lifted", &html) { html in
            html.ul(.class("lines")) { html in
                for row in rows.reversed() { html.li { line(row.directive, &$0) } }
            }
        }
    }

    private func line(_ directive: Directive, _ html: inout HTML) {
        html.strong(desk.say(desk.names.wording(of: directive.order)))
        guard let lifting = directive.lifting else { return }
        html.small(
            desk.say(
                "\(directive.note.by)が指示（\(directive.note.reason)）、\(lifting.by)が\(desk.since(lifting.at))に解除",
                "ordered by \(directive.note.by) (\(directive.note.reason)), lifted by \(lifting.by) \(desk.since(lifting.at))"
            ))
    }
}
