import Formats
import Relief
import Vocabulary

/// Where somebody says how many of a lot are there really, or that all of it was thrown away.
struct LotForms {
    let page: LotPage

    private var language: Language { page.language }
    private var lot: Lot { page.lot }
    private var path: String { LotPage.path(of: lot) }
    private var isDiscarded: Bool { page.state.value(LotInput.discardNote) != nil }

    func write(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "count")) { html in
            html.h2(Wording("数え直す", "Count it anew")[language], .id("count"))
            count(&html)
        }
        guard lot.onHand > .zero || isDiscarded else { return }
        html.section(.class("card"), .aria("labelledby", "discard")) { html in
            html.h2(Wording("全部捨てた・なくなった", "All of it is gone")[language], .id("discard"))
            html.details(.id("discard-form"), .open(if: isDiscarded)) { html in
                html.summary(Wording("0にする", "Set it to 0")[language])
                discard(&html)
            }
        }
    }

    private func count(_ html: inout HTML) {
        let state = isDiscarded ? FormState() : page.state
        html.postForm("\(path)/count", page.keys, purpose: "count") { html in
            before(state, &html)
            if let packing = lot.details.packing {
                html.div(.class("grid")) { html in
                    html.field(LotInput.cases(of: packing), state, language)
                    html.field(LotInput.loose, state, language)
                }
            } else {
                html.field(LotInput.pieces, state, language)
            }
            html.select(causes, state, language)
            html.field(LotInput.countNote, state, language)
            html.secondLook(state, language)
            html.p(Self.aboutPromises[language], .class("hint"))
            html.button(Wording("この数を記録する", "Record this number")[language], .class("primary wide"))
        }
    }

    private var causes: SelectField {
        SelectField(
            name: LotInput.cause, label: Wording("理由", "Why it differs"),
            options: LotCount.Cause.allCases.map { ($0.rawValue, $0.name[language]) },
            chosen: LotCount.Cause.recounted.rawValue, blank: nil)
    }

    private func discard(_ html: inout HTML) {
        let state = isDiscarded ? page.state : FormState()
        html.postForm("\(path)/discard", page.keys, purpose: "discard") { html in
            before(state, &html)
            html.p(
                Wording(
                    "記録の\(page.item.amount(lot.onHand, language))を0にします。一部だけのときは、上で残った数を記録してください。",
                    "Sets the \(page.item.amount(lot.onHand, language)) written down to 0. If some are left, record those above."
                )[
                    language])
            losses(state, &html)
            html.field(LotInput.lossNote, state, language)
            html.secondLook(state, language)
            html.button(Wording("0にする", "Set it to 0")[language], .class("danger wide"))
        }
    }

    private func losses(_ state: FormState, _ html: inout HTML) {
        let problem = state.problem(LotInput.loss)
        html.fieldset(
            .id(LotInput.loss), .class(problem == nil ? "" : "wrong"),
            problem == nil ? .none : .aria("describedby", "\(LotInput.loss)-problem")
        ) { html in
            html.legend(Wording("理由（どれかを選ぶ）", "Why (choose one)")[language])
            if let problem { html.fieldProblem(problem, id: LotInput.loss, language) }
            html.div(.class("tiles")) { html in
                for cause in LotCount.Cause.losses { choice(of: cause, state, &html) }
            }
        }
    }

    private func choice(of cause: LotCount.Cause, _ state: FormState, _ html: inout HTML) {
        html.label(.class("tile")) { html in
            html.input(
                .type("radio"), .name(LotInput.loss), .value(cause.rawValue), .required,
                .checked(if: state.value(LotInput.loss) == cause.rawValue))
            html.text(cause.name[language])
        }
    }

    /// The number that is read here; a form that is to be sent again says what it said.
    private func before(_ state: FormState, _ html: inout HTML) {
        let said = state.hindrance == nil ? nil : state.value(LotInput.before)
        html.hiddenField(LotInput.before, said ?? String(lot.onHand.value))
    }

    private static let aboutPromises = Wording(
        "避難所への約束は消えません。約束より少なくなるときは、送る前に一度たずねます。",
        "What is promised stays promised. If less than that would be left, you are asked once before it is recorded.")
}
