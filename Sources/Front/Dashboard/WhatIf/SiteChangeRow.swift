import Boards
import Formats
import Relief
import Vocabulary

/// One shelter that gets something else under the second plan: how much, of what, and why it is not more.
struct SiteChangeRow {
    /// Needs of one shelter that are told; the others are counted.
    private static let shown = 20

    let desk: Desk
    let change: SiteChange
    /// The longest bar of the list.
    let most: Int
    /// What changes most stands first.
    private let needs: [NeedChange]
    /// What loses most, where its reason is told.
    private let heaviest: ID<Need>?

    /// `explains` says whether the reason of the heaviest loss is told.
    init(desk: Desk, change: SiteChange, most: Int, explains: Bool) {
        (self.desk, self.change, self.most) = (desk, change, most)
        needs = change.needs.first(Self.shown) {
            (abs($1.gain), $0.serving.need) < (abs($0.gain), $1.serving.need)
        }
        let losses = explains ? change.needs.filter { $0.gain < 0 } : []
        heaviest = losses.min { ($0.gain, $0.serving.need) < ($1.gain, $1.serving.need) }?.serving.need
    }

    func draw(_ html: inout HTML) {
        html.p(.class("bar-head")) { html in
            html.a(desk.names.site(change.site), .href("/hq/shelters/\(change.site)"))
            html.span(amounts, .class("missing"))
        }
        GainBar(lost: change.lost, gained: change.gained, most: most).draw(amounts, &html)
        html.ul(.class("lines")) { html in
            for need in needs { html.li { text(need, &$0) } }
            let rest = change.needs.count - needs.count
            guard rest > 0 else { return }
            html.li(desk.say("ほか\(rest.grouped)件の要請（変化の大きい順）", "and \(rest.english("need")), the largest change first"))
        }
    }

    private var amounts: String {
        let parts = [
            change.lost > 0 ? "−\(change.lost.grouped)" : nil, change.gained > 0 ? "+\(change.gained.grouped)" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: " ／ ")
    }

    private func text(_ need: NeedChange, _ html: inout HTML) {
        let item = need.serving.item
        let (before, after) = (amount(need.before, item), amount(need.after, item))
        html.strong("\(desk.names.item(item)) \(before) → \(after)")
        html.text(
            desk.say(
                "（要請\(amount(need.serving.asked, item))）", " of \(amount(need.serving.asked, item)) asked for"))
        if need.serving.need == heaviest, let reason = need.serving.reason {
            html.small(reason.wording[desk.language])
        }
    }

    private func amount(_ pieces: Int, _ item: ID<Item>) -> String {
        desk.names.amount(Count(clamping: Int64(pieces)), of: item)
    }
}

/// Less to the left, more to the right, from a line in the middle.
struct GainBar {
    private static let half = 500
    private static let height = 24

    let lost: Int
    let gained: Int
    let most: Int

    /// Never thinner than can be seen where there is anything at all.
    func width(of amount: Int) -> Int {
        guard amount > 0, most > 0 else { return 0 }
        return min(Self.half, max(8, Int(Int128(amount) * Int128(Self.half) / Int128(most))))
    }

    /// `text` says the same in words.
    func draw(_ text: String, _ html: inout HTML) {
        html.svg(
            width: 2 * Self.half, height: Self.height, .class("gain-bar"), .role("img"), .aria("label", text),
            Attribute("preserveAspectRatio", "none")
        ) { html in
            html.drawingTitle(text)
            let (left, right) = (width(of: lost), width(of: gained))
            html.rectangle(x: Self.half - left, y: 2, width: left, height: Self.height - 4, .class("part lost"))
            html.rectangle(x: Self.half, y: 2, width: right, height: Self.height - 4, .class("part gained"))
            html.rectangle(x: Self.half - 1, y: 0, width: 2, height: Self.height, .class("axis"))
        }
    }
}
