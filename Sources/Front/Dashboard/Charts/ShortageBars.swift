import Boards
import Formats
import Relief
import Vocabulary

/// What is missing by item, worst first, as bars over everything that was asked for.
struct ShortageBars {
    let desk: Desk
    let shortages: [Shortage]
    /// What of it is missing beyond the moment for which it was wanted.
    let overdue: [ID<Item>: Overdue]
    /// What else whoever reads it should know about an item.
    var note: (Shortage) -> String? = { _ in nil }

    func draw(_ html: inout HTML) {
        guard !shortages.isEmpty else {
            html.p(desk.say("未完了の要請はありません。", "There is no open need."), .class("empty"))
            return
        }
        legend(&html)
        html.ol(.class("bars")) { html in
            for shortage in shortages { html.li { row(shortage, &$0) } }
        }
    }

    private func legend(_ html: inout HTML) {
        BarLegend(entries: [
            ("part received", desk.say("受領済み", "received")), ("part promised", desk.say("手配済み", "promised")),
            ("rest", desk.say("不足", "missing")),
        ]).draw(&html)
    }

    private func row(_ shortage: Shortage, _ html: inout HTML) {
        html.p(.class("bar-head")) { html in
            html.strong(desk.names.item(shortage.item))
            if let tier = desk.names.tier(of: shortage.item) { html.span(desk.say(tier.name), .class(tier.style)) }
            html.span(missing(shortage), .class("missing"))
        }
        ShareBar(
            whole: shortage.asked.value,
            shares: [("received", shortage.received.value), ("promised", shortage.promised.value)]
        ).draw(words(shortage), &html)
        html.p(words(shortage), .class("bar-text"))
        if let overdue = overdue[shortage.item] {
            html.p(.class("bar-text")) { OverdueLine(desk: desk, item: shortage.item, overdue: overdue).draw(&$0) }
        }
        if let note = note(shortage) { html.p(note, .class("bar-text")) }
        if shortage.missing > .zero, desk.visitor.token.allows(.readPicture) { remedies(shortage.item, &html) }
    }

    /// What could be done about it.
    private func remedies(_ item: ID<Item>, _ html: inout HTML) {
        html.p(.class("bar-text")) {
            $0.a(desk.say("手立てを見る", "What helps"), .href("/hq/remedies/\(item)"))
        }
    }

    private func missing(_ shortage: Shortage) -> String {
        let amount = desk.names.amount(shortage.missing, of: shortage.item)
        return shortage.missing == .zero
            ? desk.say("不足なし", "nothing missing") : desk.say("不足 \(amount)", "\(amount) missing")
    }

    private func words(_ shortage: Shortage) -> String {
        let (asked, promised) = (shortage.asked.value.grouped, shortage.promised.value.grouped)
        let received = shortage.received.value.grouped
        return desk.say(
            "要請\(shortage.needs)件・\(asked)、手配済み\(promised)、受領\(received)（充足\(shortage.coveragePerMille / 10)%）",
            "\(shortage.needs.english("need")) for \(asked); promised \(promised), received \(received) "
                + "(\(shortage.coveragePerMille / 10) % covered)")
    }
}
