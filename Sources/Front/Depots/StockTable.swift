import Boards
import Formats
import Relief
import Vocabulary

/// The lots of one item.
struct StockTable {
    let page: DepotPage
    let lots: [Lot]
    /// On paper nothing leads anywhere.
    var isPaper = false

    private var language: Language { page.language }
    private var item: Item? { lots.first.flatMap { page.wall.item($0.details.item) } }

    private var name: String { item?.name[language] ?? lots.first?.details.item.text ?? "" }

    /// Closed to the name, what is free, and whether something expires; the lots are below it.
    func fold(_ html: inout HTML) {
        let found = Set(lots.compactMap { ExpiryMark($0.details, at: page.now) })
        let marks = [ExpiryMark.expired, .soon].filter(found.contains).map(\.mark)
        html.details(.class("fold flat"), .id("stock-\(lots.first?.details.item.text ?? "")")) { html in
            html.summary { html in
                html.span { html in
                    html.strong(name)
                    html.small(total)
                }
                for mark in marks { html.mark(mark, language) }
            }
            write(caption: "sr", &html)
        }
    }

    func write(caption style: String = "named", _ html: inout HTML) {
        html.table { html in
            html.caption(.class(style)) { html in
                html.text("\(name)\(Wording("　", " ")[language])")
                html.small(total, .class("soft"))
            }
            html.thead { $0.tr { heading(&$0) } }
            html.tbody { html in
                for lot in lots { html.tr { row(lot, &$0) } }
            }
        }
    }

    private var total: String {
        let today = page.now.japaneseDate
        let usable = lots.filter { $0.details.mayBeHandedOut(on: today) }
        let free = item.amount(usable.map(\.free).reduce(.zero, +), language)
        return Wording("使える数 \(free)", "free: \(free)")[language]
    }

    private func heading(_ html: inout HTML) {
        html.th(Wording("期限・荷姿", "Use by, packing")[language], .scope("col"))
        html.th(Wording("在庫", "On hand")[language], .scope("col"), .class("number"))
        html.th(Wording("引当済", "Promised")[language], .scope("col"), .class("number"))
        html.th(Wording("残り", "Free")[language], .scope("col"), .class("number"))
    }

    private func row(_ lot: Lot, _ html: inout HTML) {
        html.th(.scope("row")) { html in
            html.text(lot.details.useBy(language))
            if let mark = ExpiryMark(lot.details, at: page.now) { html.mark(mark.mark, language) }
            html.small("\(lot.details.packed(lot.onHand, language))・\(lot.details.origin.name[language])")
            if page.mayStore, !isPaper { count(lot, &html) }
        }
        for pieces in [lot.onHand, lot.reservedPieces, lot.free] {
            html.td(Amount.grouped(pieces.value), .class("number"))
        }
    }

    /// A link is heard by itself, too: so it says of which lot.
    private func count(_ lot: Lot, _ html: inout HTML) {
        html.a(.href(LotPage.path(of: lot)), .class("link")) { html in
            html.span("\(name) \(lot.details.useBy(language)) ", .class("sr"))
            html.text(Wording("数え直す・捨てる", "count or throw away")[language])
        }
    }
}

/// Whether goods have to be handed out soon, or no more.
enum ExpiryMark {
    case expired
    case soon

    init?(_ lot: LotDetails, at now: Moment) {
        if !lot.mayBeHandedOut(on: now.japaneseDate) {
            self = .expired
        } else if !lot.mayBeHandedOut(on: (now + DepotPage.soon).japaneseDate) {
            self = .soon
        } else {
            return nil
        }
    }

    var mark: StateMark {
        switch self {
        case .expired: StateMark(name: Wording("期限切れ", "expired"), shape: "✕", tone: "bad")
        case .soon: StateMark(name: Wording("期限間近", "expires soon"), shape: "!", tone: "some")
        }
    }
}
