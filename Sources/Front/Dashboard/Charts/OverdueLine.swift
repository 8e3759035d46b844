import Boards
import Formats
import Relief
import Vocabulary

/// How much of what is missing was wanted for a moment that has passed: 「うち希望時刻を過ぎたもの 40,899食」.
struct OverdueLine {
    let desk: Desk
    let item: ID<Item>
    let overdue: Overdue

    /// Leads to these needs for whoever may see them.
    func draw(_ html: inout HTML) {
        guard desk.visitor.token.allows(.readPicture) else { return html.text(text) }
        let filter = NeedFilter(item: item, isOverdue: true)
        html.a(text, .href(Link("/hq/needs", filter.query(after: nil)).text + "#needs"))
    }

    private var text: String {
        let amount = desk.names.amount(overdue.missing, of: item)
        let oldest = overdue.oldest.onPage(desk.language)
        return desk.say(
            "うち希望時刻を過ぎたもの \(amount)（\(overdue.needs.grouped)件、最も古い希望 \(oldest)）",
            "\(amount) of these are overdue (\(overdue.needs.english("need")), the oldest since \(oldest))"
        )
    }
}
