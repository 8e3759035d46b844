import Formats
import Vocabulary

/// A number so unlikely that a form asks about it once; ticked as right, it is believed.
///
/// Asked on pages only: a program has looked before it sends.
enum SecondLook {
    /// What a form says when somebody has looked again.
    static let field = "sure"

    /// What is asked about.
    static let codes: Set = ["headcount/surprising", "order/more-came-than-ordered", "offer/more-than-announced"]

    /// Refuses the form for the number in `name` unless it says that the number is right.
    static func ask(_ fields: inout Fields, _ name: String, _ code: String, _ wording: Wording) throws(Problem) {
        guard fields.text(field) == nil else { return }
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
        let isAsked = state.problems.contains { SecondLook.codes.contains($0.code) }
        let isSaid = state.value(SecondLook.field) != nil
        guard isAsked || isSaid else { return }
        label(.class("check")) { html in
            html.input(
                .type("checkbox"), .name(SecondLook.field), .value("yes"), .checked(if: isSaid), .required(if: isAsked))
            html.text(Wording("この数で正しい", "This number is right")[language])
        }
    }
}
