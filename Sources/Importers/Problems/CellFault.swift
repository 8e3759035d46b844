import Vocabulary

/// What is wrong with a cell, before anyone says where it stands.
struct CellFault: Error {
    /// The second half of the stable code; the sheet puts its name before it: `stock/negative`.
    let code: String
    let wording: Wording

    init(_ code: String, _ japanese: String, _ english: String) {
        self.code = code
        wording = Wording(japanese, english)
    }
}

/// What can be wrong with a cell of any sheet.
extension CellFault {
    static let missing = Self("missing", "空欄です。値を入力してください。", "The cell is empty. A value is needed.")

    static func notWhole(_ found: String) -> Self {
        Self(
            "not-a-number", "「\(found)」は整数ではありません。数字だけを入れてください。", "“\(found)” is not a whole number. Enter digits only."
        )
    }

    static func negative(_ found: String) -> Self {
        Self("negative", "「\(found)」は0より小さい数です。", "“\(found)” is below zero.")
    }

    static func fractional(_ found: String) -> Self {
        Self("fractional", "「\(found)」は整数ではありません。小数は使えません。", "“\(found)” is not whole; no fractions, please.")
    }

    static func outside(_ range: ClosedRange<Int>, _ found: String) -> Self {
        Self(
            "out-of-range", "「\(found)」は\(range.lowerBound)〜\(range.upperBound)の範囲外です。",
            "“\(found)” is outside \(range.lowerBound) to \(range.upperBound).")
    }

    static func tooLong(_ limit: Int) -> Self {
        Self("too-long", "\(limit)文字以内で入力してください。", "Keep it to \(limit) characters.")
    }

    static func notCode(_ found: String) -> Self {
        Self(
            "bad-code", "「\(found)」はコードとして使えません。半角の英数字・「-」・「_」で64文字以内にしてください。",
            "“\(found)” cannot be a code. Use 1 to 64 of A-Z a-z 0-9 - _.")
    }

    static func notWord(_ code: String, _ found: String, of words: [String]) -> Self {
        Self(
            code, "「\(found)」は使えません。「\(words.joined(separator: "」「"))」のどれかにしてください。",
            "“\(found)” is not known here. Use one of \(words.joined(separator: ", ")).")
    }

    static func notMoment(_ found: String) -> Self {
        Self(
            "bad-moment", "「\(found)」は日時として読めません。「2026/4/17 8:00」のように入力してください。",
            "“\(found)” is not a date and time. Write it like 2026/4/17 8:00.")
    }

    static func unknownSite(_ found: String) -> Self {
        Self(
            "unknown-site", "施設「\(found)」は登録されていません。施設コードを確かめてください。",
            "No site “\(found)” is registered. Check the code.")
    }

    static func repeated(_ code: String, _ found: String, first: Int, line: Int) -> Self {
        Self(
            code, "「\(found)」は\(first)行目にもあります。\(first)行目と\(line)行目のどちらかを直してください。",
            "“\(found)” is in line \(first) too. Correct line \(first) or line \(line).")
    }
}
