import Boards
import Formats
import Relief
import Vocabulary

/// Sheets that can still be taken back, because nothing that they changed has moved since.
struct RecentSheets {
    let page: DepotPage

    /// More would only be a list of old sheets that nobody wants to take back.
    private static let most = 3

    private var language: Language { page.language }

    private var sheets: [StockEvent.SheetStored] {
        let stock = page.depot.stock
        return stock.sheets.values.filter { canBeUndone($0, stock) }
            .sorted { ($0.changed.count, $0.sheet) > ($1.changed.count, $1.sheet) }
            .prefix(Self.most).map { $0 }
    }

    private func canBeUndone(_ sheet: StockEvent.SheetStored, _ stock: DepotStock) -> Bool {
        !stock.undone.contains(sheet.sheet) && (try? StockDecider.decide(.undo(sheet.sheet), stock)) != nil
    }

    func write(_ html: inout HTML) {
        let sheets = sheets
        guard !sheets.isEmpty else { return }
        html.section(.class("card"), .aria("labelledby", "undo")) { html in
            html.h2(Wording("取込を取り消す", "Take a sheet back")[language], .id("undo"))
            for sheet in sheets { write(sheet, &html) }
        }
    }

    private func write(_ sheet: StockEvent.SheetStored, _ html: inout HTML) {
        let count = sheet.changed.count
        html.details(.id("undo-\(sheet.sheet)")) { html in
            html.summary(
                Wording("\(sheet.mode.name.japanese)：\(count)件の変更", "\(sheet.mode.name.english): \(count) changes")[
                    language])
            html.p { $0.code(sheet.sheet.text) }
            html.p(Wording("在庫を取込の前の数に戻します。", "Puts the stock back to what it was before.")[language])
            html.postForm(
                "\(page.path)/imports/\(sheet.sheet)/undo", page.keys, purpose: "undo.\(sheet.sheet)"
            ) { html in
                html.button(Wording("この取込を取り消す", "Take it back")[language], .class("danger"))
            }
        }
    }
}
