import Formats
import Vocabulary

/// A number so unlikely that a form asks about it once; ticked as right, it is believed.
///
/// Asked on pages only: a program has looked before it sends.
enum SecondLook {
    /// What a form says when somebody has looked again: the number that was asked about, and no other.
    static let field = "sure"

    /// What is asked about.
    static let codes: Set = [
        "headcount/surprising", "order/more-came-than-ordered", "order/came-before", "order/not-all-came",
        "offer/more-than-announced", "consignment/more-than-sent", "lot/fewer-than-promised",
    ]

    /// A form may be asked about more than one of its numbers, one after the other.
    fileprivate static func said(_ text: String?) -> [String] { (text ?? "").split(separator: ";").map(String.init) }

    fileprivate static func token(_ name: String, _ number: String?) -> String { "\(name)=\(number ?? "")" }

    /// Refuses the form for the number in `name` unless it says that the number is right.
    static func ask(_ fields: inout Fields, _ name: String, _ code: String, _ wording: Wording) throws(Problem) {
        guard !said(fields.text(field)).contains(token(name, fields.text(name))) else { return }
        fields.refuse(
            name, code,
            Wording(
                "\(wording.japanese)正しければ「この数で正しい」に印を付けて、もう一度送ってください。",
                "\(wording.english) If that is right, tick “This number is right” and send it again."))
        try fields.checked(())
    }
}

extension HTML {
    /// The tick, only after a number that made us ask.
    mutating func secondLook(_ state: FormState, _ language: Language) {
        let asked = state.problems.first { SecondLook.codes.contains($0.code) }
        let said = state.value(SecondLook.field)
        guard asked != nil || said != nil else { return }
        let asking = asked.map { [SecondLook.token($0.field, state.value($0.field).map(CellText.trimmed))] } ?? []
        let tokens = (SecondLook.said(said) + asking).joined(separator: ";")
        label(.class("check")) { html in
            html.input(
                .type("checkbox"), .name(SecondLook.field), .value(tokens), .checked(if: asked == nil),
                .required(if: asked != nil))
            html.text(Wording("この数で正しい", "This number is right")[language])
        }
    }
}
