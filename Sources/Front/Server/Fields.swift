import Formats
import HTTPTypes
import Vocabulary

/// What came in by name, from a form or from JSON, and everything that is wrong with it.
///
/// One reader for pages and programs, so that both hear the same about the same mistake.
struct Fields {
    private let values: [String: String]
    /// Everything in the order in which a form sent it, names that come more than once included.
    let all: [(name: String, value: String)]
    private(set) var problems: [InputProblem] = []
    /// When the button was pressed, of a form that had to wait.
    private let pressedAt: Moment?
    /// The same, once it was taken for the time of observation.
    private(set) var observedAt: Moment?

    init(_ form: FormFields, pressedAt: Moment? = nil) {
        self.pressedAt = pressedAt
        all = form.all.map { ($0.name, $0.value) }
        values = Dictionary(all.map { ($0.name, $0.value) }) { first, _ in first }
        problems = Self.overgrown(values)
    }

    /// A JSON object; numbers keep the digits that they came with as far as they are whole.
    init(json bytes: [UInt8]) throws(Problem) {
        do throws(FormatProblem) {
            values = try JSONFields(bytes).values
        } catch {
            throw .noObject(error)
        }
        all = []
        pressedAt = nil
        problems = Self.overgrown(values)
    }

    /// A letter with a thousand accents is one letter, and limits are in letters; no script needs a tenth of this for one.
    private static let mostBytesOfLetter = 32

    private static func overgrown(_ values: [String: String]) -> [InputProblem] {
        let grown = values.filter { $0.value.utf8.count > mostBytesOfLetter * max(1, $0.value.count) }
        return grown.keys.sorted().map { name in
            InputProblem(
                place: name, found: "", code: "input/not-text",
                wording: Wording(
                    "文字として読めない部分があります（1文字に重ねられた記号が多すぎます）。", "This is no text: too many marks on one letter."))
        }
    }

    func raw(_ name: String) -> String { values[name] ?? "" }
    var names: [String] { values.keys.sorted() }

    mutating func refuse(_ name: String, _ code: String, _ wording: Wording) {
        problems.append(InputProblem(place: name, found: raw(name), code: code, wording: wording))
    }

    /// Trimmed text, or `nil` when nothing was typed.
    func text(_ name: String) -> String? {
        let text = CellText.trimmed(raw(name))
        return text.isEmpty ? nil : text
    }

    mutating func needed(_ name: String, _ label: Wording) -> String? {
        if let text = text(name) { return text }
        refuse(name, "input/missing", Wording("\(label.japanese)を入力してください。", "Give the \(label.english)."))
        return nil
    }

    mutating func id<Thing>(_ name: String, _ label: Wording, of: Thing.Type = Thing.self) -> ID<Thing>? {
        guard let text = needed(name, label) else { return nil }
        if let id = ID<Thing>(text) { return id }
        refuse(
            name, "input/not-a-code",
            Wording("「\(text)」は\(label.japanese)ではありません。", "“\(text)” is no \(label.english)."))
        return nil
    }

    /// A whole number as people type it, full-width digits and thousands commas included.
    mutating func whole(_ name: String, _ label: Wording, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(name) else { return nil }
        switch CellNumber.whole(text) {
        case .value(let number) where range.contains(number): return number
        case .value, .tooLarge, .negative: refuseRange(name, text, label, range)
        case .fractional, .notANumber:
            refuse(
                name, "input/not-a-whole-number",
                Wording(
                    "\(label.japanese)「\(text)」は整数ではありません。", "The \(label.english) “\(text)” is not a whole number."))
        }
        return nil
    }

    private mutating func refuseRange(_ name: String, _ text: String, _ label: Wording, _ range: ClosedRange<Int>) {
        refuse(
            name, "input/out-of-range",
            Wording(
                "\(label.japanese)「\(text)」は\(range.lowerBound)〜\(range.upperBound)の範囲外です。",
                "The \(label.english) “\(text)” is outside \(range.lowerBound) to \(range.upperBound)."))
    }

    mutating func neededWhole(_ name: String, _ label: Wording, in range: ClosedRange<Int>) -> Int? {
        guard needed(name, label) != nil else { return nil }
        return whole(name, label, in: range)
    }

    mutating func moment(_ name: String, _ label: Wording) -> Moment? {
        guard let text = text(name) else { return nil }
        if let moment = Moment(text) { return moment }
        refuse(
            name, "input/not-a-time",
            Wording(
                "\(label.japanese)「\(text)」は日時ではありません（例 2026-11-21T10:18）。",
                "The \(label.english) “\(text)” is no date and time (such as 2026-11-21T10:18+09:00)."))
        return nil
    }

    /// When something was seen: as it is said, otherwise when the button was pressed, otherwise `now`.
    mutating func observed(_ name: String, _ label: Wording, now: Moment) -> Moment {
        if let said = moment(name, label) { return said }
        if let pressedAt { observedAt = pressedAt }
        return pressedAt ?? now
    }

    /// A day such as `2016-04-17`, or as Japanese staff type it: `2016/4/17`, `平成28年4月17日`.
    mutating func date(_ name: String, _ label: Wording) -> LocalDate? {
        guard let text = text(name) else { return nil }
        if case .day(let date) = CellDate.read(text) { return date }
        refuse(
            name, "input/not-a-date",
            Wording(
                "\(label.japanese)「\(text)」は日付ではありません（例 2016-04-17）。",
                "The \(label.english) “\(text)” is no date (such as 2016-04-17)."))
        return nil
    }

    mutating func neededDate(_ name: String, _ label: Wording) -> LocalDate? {
        guard needed(name, label) != nil else { return nil }
        return date(name, label)
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _ label: Wording, _: Choice.Type
    ) -> Choice? where Choice.RawValue == String {
        guard let text = needed(name, label) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        refuse(
            name, "input/not-a-choice",
            Wording("\(label.japanese)「\(text)」は選べません（\(choices)）。", "The \(label.english) must be one of \(choices)."))
        return nil
    }

    /// `value` once nothing is wrong, or everything that is.
    func checked<Value>(_ value: Value?) throws(Problem) -> Value {
        guard problems.isEmpty, let value else { throw .input(problems) }
        return value
    }
}
