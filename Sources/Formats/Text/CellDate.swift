package import Vocabulary

/// A date as Japanese staff type it.
package enum CellDate: Hashable, Sendable {
    case day(LocalDate)
    /// `2027年3月`, as many cans are printed; what it means is for the caller to say.
    case monthOnly(year: Int, month: Int)

    /// Reads `2026-04-01`, `2026/4/1`, `2026.4.1`, `2026年4月1日`, `令和8年4月1日`, `R8.4.1`, `令和元年5月`.
    ///
    /// Excel's `2026/4/1 0:00` is the day. Everything else is `nil`: two-digit western years, `4/1/2026`,
    /// `9月中旬`, days that never were, days outside the era that was written.
    package static func read(_ text: String) -> CellDate? {
        var rest = Array(CellText.key(text).unicodeScalars)[...]
        let era = Era.take(from: &rest)
        guard let written = year(&rest, in: era), let separator = rest.popFirst(),
            let month = number(&rest), (1...12).contains(month)
        else { return nil }
        let year = (era?.firstYear ?? 1) + written - 1
        guard let day = day(&rest, after: separator) else {
            return endsAfterMonth(rest, separator) ? wholeMonth(year, month, in: era) : nil
        }
        guard isMidnight(rest), let date = LocalDate(year: year, month: month, day: day),
            era?.contains(date) ?? true
        else { return nil }
        return .day(date)
    }

    private static func year(_ rest: inout ArraySlice<Unicode.Scalar>, in era: Era?) -> Int? {
        if era != nil, rest.first == "元" {
            rest.removeFirst()
            return 1
        }
        let before = rest.count
        guard let year = number(&rest, upTo: 4) else { return nil }
        let digits = before - rest.count
        guard era != nil ? digits <= 2 && year >= 1 : digits == 4 && year >= 1900 else { return nil }
        return year
    }

    /// Takes the day, if one follows as the separator after the year demands.
    private static func day(_ rest: inout ArraySlice<Unicode.Scalar>, after separator: Unicode.Scalar) -> Int? {
        var ahead = rest
        switch separator {
        case "年":
            guard ahead.popFirst() == "月", let day = number(&ahead), ahead.popFirst() == "日" else { return nil }
            rest = ahead
            return day
        case "-", "/", ".":
            guard ahead.popFirst() == separator, let day = number(&ahead) else { return nil }
            rest = ahead
            return day
        default:
            return nil
        }
    }

    private static func endsAfterMonth(_ rest: ArraySlice<Unicode.Scalar>, _ separator: Unicode.Scalar) -> Bool {
        switch separator {
        case "年": rest.elementsEqual(["月"])
        case "-", "/", ".": rest.isEmpty
        default: false
        }
    }

    private static func wholeMonth(_ year: Int, _ month: Int, in era: Era?) -> CellDate? {
        era?.touches(year: year, month: month) ?? true ? .monthOnly(year: year, month: month) : nil
    }

    /// Nothing, or the midnight that Excel adds: `0:00`, `00:00:00`.
    private static func isMidnight(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
        guard rest.first == " " else { return rest.isEmpty }
        return (2...3).contains(parts.count) && rest.dropFirst().allSatisfy { $0 == "0" || $0 == ":" }
    }

    /// Takes up to `most` digits; `nil` when there are none or more.
    private static func number(_ rest: inout ArraySlice<Unicode.Scalar>, upTo most: Int = 2) -> Int? {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard (1...most).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        return digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
    }
}
