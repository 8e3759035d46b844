import Boards
import Formats
import Relief
import Vocabulary

/// One need with its numbers and what can be done about it.
struct OwnNeed {
    let page: ShelterPage
    let row: ShortfallBoard.Row
    /// All open needs for the same item where there are several, this one among them.
    var alike: [Need] = []

    private var language: Language { page.language }
    private var need: Need { row.need }
    private var item: Item? { page.wall.item(need.item) }
    private var name: String { item?.name[language] ?? need.item.text }

    /// The item and the number that was typed.
    var title: String { "\(name) \(asked)" }

    /// What was typed into this form when it came back.
    private func state(_ step: NeedStep) -> FormState {
        guard let returned = page.returned, returned.need == need.id, returned.step == step else { return FormState() }
        return returned.state
    }

    private var asked: String {
        switch need.asked.unit {
        case .piece: Count(need.asked.quantity).map { item.amount($0, language) } ?? String(need.asked.quantity)
        case .case:
            Wording("\(Amount.grouped(need.asked.quantity))箱", "\(need.asked.quantity.english("case"))")[language]
        }
    }

    func write(_ html: inout HTML) {
        html.article(.class(need.isHeld ? "card held" : "card"), .id("need-\(need.id)")) { html in
            html.div(.class("row apart")) { html in
                html.h3(title)
                html.mark(need.mark, language)
            }
            if alike.count > 1 { several(&html) }
            if need.isHeld { held(&html) } else { numbers(&html) }
            times(&html)
            if let explanation = page.explanations[need.id] { why(explanation, &html) }
            if let note = need.note { html.p(note) }
            if !need.isHeld { stillNeeded(&html) }
            amend(&html)
            cancel(&html)
        }
    }

    /// Who meant to correct a number has asked twice, and headquarters plans both.
    private func several(_ html: inout HTML) {
        let sum = item.amount(alike.compactMap(\.pieces).reduce(.zero, +), language)
        html.p(
            Wording(
                "同じ品目の要請が\(alike.count)件あり、合わせて\(sum)になります。数を直したときは、まちがえた方を取り消してください（次からは「数を直す」で直せます）。",
                """
                \(alike.count) needs for this, \(sum) in all. If you meant to correct a number, cancel the wrong one \
                (“Correct the number” does it in one step).
                """
            )[
                language], .class("hint"))
    }

    private func numbers(_ html: inout HTML) {
        html.dl(.class("facts")) { html in
            html.fact(Wording("要請", "asked")[language], item.amount(need.pieces ?? .zero, language))
            html.fact(Wording("手配・配送中", "on its way")[language], item.amount(need.promisedPieces, language))
            html.fact(Wording("受領", "received")[language], item.amount(need.received, language))
            html.fact(Wording("不足", "missing")[language], item.amount(need.missing, language))
        }
    }

    private func times(_ html: inout HTML) {
        html.p(.class("small soft")) { html in
            html.text(Wording("要請 ", "asked ")[language] + page.told(row.raisedAt))
            guard let neededBy = need.neededBy else { return }
            html.text(
                Wording("・\(neededBy.onPage(language))までに必要", " · needed by \(neededBy.onPage(language))")[language])
        }
    }

    /// What headquarters' last approved plan says about it.
    private func why(_ explanation: ShelterPage.Explanation, _ html: inout HTML) {
        html.details(.id("why-\(need.id)")) { html in
            html.summary(Wording("この数になった理由", "Why this much")[language])
            html.p(
                Wording(
                    "本部の計画：\(page.told(explanation.plannedAt))",
                    "Headquarters' plan, \(page.told(explanation.plannedAt))")[language], .class("small soft"))
            html.reason(explanation.reason, language)
        }
    }

    private func held(_ html: inout HTML) {
        html.p(
            Wording(
                "1箱の入数がわからないため保留中です。届いた箱や包装に書かれた数を入力すると、手配に進みます。",
                "On hold: nobody knows how many are in one case. Enter the number printed on a case to go on.")[
                    language])
        let field = Field(
            "packing", Wording("1箱の入数", "Pieces in one case"), .number, isRequired: true,
            id: NeedStep.confirm.id(need.id))
        html.postForm("\(page.path)/needs/\(need.id)/confirm", page.keys, purpose: "confirm.\(need.id)") { html in
            html.field(field, state(.confirm), language)
            html.button(Wording("入数を確定", "Confirm")[language])
        }
    }

    private func stillNeeded(_ html: inout HTML) {
        html.postForm("\(page.path)/needs/\(need.id)/confirm", page.keys, purpose: "confirm.\(need.id)") { html in
            html.button(.aria("label", Wording("\(title)：まだ必要", "\(title): still needed")[language])) { html in
                html.text(Wording("まだ必要", "Still needed")[language])
            }
        }
    }

    /// The number alone: another thing is another need.
    private func amend(_ html: inout HTML) {
        let quantity = Field(
            "quantity", Wording("正しい数", "The right number"), .number, isRequired: true, id: NeedStep.amend.id(need.id))
        let state = state(.amend)
        html.details(.id("correct-\(need.id)"), .open(if: state.isReturned)) { html in
            html.summary(Wording("数を直す", "Correct the number")[language])
            html.postForm("\(page.path)/needs/\(need.id)/amend", page.keys, purpose: "amend.\(need.id)") { html in
                html.field(quantity, state, language, start: String(need.asked.quantity))
                UnitChoice(id: "unit-\(need.id)", state: state, language: language, start: need.asked.unit)
                    .write(&html)
                html.button(Wording("この数に直す", "Use this number")[language])
            }
        }
    }

    private func cancel(_ html: inout HTML) {
        let reason = Field("reason", Wording("理由", "Reason"), .text(longest: 200), id: NeedStep.cancel.id(need.id))
        let state = state(.cancel)
        html.details(.id("cancel-\(need.id)"), .open(if: state.isReturned)) { html in
            html.summary(Wording("取り消す", "Cancel")[language])
            html.postForm("\(page.path)/needs/\(need.id)/cancel", page.keys, purpose: "cancel.\(need.id)") { html in
                html.field(reason, state, language)
                html.p { html in
                    html.button(
                        Wording("この要請を取り消す", "Cancel this request")[language], .class("danger"))
                }
            }
        }
    }
}
