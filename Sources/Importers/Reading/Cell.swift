import Formats
import Vocabulary

/// How the cells of every sheet are read.
///
/// What is quoted in a message is shortened, so that a slipped cell does not fill the page.
enum Cell {
    /// A whole number as Japanese staff type it: `240`, `１，１８２`, `"1,200"`.
    static func whole(in range: ClosedRange<Int>) -> CellParser<Int> {
        { (text) throws(CellFault) in
            let found = SheetProblem.quote(text)
            switch CellNumber.whole(text) {
            case .value(let value) where range.contains(value): return value
            case .value, .tooLarge: throw .outside(range, found)
            case .negative: throw .negative(found)
            case .fractional: throw .fractional(found)
            case .notANumber: throw .notWhole(found)
            }
        }
    }

    static func text(upTo limit: Int) -> CellParser<String> {
        { (text) throws(CellFault) in
            guard text.count <= limit else { throw .tooLong(limit) }
            return text
        }
    }

    /// An identifier; one typed with full-width letters is understood.
    static func id<Thing>(_: Thing.Type) -> CellParser<ID<Thing>> {
        { (text) throws(CellFault) in
            guard let id = ID<Thing>(text) ?? ID<Thing>(CellText.key(text)) else {
                throw .notCode(SheetProblem.quote(text))
            }
            return id
        }
    }

    static func word<Value>(_ words: Words<Value>, otherwise code: String) -> CellParser<Value> {
        { (text) throws(CellFault) in
            guard let value = words[text] else {
                throw .notWord(code, SheetProblem.quote(text), of: words.usual)
            }
            return value
        }
    }

    /// A moment: RFC 3339, or `2016/4/17 8:00` and its like in Japanese time.
    static func moment(_ text: String) throws(CellFault) -> Moment {
        guard let moment = Moment(text) ?? written(CellText.key(text)) else {
            throw .notMoment(SheetProblem.quote(text))
        }
        return moment
    }

    private static func written(_ text: String) -> Moment? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, case .day(let date) = CellDate.read(String(parts[0])),
            let minutes = minutes(parts[1].split(separator: ":", omittingEmptySubsequences: false))
        else { return nil }
        return Moment(startOf: date) + .minutes(minutes)
    }

    /// Minutes after midnight of `8:00` and `08:00:00`; seconds are written but not meant.
    static func minutes(_ parts: [Substring]) -> Int? {
        let numbers = parts.compactMap { part in
            (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == parts.count, (2...3).contains(numbers.count), numbers[0] < 24,
            numbers.dropFirst().allSatisfy({ $0 < 60 })
        else { return nil }
        return numbers[0] * 60 + numbers[1]
    }
}
