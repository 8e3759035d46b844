import Boards
import Formats
import Relief
import Vocabulary

/// Three taps and a number: what, how many, send.
struct NeedForm {
    let page: ShelterPage

    var language: Language { page.language }
    var state: FormState { page.need }

    func write(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "need")) { html in
            html.h2(Wording("物資を要請する", "Ask for goods")[language], .id("need"))
            html.form(.id("search"), .method("get"), .action("\(page.path)#need"), .role("search")) { _ in }
            html.postForm("\(page.path)/needs", page.keys, purpose: "need") { html in
                ItemChoice(form: self).write(&html)
                html.field(Self.quantity, state, language)
                unit(&html)
                more(&html)
                html.button(Wording("要請を送る", "Send")[language], .class("primary wide"))
            }
        }
    }

    private func unit(_ html: inout HTML) {
        html.fieldset(.id("unit")) { html in
            html.legend(Wording("単位", "Unit")[language])
            if let problem = state.problem("unit") { html.fieldProblem(problem, id: "unit", language) }
            html.div(.class("tiles")) { html in
                for unit in Asked.Unit.allCases { choice(of: unit, &html) }
            }
            html.p(Self.aboutCases[language], .class("hint"))
        }
    }

    private func choice(of unit: Asked.Unit, _ html: inout HTML) {
        let chosen = state.value("unit") ?? Asked.Unit.piece.rawValue
        html.label(.class("tile")) { html in
            html.input(
                .type("radio"), .name("unit"), .value(unit.rawValue), .checked(if: chosen == unit.rawValue), .required)
            html.text(Self.name(of: unit)[language])
        }
    }

    private func more(_ html: inout HTML) {
        let isUsed = ["neededBy", "note"].contains { state.value($0)?.isEmpty == false || state.problem($0) != nil }
        html.details(.id("need-more"), .open(if: isUsed)) { html in
            html.summary(Wording("期限・備考を加える", "Add a time or a note")[language])
            html.field(Self.neededBy, state, language)
            html.field(Self.note, state, language)
        }
    }

    private static func name(of unit: Asked.Unit) -> Wording {
        switch unit {
        case .piece: Wording("個（本・食・枚など）", "single pieces")
        case .case: Wording("箱", "cases")
        }
    }

    private static let quantity = Field("quantity", Wording("数量", "How many"), .number, isRequired: true)

    private static let neededBy = Field("neededBy", Wording("いつまでに必要ですか", "Needed by"), .moment)

    private static let note = Field(
        "note", Wording("備考", "Note"), .paragraph(longest: NeedRefusal.longestNote),
        hint: Wording("サイズ、アレルギーなど。個人の名前は書かないでください。", "Sizes, allergies and so on. Please write no names of people."))

    private static let aboutCases = Wording(
        "1箱の入数がわからない品目を箱で要請すると、入数が確認できるまで保留になります。わかるときは個数で入力してください。",
        "If nobody knows how many are in a case, a request in cases waits until that is confirmed. Ask in pieces if you can."
    )
}
