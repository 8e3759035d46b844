import Vocabulary

/// A Japanese era (元号) from Taishō on, when the calendar was already the western one.
///
/// Source: 元号法 and the imperial edicts; the first day of an era belongs to it, the day before to the last one.
struct Era {
    let name: String
    let letter: Unicode.Scalar
    let first: LocalDate
    /// The first day of the era after it, if that has come.
    let next: LocalDate?

    var firstYear: Int { first.civil.year }

    static let all: [Era] = {
        let starts = [
            ("大正", "t", (1912, 7, 30)), ("昭和", "s", (1926, 12, 25)), ("平成", "h", (1989, 1, 8)),
            ("令和", "r", (2019, 5, 1)),
        ].compactMap { (name: String, letter: Unicode.Scalar, day: (Int, Int, Int)) in
            LocalDate(year: day.0, month: day.1, day: day.2).map { (name, letter, $0) }
        }
        return starts.indices.map { index in
            let (name, letter, first) = starts[index]
            return Era(name: name, letter: letter, first: first, next: starts.dropFirst(index + 1).first?.2)
        }
    }()

    /// Takes an era's name or letter off the beginning of a folded text.
    static func take(from text: inout ArraySlice<Unicode.Scalar>) -> Era? {
        for era in all {
            if text.starts(with: era.name.unicodeScalars) {
                text = text.dropFirst(era.name.unicodeScalars.count)
                return era
            }
            if text.first == era.letter {
                text.removeFirst()
                return era
            }
        }
        return nil
    }

    func contains(_ date: LocalDate) -> Bool { first <= date && next.map { date < $0 } ?? true }

    /// Whether any day of the month lies in the era.
    func touches(year: Int, month: Int) -> Bool {
        let (firstYear, firstMonth, _) = first.civil
        guard (year, month) >= (firstYear, firstMonth) else { return false }
        guard let next, let start = LocalDate(year: year, month: month, day: 1) else { return true }
        return start < next
    }
}
