import Boards
import Relief
import Vocabulary

/// What one depot has, as one sheet (在庫表).
///
/// Lines of the same lot add up. A line that repeats another cell for cell is a problem: it was copied by mistake
/// or the goods lie in two places, and only the depot knows which.
enum DepotStockSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let depot = try depot(request, wall)
        guard let mode = request.mode else { throw SheetProblems.modeNeeded() }
        let sheet = try OpenSheet<StockColumn>(request.bytes)
        try sheet.requireEither(.code, or: .name)
        let lines = try lines(of: sheet, depot, wall)
        let stock = wall.depots.stock(of: depot)
        guard let id = SheetName(request, depot, mode).next(in: stock) else { return sheet.reading([], []) }
        let stored = StockSheet(id: id, depot: depot, mode: mode, lines: lines)
        do {
            let changed = try StockDecider.differences(stored, stock)
            return sheet.reading(changed.isEmpty ? [] : [.storeStock(stored)], changed.map { difference($0, wall) })
        } catch {
            throw sheet.known(SheetProblems(SheetProblem(line: nil, code: error.code, reason: error.wording)))
        }
    }

    private static func depot(_ request: SheetRequest, _ wall: Wall) throws(SheetProblems) -> ID<Site> {
        guard let id = request.site else { throw SheetProblems(.depotNeeded) }
        guard wall.site(id)?.kind == .depot else {
            let refusal = StockRefusal.notADepot(id)
            throw SheetProblems(SheetProblem(line: nil, found: id.text, code: refusal.code, reason: refusal.wording))
        }
        return id
    }

    private static func lines(
        of sheet: OpenSheet<StockColumn>, _ depot: ID<Site>, _ wall: Wall
    ) throws(SheetProblems) -> [StockSheet.Line] {
        let finder = ItemFinder(wall.catalogue)
        var seen: [[String]: Int] = [:]
        return try sheet.read { row in
            let line = row.line(of: depot, finder)
            if let first = seen[row.cells] {
                let found = row.text(.code).isEmpty ? row.text(.name) : row.text(.code)
                row.refuse(row.has(.code) ? .code : .name, .repeatedLine(SheetProblem.quote(found), first: first))
            } else {
                seen[row.cells] = row.line
            }
            return line
        }
    }

    private static func difference(_ change: LotDifference, _ wall: Wall) -> SheetDifference {
        let details = change.details
        let words = [
            wall.item(details.item)?.name.japanese ?? details.item.text, details.packing.map { "×\($0.piecesPerCase)" },
            details.expiry?.description, details.origin.name.japanese,
        ]
        return SheetDifference(
            subject: change.lot.text, title: words.compactMap(\.self).joined(separator: " "),
            aspect: Wording("個数", "pieces"), before: change.before.map { String($0.value) },
            after: String(change.after.value),
            kind: change.after == .zero ? .gone : change.before == nil ? .new : .changed)
    }
}

extension CellFault {
    fileprivate static func repeatedLine(_ found: String, first: Int) -> Self {
        Self(
            "duplicate-line", "「\(found)」の行は\(first)行目とまったく同じです。重複なら削除し、別の山なら1行にまとめてください。",
            "This line of “\(found)” repeats line \(first). Delete it, or add both up in one line.")
    }
}

extension SheetProblem {
    fileprivate static let depotNeeded = Self(
        line: nil, code: "stock/depot-needed",
        reason: Wording("どの物資拠点の在庫表かを指定してください。", "Say of which depot this stock sheet is."))
}
