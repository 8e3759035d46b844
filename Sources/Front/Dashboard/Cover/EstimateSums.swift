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
        html.ul(.class("lines")) { html in
            for staple in desk.wall.rules.book.inOrder {
                if let found = byStaple[staple.id] { html.li { row(staple, found, &$0) } }
            }
        }
    }

    private func row(_ staple: Staple, _ found: [Provision], _ html: inout HTML) {
        let pieces = found.reduce(Count<Piece>.zero) { $0 + ($1.estimate?.pieces ?? .zero) }
        html.a(
            desk.say(staple.name),
            .href(Link("/hq/cover", [("staple", staple.id.text), ("ward", filter.ward)]).text + "#estimates"))
        if let item = staple.push?.item { html.strong(" \(desk.names.amount(pieces, of: item))") }
        html.small(desk.say("\(found.count.grouped)か所", "\(found.count.english("shelter"))"))
    }
}
