import Boards
import CommandPost
import Formats
import Relief
import Vocabulary

/// The pins that cannot be kept as things stand, said where somebody decides about a plan.
struct BrokenPins {
    let desk: Desk

    func draw(_ html: inout HTML) {
        let broken = PinnedStock(desk.wall, at: desk.now).outcomes.filter { $0.trouble != nil }
        guard !broken.isEmpty else { return }
        desk.section(
            desk.say("守れない固定（\(broken.count)件）", "Pins that cannot be kept (\(broken.count))"), id: "broken-pins", &html
        ) { html in
            DirectiveCards(desk: desk).draw(broken.map(\.pin), &html)
        }
    }
}

extension Desk {
    /// The way from a line or a shortfall to the orders about its need, for those who may give them.
    func orderLink(_ need: ID<Need>, lot: ID<Lot>? = nil, _ html: inout HTML) {
        guard visitor.token.allows(.plan) else { return }
        html.a(
            say("固定する・使わない", "Pin or leave out"),
            .href(Link("/hq/directives/new", [("need", need.text), ("lot", lot?.text)]).text), .class("order"))
    }
}
