import Formats
import Importers
import Relief
import Vocabulary

/// Every list that can be handed in, in the order in which they build on one another.
struct ListsPage: Sendable {
    let desk: Desk

    private struct Part {
        let name: Wording
        let id: String
        let kinds: [SheetKind]
    }

    private static let parts = [
        Part(
            name: Wording("人員", "People"), id: "people",
            kinds: [.skills, .units, .staff, .volunteers, .waves, .manning]),
        Part(
            name: Wording("施設・要請", "Sites and needs"), id: "sites", kinds: [.sites, .headcounts, .needs]),
        Part(
            name: Wording("協定・申し出", "Suppliers and offers"), id: "supply", kinds: [.suppliers, .agreements, .offers]),
        Part(
            name: Wording("資金", "Money"), id: "money",
            kinds: [.purposes, .municipalities, .ceilings, .households, .pots, .fundRequests]),
        Part(
            name: Wording("品目・基準・決裁", "Items and rules"), id: "rules",
            kinds: [.catalogue, .substitutes, .staples, .criteria, .approvals]),
    ]

    func document() -> HTML {
        desk.document(Wording("一覧の取込", "Hand in lists"), path: "/hq/lists") { html in
            html.h1(desk.say("一覧の取込", "Hand in lists"))
            html.p(
                desk.say(
                    "Excelで「CSV」として保存した表を取り込みます。登録する前に、変わる所と直す所を確認できます。1か所でも誤りがあれば何も登録しません。",
                    "Sheets saved from Excel as CSV. You see what changes and what is wrong before anything is stored."),
                .class("summary-line"))
            desk.asOf(&html)
            html.div(.class("two-columns")) { html in
                for part in Self.parts { draw(part, &html) }
            }
        }
    }

    private func draw(_ part: Part, _ html: inout HTML) {
        desk.section(desk.say(part.name), id: part.id, &html) { html in
            html.ul(.class("lines")) { html in
                for kind in part.kinds { html.li { line(kind, &$0) } }
            }
        }
    }

    private func line(_ kind: SheetKind, _ html: inout HTML) {
        html.a(desk.say(kind.name), .href("/hq/lists/\(kind.rawValue)"))
        guard kind.permission == .administer, !desk.visitor.token.allows(.administer) else { return }
        html.text(" ")
        html.small(desk.say("管理者が取り込みます", "handed in by the administrator"))
    }
}
