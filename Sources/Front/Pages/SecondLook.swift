import Formats
import Vocabulary

/// A number so unlikely, or a name so much like another, that a form asks about it once; ticked as right, it is believed.
///
/// Asked on pages only: a program has looked before it sends.
enum SecondLook {
    /// What a form says when somebody has looked again: what was asked about, and nothing else.
    static let field = "sure"

    /// What is asked about.
    static let codes: Set = [
        "headcount/surprising", "order/more-came-than-ordered", "order/came-before", "order/not-all-came",
        "offer/more-than-announced", "consignment/more-than-sent", "lot/fewer-than-promised", RepeatedClosure.code,
        LongHours.code,
    ]

    /// What somebody ticks who has looked again, and when they should.
    struct Tick {
        static let number = Self(
            condition: Wording("正しければ", "If that is right"), label: Wording("この数で正しい", "This number is right"))

        let condition: Wording
        let label: Wording
    }

    /// A form may be asked about more than one of its fields, one after the other.
    fileprivate static func said(_ text: String?) -> [String] { (text ?? "").split(separator: ";").map(String.init) }

    /// A name may hold what parts the tokens.
    fileprivate static func token(_ name: String, _ value: String?) -> String {
        "\(name)=\((value ?? "").replacing(";", with: ","))"
    }

    /// Refuses the form for what stands in `name` unless it says by `tick` that this is right.
    static func ask(
        _ fields: inout Fields, _ name: String, _ code: String, _ wording: Wording, tick: Tick = .number
    ) throws(Problem) {
        guard !said(fields.text(field)).contains(token(name, fields.text(name))) else { return }
        fields.refuse(
            name, code,
            Wording(
                "\(wording.japanese)\(tick.condition.japanese)「\(tick.label.japanese)」に印を付けて、もう一度送ってください。",
                "\(wording.english) \(tick.condition.english), tick “\(tick.label.english)” and send it again."))
        try fields.checked(())
    }
}

extension HTML {
    /// The tick, only after something that made us ask.
    mutating func secondLook(_ state: FormState, _ language: Language, tick: SecondLook.Tick = .number) {
        let asked = state.problems.first { SecondLook.codes.contains($0.code) }
        let said = state.value(SecondLook.field)
        guard asked != nil || said != nil else { return }
        let asking = asked.map { [SecondLook.token($0.field, state.value($0.field).map(CellText.trimmed))] } ?? []
        let tokens = (SecondLook.said(said) + asking).joined(separator: ";")
        label(.class("check")) { html in
            html.input(
                .type("checkbox"), .name(SecondLook.field), .value(tokens), .checked(if: asked == nil),
                .required(if: asked != nil))
            html.text(tick.label[language])
        }
    }
}
