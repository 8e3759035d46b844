import Boards
package import Formats
import Relief
import Vocabulary

/// Every shortage with what could be done about it, the worst covered first.
package struct RemedyListPage: Sendable {
    let desk: Desk

    package init(_ desk: Desk) { self.desk = desk }

    package func document() -> HTML {
        desk.document(Wording("不足への手立て", "What helps shortages"), path: "/hq/remedies", isLive: true) { html in
            html.p { $0.a(desk.say("← 不足・要請", "← Shortfalls and needs"), .href("/hq/needs")) }
            html.h1(desk.say("不足への手立て", "What helps shortages"))
            desk.asOf(&html)
            html.p(
                desk.say(
                    "近隣の余剰、協定事業者への発注、公開の呼びかけの順に、前の手立てで足りない分を示します。決めるのは本部です。",
                    "Neighbours' surplus first, then orders, then a public appeal: each for what the ones before it leave. Headquarters decides."
                ), .class("note"))
            RemedyTable(desk: desk, all: RemedyFinder(desk.wall, at: desk.now).all()).draw(&html)
        }
    }
}

/// One row for each item: what is missing, and what each step could bring.
struct RemedyTable {
    let desk: Desk
    let all: [Remedies]

    func draw(_ html: inout HTML) {
        desk.section(
            desk.say("不足している品目（\(all.count)）", "Items that are short (\(all.count))"), id: "remedies", &html
        ) { html in
            guard !all.isEmpty else {
                html.p(desk.say("不足はありません。", "Nothing is short."), .class("empty"))
                return
            }
            desk.table(
                desk.say("品目ごとの手立て", "What helps each item"),
                columns: [
                    .text(desk.say("品目", "Item")), .number(desk.say("不足", "Missing")),
                    .number(desk.say("1 近隣の余剰", "1 neighbours")), .number(desk.say("発注済み", "Ordered")),
                    .number(desk.say("2 発注できる", "2 orderable")), .number(desk.say("3 呼びかけ", "3 appeal")),
                    .text(desk.say("理由", "Reason")),
                ], &html
            ) { html in
                for remedies in all { html.tr { cells(remedies, &$0) } }
            }
        }
    }

    private func cells(_ remedies: Remedies, _ html: inout HTML) {
        let steps = remedies.steps
        html.th(.scope("row")) {
            $0.a(desk.names.item(remedies.item), .href("/hq/remedies/\(remedies.item)"))
        }
        html.td(desk.names.amount(remedies.missing, of: remedies.item), .class("number"))
        html.td(steps[0].covers.value.grouped, .class("number"))
        html.td(.class("number")) { html in
            html.text(remedies.awaited.value.grouped)
            ordered(remedies.ordered, &html)
        }
        html.td(steps[1].isNeeded ? steps[1].covers.value.grouped : "–", .class("number"))
        html.td(steps[2].isNeeded ? steps[2].wanted.value.grouped : "–", .class("number"))
        html.td(desk.say((steps.last { $0.isNeeded } ?? steps[0]).reason))
    }

    /// What of what is ordered may not come: the rest of the row reckons as if all of it did.
    private func ordered(_ goods: AwaitedGoods, _ html: inout HTML) {
        let (late, unconfirmed) = (goods.late.value.grouped, goods.unconfirmed.value.grouped)
        if goods.late > .zero { html.small(desk.say("うち遅れ\(late)", "\(late) late")) }
        if goods.unconfirmed > .zero { html.small(desk.say("うち受諾未確認\(unconfirmed)", "\(unconfirmed) not confirmed")) }
    }
}
