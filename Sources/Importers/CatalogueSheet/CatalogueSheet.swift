import Boards
import Relief
import Vocabulary

/// The catalogue of items as one sheet (品目表).
///
/// An item that the sheet does not name stays as it is: codes are never taken back.
enum CatalogueSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<CatalogueColumn>(request.bytes)
        var lines: [ID<Item>: Int] = [:]
        return sheet.reading(
            try sheet.read { row in
                guard let item = row.listedItem() else { return nil }
                if let first = lines.updateValue(row.line, forKey: item.id) {
                    row.refuse(.code, .repeated("duplicate-code", item.id.text, first: first, line: row.line))
                }
                return finding(item, known: wall.catalogue[item.id]?.item)
            })
    }

    private static func finding(_ item: Item, known: Item?) -> Finding {
        let kind: SheetDifference.Kind = known == nil ? .new : known == item ? .same : .changed
        return Finding(
            command: kind == .same ? nil : .listItem(item),
            difference: SheetDifference(
                subject: item.id.text, title: item.name.japanese, aspect: Wording("品目", "item"),
                before: known.map(summary), after: summary(item), kind: kind))
    }

    /// The figures of an item in one line: `2 / 480|720 / 枚`.
    private static func summary(_ item: Item) -> String {
        let packings = item.packings.map { String($0.piecesPerCase) }.joined(separator: "|")
        return [String(item.tier.rawValue), packings.isEmpty ? "-" : packings, item.unit].joined(separator: " / ")
    }
}
