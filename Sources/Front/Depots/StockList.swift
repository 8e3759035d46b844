import Boards
import Formats
import Relief
import Vocabulary

/// What the depot holds by item; within an item, what expires first stands first.
struct StockList {
    let page: DepotPage
    /// On paper nothing is closed.
    var isPaper = false

    private var language: Language { page.language }

    func write(_ html: inout HTML) {
        let groups = groups
        html.section(.class(isPaper ? "stock-paper" : "card"), .aria("labelledby", "stock")) { html in
            html.h2(Wording("在庫（\(groups.count)品目）", "Stock (\(groups.count.english("item")))")[language], .id("stock"))
            html.p(freshness, .class("small soft"))
            if groups.isEmpty {
                html.p(
                    Wording("在庫はまだ登録されていません。在庫表を取り込んでください。", "No stock is recorded. Hand in a sheet.")[language])
            }
            for lots in groups {
                let table = StockTable(page: page, lots: lots, isPaper: isPaper)
                if isPaper { table.write(&html) } else { table.fold(&html) }
            }
        }
    }

    private var freshness: String {
        guard let changed = page.depot.changedAt else {
            return Wording("在庫表の取込：なし", "No sheet so far")[language]
        }
        let age = changed.age(at: page.now)
        return Wording(
            "\(changed.onPage(.japanese)) 時点（\(age.japanese)）", "as of \(changed.onPage(.english)) (\(age.english))")[
                language]
    }

    /// Lots that hold something or are promised, one group an item, in the order of the catalogue.
    private var groups: [[Lot]] {
        let lots = page.depot.lots.filter { $0.onHand > .zero || $0.reservedPieces > .zero }
        let byItem = Dictionary(grouping: lots, by: \.details.item)
        let listed = page.wall.catalogue.items.map(\.id)
        let unlisted = Set(byItem.keys).subtracting(listed).sorted()
        return (listed + unlisted).compactMap { byItem[$0] }
    }
}
