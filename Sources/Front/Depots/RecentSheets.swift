import Boards
import Formats
import Relief
import Vocabulary

/// The sheets that came in last: which can be taken back, and why the others cannot.
struct RecentSheets {
    /// More would only be a list of old sheets; the chronology has all of them.
    private static let most = 8
    /// Changes of a sheet that are named.
    private static let mostChanges = 2

    let page: DepotPage

    private var language: Language { page.language }

    private var sheets: [StockEvent.SheetStored] {
        page.depot.stock.sheets.values.sorted {
            ($0.age(in: page.depot), $0.sheet) < ($1.age(in: page.depot), $1.sheet)
        }
    }

    func write(_ html: inout HTML) {
        let sheets = sheets
        guard !sheets.isEmpty else { return }
        html.section(.class("card"), .id("undo"), .aria("labelledby", "undo-heading")) { html in
            html.h2(Wording("最近の取込", "Sheets that came in last")[language], .id("undo-heading"))
            let loaded = loadedLots
            for sheet in sheets.prefix(Self.most) { write(sheet, loaded, &html) }
            guard sheets.count > Self.most else { return }
            let rest = sheets.count - Self.most
            html.p(
                Wording("これより前の取込が\(rest.grouped)件あります。", "\(rest.grouped) came in before these.")[language],
                .class("small soft"))
        }
    }

    private var loadedLots: Set<ID<Lot>> {
        let rows = page.wall.consignments.consignments(of: page.depot.site.id)
        return rows.reduce(into: []) { lots, row in
            if row.consignment.state != .prepared { lots.formUnion(row.consignment.lines.map(\.lot)) }
        }
    }

    private func write(_ sheet: StockEvent.SheetStored, _ loaded: Set<ID<Lot>>, _ html: inout HTML) {
        let standing = SheetStanding(sheet, in: page.depot.stock, on: page.wall, loaded: loaded)
        html.details(.id("undo-\(sheet.sheet)"), .class("fold")) { html in
            html.summary { html in
                html.span { html in
                    html.strong(title(of: sheet)[language])
                    html.small(changes(of: sheet))
                    if let moment = page.depot.storedAt[sheet.sheet] { html.small(moment.told(at: page.now, language)) }
                }
                html.mark(standing.mark, language)
            }
            html.p { $0.code(sheet.sheet.text) }
            explain(standing, sheet.sheet, &html)
        }
    }

    private func title(of sheet: StockEvent.SheetStored) -> Wording {
        let count = sheet.changed.count
        return Wording(
            "\(sheet.mode.name.japanese)：\(count.grouped)件の変更", "\(sheet.mode.name.english): \(count.english("change"))"
        )
    }

    /// By what one knows one's own sheet again: 「飲料水 2L 0→145本、毛布 20→30枚　ほか3件」.
    private func changes(of sheet: StockEvent.SheetStored) -> String {
        let names = Names(page.wall, language)
        let told = sheet.changed.prefix(Self.mostChanges).map { change in
            "\(names.item(change.details.item)) \((change.before ?? .zero).value.grouped)→"
                + names.amount(change.after, of: change.details.item)
        }.joined(separator: Wording("、", ", ")[language])
        let rest = sheet.changed.count - Self.mostChanges
        return rest > 0 ? told + Wording("　ほか\(rest.grouped)件", " and \(rest.grouped) more")[language] : told
    }

    private func explain(_ standing: SheetStanding, _ sheet: ID<StockSheet>, _ html: inout HTML) {
        switch standing {
        case .possible:
            guard page.mayStore else { return }
            html.p(Wording("在庫を取込の前の数に戻します。", "Puts the stock back to what it was before.")[language])
            html.postForm("\(page.path)/imports/\(sheet)/undo", page.keys, purpose: "undo.\(sheet)") { html in
                html.button(Wording("この取込を取り消す", "Take it back")[language], .class("danger"))
            }
        case .undone:
            html.p(
                Wording("もう取り消してあります。同じファイルをもう一度取り込めます。", "It was taken back. The same file may be sent again.")[
                    language])
        case .ofDelivery(let order):
            let number = Names(page.wall, language).orderNumber(order)[language]
            html.p(
                Wording(
                    "\(number)の納品で入った物です。取り消すには、発注の画面で納品を取り消します（本部）。",
                    "It came with a delivery of \(number). Headquarters takes the delivery back on the order's page.")[
                        language])
        case .moved(let moves):
            html.p(
                Wording(
                    "取込のあとに在庫が動いたため、元に戻せません：\(moves.wording.japanese)。数が違うときは、今ある物を数えて「今の在庫全部」で取り込んでください。",
                    """
                    Its stock has moved since, so it cannot be put back: \(moves.wording.english). If numbers are wrong, count \
                    what is there and hand it in as “All we have now”.
                    """)[language])
        }
    }
}

extension StockEvent.SheetStored {
    /// Smaller for what came later.
    fileprivate func age(in depot: DepotBoard.Row) -> Int64 { -(depot.storedAt[sheet]?.milliseconds ?? 0) }
}
