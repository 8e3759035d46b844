import Formats
import Vocabulary

extension Cell {
    /// A day: `2026-11-21`, `2026/11/21`, `令和8年11月21日`.
    static func day(_ text: String) throws(CellFault) -> LocalDate {
        guard case .day(let date) = CellDate.read(text) else { throw .notDay(SheetProblem.quote(text)) }
        return date
    }
}

extension CellFault {
    fileprivate static func notDay(_ found: String) -> Self {
        Self(
            "bad-day", "「\(found)」は日付として読めません。「2026/4/17」のように入力してください。",
            "“\(found)” is not a date. Write it like 2026/4/17.")
    }
}
