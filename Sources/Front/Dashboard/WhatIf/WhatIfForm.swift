import Boards
import CommandPost
import Formats
import Relief
import Vocabulary

/// One more change for a what-if: stock, a depot, or a way.
///
/// Each form leads back to the page with all changes in its address; a page that works without scripts needs no more.
struct WhatIfForm {
    let desk: Desk
    let whatIf: WhatIf

    func draw(_ html: inout HTML) {
        guard whatIf.changes.count < WhatIf.most else {
            html.p(desk.say("仮定は\(WhatIf.most)件までです。", "At most \(WhatIf.most) changes."), .class("note"))
            return
        }
        desk.section(desk.say("仮定を加える", "Suppose something"), id: "suppose", &html) { html in
            html.div(.class("two-columns")) { html in
                stock(&html)
                html.div { html in
                    depot(&html)
                    way(&html)
                    road(&html)
                }
            }
        }
    }

    private func form(_ title: String, _ html: inout HTML, fields: (inout HTML) -> Void) {
        html.form(.method("get"), .action(WhatIfPage.path), .class("desk-form suppose")) { html in
            html.fieldset { html in
                html.legend(title)
                for change in whatIf.changes { html.hiddenField("c", change.text) }
                fields(&html)
            }
        }
    }

    private func stock(_ html: inout HTML) {
        form(desk.say("在庫を増減する", "More or less stock"), &html) { html in
            select("depot", desk.say("拠点", "Depot"), depots, &html)
            select("item", desk.say("品目", "Item"), items, &html)
            html.label { html in
                html.span(desk.say("数（個・本・食など）", "Pieces"))
                html.input(
                    .type("text"), .name("pieces"), .inputMode("numeric"), .required, .autocomplete("off"),
                    .maxLength(12))
            }
            buttons(
                [
                    ("add", desk.say("増やして比べる", "Add and compare")),
                    ("remove", desk.say("減らして比べる", "Take away and compare")),
                ], &html)
        }
    }

    private func depot(_ html: inout HTML) {
        form(desk.say("拠点を閉じる・開く", "Close or open a depot"), &html) { html in
            select("depot", desk.say("拠点", "Depot"), depots, &html)
            buttons(
                [("close", desk.say("閉じて比べる", "Close and compare")), ("open", desk.say("開いて比べる", "Open and compare"))],
                &html)
        }
    }

    private func way(_ html: inout HTML) {
        form(desk.say("道を止める", "Cut a way"), &html) { html in
            select("shelter", desk.say("避難所", "Shelter"), shelters, &html)
            select("depot", desk.say("どこから", "From"), [("", desk.say("すべての拠点から", "every depot"))] + depots, &html)
            buttons([("cut", desk.say("止めて比べる", "Cut and compare"))], &html)
        }
    }

    /// Only where a road is closed.
    private func road(_ html: inout HTML) {
        let closures = desk.wall.roads.standing.map { (value: $0.id.text, name: $0.details.title) }
        guard !closures.isEmpty else { return }
        form(desk.say("通行止めを解く", "Open a closed road"), &html) { html in
            select("closure", desk.say("通行止め", "Closure"), closures, &html)
            buttons([("reopen", desk.say("解いて比べる", "Open and compare"))], &html)
        }
    }

    private func select(
        _ name: String, _ label: String, _ options: [(value: String, name: String)], _ html: inout HTML
    ) {
        html.label { html in
            html.span(label)
            html.select(.name(name)) { html in
                for option in options { html.option(option.name, .value(option.value)) }
            }
        }
    }

    private func buttons(_ kinds: [(value: String, name: String)], _ html: inout HTML) {
        html.div(.class("row")) { html in
            for kind in kinds { html.button(kind.name, .type("submit"), .name("kind"), .value(kind.value)) }
        }
    }

    private var depots: [(value: String, name: String)] {
        desk.wall.depots.all.map { row in
            let state =
                row.site.status == .open
                ? "" : desk.say("（\(desk.say(row.site.status.name))）", " (\(desk.say(row.site.status.name)))")
            return (row.site.id.text, row.site.nameAndWard + state)
        }
    }

    private var shelters: [(value: String, name: String)] {
        desk.siteOptions(desk.wall.shelters.all.map(\.site))
    }

    /// What is short stands first.
    private var items: [(value: String, name: String)] {
        let short = desk.wall.shortages().map(\.item)
        let others = desk.wall.catalogue.items.map(\.id).filter { !short.contains($0) }.sorted()
        return (short + others).map { ($0.text, desk.names.item($0)) }
    }
}
