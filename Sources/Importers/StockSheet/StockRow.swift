import Relief
import Vocabulary

extension RowReader<StockColumn> {
    /// More of one lot in one line than any depot holds; a larger figure has slipped a column.
    private static var mostPieces: Int { 10_000_000 }

    /// The line of the row: 箱数 × 入数 + バラ数 pieces of one lot.
    ///
    /// An empty バラ数 is no loose pieces, since 箱数 must be said. 0 in all is a count as well: nothing is left.
    mutating func line(of depot: ID<Site>, _ finder: ItemFinder) -> StockSheet.Line? {
        let item = item(coded: .code, named: .name, in: finder)
        let cases = required(.cases, Cell.whole(in: 0...Self.mostPieces))
        let loose = optional(.loose, Cell.whole(in: 0...Self.mostPieces)) ?? 0
        let said = optional(.packing, Cell.whole(in: Packing.range)).flatMap(Packing.init(piecesPerCase:))
        let expiry = optional(.expiry, CellExpiry.read) ?? nil
        let origin = origin()
        guard let item, let cases, let origin else { return nil }
        let packing = said ?? packing(of: cases, item)
        guard let pieces = pieces(cases, packing, loose), problems.isEmpty else { return nil }
        return StockSheet.Line(
            details: LotDetails(item: item.id, depot: depot, packing: packing, expiry: expiry, origin: origin),
            pieces: pieces)
    }

    private mutating func origin() -> LotDetails.Origin? {
        guard !text(.origin).isEmpty else {
            refuse(.origin, .originMissing)
            return nil
        }
        return optional(.origin, Cell.word(StockColumn.origins, otherwise: "unknown-origin"))
    }

    /// The item's only packing where the sheet names none; never a guess among several.
    private mutating func packing(of cases: Int, _ item: Item) -> Packing? {
        guard cases > 0, text(.packing).isEmpty else { return nil }
        if item.onlyPacking == nil { refuse(.packing, .packingNeeded(of: item)) }
        return item.onlyPacking
    }

    private mutating func pieces(_ cases: Int, _ packing: Packing?, _ loose: Int) -> Count<Piece>? {
        let sum = cases * (packing?.piecesPerCase ?? 0) + loose
        guard sum <= Self.mostPieces else {
            refuse(.cases, .tooMuch(sum, limit: Self.mostPieces))
            return nil
        }
        return Count(sum)
    }
}

extension CellFault {
    fileprivate static let originMissing = Self(
        "origin-missing", "空欄です。「備蓄」「調達」「義援」のどれかを入力してください。",
        "The cell is empty. Say 備蓄 (reserve), 調達 (procured) or 義援 (donated).")

    fileprivate static func packingNeeded(of item: Item) -> Self {
        let known = item.packings.map { String($0.piecesPerCase) }
        return Self(
            "packing-needed",
            "「\(item.name.japanese)」は1箱の入数が決まっていません。入数を入力してください"
                + (known.isEmpty ? "。" : "（品目表では\(known.joined(separator: "・"))）。"),
            "How many “\(item.name.english)” are in a case is not settled. Give the number"
                + (known.isEmpty ? "." : " (in the catalogue: \(known.joined(separator: ", ")))."))
    }

    fileprivate static func tooMuch(_ pieces: Int, limit: Int) -> Self {
        Self(
            "out-of-range", "箱数×入数＋バラ数が\(pieces)個になります。1行は\(limit)個までです。",
            "Cases × packing + loose makes \(pieces.english("piece")); a line may have \(limit).")
    }
}
