import Formats
import Relief

extension Cell {
    /// A telephone number with its digits made ASCII; brackets and blanks between them become hyphens.
    ///
    /// Whether it can be dialled is for the rules to say.
    static func phone(_ text: String) throws(CellFault) -> String {
        let key = CellText.key(text).map { "() ".contains($0) ? "-" : $0 }
        return String(key).split(separator: "-").joined(separator: "-")
    }

    /// Several words in one cell: 「英語、中国語」, `en;zh`.
    static func list<Value>(_ parse: @escaping CellParser<Value>) -> CellParser<[Value]> {
        { (text) throws(CellFault) in
            var values: [Value] = []
            for part in text.split(whereSeparator: { "、，,;；・／/|".contains($0) }) {
                let word = CellText.trimmed(String(part))
                if !word.isEmpty { values.append(try parse(word)) }
            }
            return values
        }
    }

    /// Minutes after midnight: `9:00`, `１７：３０`.
    static func clock(_ text: String) throws(CellFault) -> Int {
        guard let minutes = minutes(CellText.key(text).split(separator: ":", omittingEmptySubsequences: false)) else {
            throw .notClock(SheetProblem.quote(text))
        }
        return minutes
    }
}

extension CellFault {
    fileprivate static func notClock(_ found: String) -> Self {
        Self(
            "bad-clock", "「\(found)」は時刻として読めません。「9:00」のように入力してください。",
            "“\(found)” is not a time of day. Write it like 9:00.")
    }
}
