import Formats
import Relief
import Vocabulary

/// Where somebody asks that a thing be approved.
struct AskForm {
    let desk: Desk
    let state: FormState

    func draw(_ html: inout HTML) {
        desk.section(desk.say("決裁を上げる", "Ask for approval"), id: "ask", &html) { html in
            desk.form("/hq/approvals", "ask", &html) { html in
                kinds(&html)
                html.field(Self.reference, state, desk.language)
                html.field(Self.title, state, desk.language)
                html.field(Self.amount, state, desk.language)
                html.field(Self.note, state, desk.language)
                html.button(desk.say("決裁を上げる", "Ask for approval"), .type("submit"), .class("primary"))
            }
        }
    }

    private func kinds(_ html: inout HTML) {
        html.div(.class(state.problem("kind") == nil ? "field" : "field wrong")) { html in
            html.label(desk.say("種類", "Kind"), .for("kind"))
            if let problem = state.problem("kind") { html.fieldProblem(problem, id: "kind", desk.language) }
            html.select(.id("kind"), .name("kind"), .required) { html in
                html.option(desk.say("選んでください", "choose"), .value(""))
                for kind in kinds {
                    html.option(
                        desk.say(kind.name), .value(kind.rawValue), .selected(if: state.value("kind") == kind.rawValue))
                }
            }
        }
    }

    /// Orders, grants and payments ask by themselves; an order that came back can be asked for anew from its page.
    private var kinds: [ApprovalKind] {
        ApprovalKind.allCases.filter { !$0.asksByItself || state.value("kind") == $0.rawValue }
    }

    private static let reference = Field(
        "reference", Wording("対象の番号", "Reference"), .text(longest: 64),
        hint: Wording("計画・申し出などの番号です。各画面の「決裁を上げる」から来ると入っています。", "The id of the plan, offer or order."),
        isRequired: true)
    private static let title = Field(
        "title", Wording("件名", "Title"), .text(longest: ApprovalRefusal.longestTitle), isRequired: true)
    private static let amount = Field(
        "amount", Wording("金額（円）", "Yen"), .number,
        hint: Wording("わからなければ空欄で。いちばん厳しい基準で扱われます。", "Empty if nobody knows; then the strictest rule counts."))
    private static let note = Field(
        "note", Wording("メモ", "Note"), .paragraph(longest: ApprovalRefusal.longestText))
}

extension ApprovalKind {
    /// Whether what needs approval waits for it by itself, with all that it takes.
    fileprivate var asksByItself: Bool {
        switch self {
        case .order, .grant, .payment, .oralOrder: true
        case .plan, .commitment, .reimbursement, .round, .offer: false
        }
    }
}
