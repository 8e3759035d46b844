import Boards
import Formats
import Relief
import Vocabulary

/// Estimates added up by staple: how many shelters, how many pieces, and the way to the list.
struct EstimateSums {
    let desk: Desk
    let filter: CoverFilter

    func draw(_ provisions: [Provision], _ html: inout HTML) {
        let byStaple = Dictionary(grouping: provisions, by: \.staple.id)
        desk.table(
            desk.say("推計の合計", "Estimates added up"),
            columns: [
                .text(desk.say("品目", "Staple")), .number(desk.say("避難所", "Shelters")),
                .number(desk.say("推計の合計", "Reckoned in all")),
            ], &html
        ) { html in
            for staple in desk.wall.rules.book.inOrder {
                if let found = byStaple[staple.id] { html.tr { row(staple, found, &$0) } }
            }
        }
    }

    private func row(_ staple: Staple, _ found: [Provision], _ html: inout HTML) {
        let pieces = found.reduce(Count<Piece>.zero) { $0 + ($1.estimate?.pieces ?? .zero) }
        html.th(.scope("row")) { html in
            html.a(
                desk.say(staple.name),
                .href(Link("/hq/cover", [("staple", staple.id.text), ("ward", filter.ward)]).text + "#estimates"))
        }
        html.td(found.count.grouped, .class("number"))
        html.td(staple.push.map { desk.names.amount(pieces, of: $0.item) } ?? "", .class("number"))
    }
}
