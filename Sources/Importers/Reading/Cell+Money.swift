import Formats
import Vocabulary

extension Cell {
    /// Whole yen as Japanese staff type them: `1,000円`, `￥１，０００`.
    static func yen(_ text: String) throws(CellFault) -> Yen {
        do throws(YenText.Fault) { return try YenText.read(text) } catch {
            throw CellFault(
                String(error.code.drop { $0 != "/" }.dropFirst()), error.wording.japanese, error.wording.english)
        }
    }

    /// A day: `2026-11-21`, `2026/11/21`, `令和8年11月21日`.
    static func day(_ text: String) throws(CellFault) -> LocalDate {
        guard case .day(let date) = CellDate.read(text) else { throw .notDay(SheetProblem.quote(text)) }
        return date
    }
}

extension CellFault {
    static func notDay(_ found: String) -> Self {
        Self(
            "bad-day", "「\(found)」は日付として読めません。「2026/4/17」のように入力してください。",
            "“\(found)” is not a date. Write it like 2026/4/17.")
    }

    static func unknownTerm(_ code: String, _ found: String, _ name: Wording, known: [String]) -> Self {
        let shown = known.prefix(10).joined(separator: "、")
        return Self(
            code, "\(name.japanese)「\(found)」は登録されていません。使えるのは\(shown.isEmpty ? "まだありません" : shown)。",
            "No \(name.english) “\(found)” is listed. Known: \(shown.isEmpty ? "none yet" : shown).")
    }
}
