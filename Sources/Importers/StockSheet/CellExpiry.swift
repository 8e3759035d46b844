import Formats
import Vocabulary

/// The last day on which goods may be handed out, as a sheet says it.
///
/// A label that names only year and month means up to the last day of that month. Source: 食品表示基準
/// (Cabinet Office Ordinance 10 of 2015), article 3: a 賞味期限 more than three months after production may be shown
/// as year and month.
enum CellExpiry {
    /// Words by which staff say that nothing is printed.
    private static let none = Words<Bool>([(true, ["なし", "無し", "無", "無期限", "期限なし", "-", "―"])])

    /// The day; `nil` when the cell says that there is none.
    static func read(_ text: String) throws(CellFault) -> LocalDate? {
        if none[text] != nil { return nil }
        switch CellDate.read(text) {
        case .day(let date): return date
        case .monthOnly(let year, let month):
            if let end = LocalDate.end(ofMonth: month, year) { return end }
        case nil: break
        }
        throw .notDate(SheetProblem.quote(text))
    }
}

extension LocalDate {
    fileprivate static func end(ofMonth month: Int, _ year: Int) -> Self? {
        LocalDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
            .map { LocalDate(daysSinceEpoch: $0.daysSinceEpoch - 1) }
    }
}

extension CellFault {
    fileprivate static func notDate(_ found: String) -> Self {
        Self(
            "bad-date", "「\(found)」は日付として読めません。「2027/3/31」か「2027年3月」のように入力してください。",
            "“\(found)” is not a date. Write it like 2027/3/31, or 2027年3月 for a whole month.")
    }
}
