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
}

extension CellFault {
    static func unknownTerm(_ code: String, _ found: String, _ name: Wording, known: [String]) -> Self {
        let shown = known.prefix(10).joined(separator: "、")
        return Self(
            code, "\(name.japanese)「\(found)」は登録されていません。使えるのは\(shown.isEmpty ? "まだありません" : shown)。",
            "No \(name.english) “\(found)” is listed. Known: \(shown.isEmpty ? "none yet" : shown).")
    }
}
