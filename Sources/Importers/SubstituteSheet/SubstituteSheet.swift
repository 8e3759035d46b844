import Boards
import Relief
import Vocabulary

/// The consented substitutes as one sheet (代替品表).
///
/// A consent that the sheet does not name stays.
enum SubstituteSheet {
    private struct Pair: Hashable {
        let need: ID<Item>
        let lot: ID<Item>
    }

    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<SubstituteColumn>(request.bytes)
        let finder = ItemFinder(wall.catalogue)
        var lines: [Pair: Int] = [:]
        return sheet.reading(
            try sheet.read { row in
                guard let (need, lot, penalty) = row.substitute(in: finder) else { return nil }
                if let first = lines.updateValue(row.line, forKey: Pair(need: need.id, lot: lot.id)) {
                    row.refuse(.lot, .repeated("duplicate", lot.id.text, first: first, line: row.line))
                }
                let entry = wall.catalogue[need.id] ?? CatalogueEntry()
                return finding(need, lot, penalty, entry, &row)
            })
    }

    private static func finding(
        _ need: Item, _ lot: Item, _ penalty: Int, _ entry: CatalogueEntry, _ row: inout RowReader<SubstituteColumn>
    ) -> Finding? {
        let substitute = Substitute(need: need.id, lot: lot.id, penalty: penalty)
        do {
            let isKnown = try CatalogueDecider.decide(.allow(substitute), entry).isEmpty
            let title = "\(need.name.japanese) ← \(lot.name.japanese)"
            return finding(substitute, title, before: entry.substitutes[lot.id], isKnown: isKnown)
        } catch {
            row.refuse(.lot, error)
            return nil
        }
    }

    private static func finding(_ substitute: Substitute, _ title: String, before: Int?, isKnown: Bool) -> Finding {
        Finding(
            command: isKnown ? nil : .allowSubstitute(substitute),
            difference: SheetDifference(
                subject: substitute.need.text, title: title,
                aspect: Wording("ペナルティ", "penalty"), before: before.map(String.init),
                after: String(substitute.penalty), kind: isKnown ? .same : before == nil ? .new : .changed))
    }
}

extension RowReader<SubstituteColumn> {
    fileprivate mutating func substitute(in finder: ItemFinder) -> (need: Item, lot: Item, penalty: Int)? {
        let loud = !isQuiet
        let find: CellParser<Item> = { (text) throws(CellFault) in try finder.item(coded: text, suggesting: loud) }
        let need = required(.need, find)
        let lot = required(.lot, find)
        let penalty = required(.penalty, Cell.whole(in: CatalogueRefusal.penalties))
        guard let need, let lot, let penalty else { return nil }
        return (need, lot, penalty)
    }
}
