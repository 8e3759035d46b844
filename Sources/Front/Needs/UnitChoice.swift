import Formats
import Relief
import Vocabulary

/// Single pieces or cases, as one tap.
struct UnitChoice {
    /// Tells it from the same choice in another form of the page.
    let id: String
    let state: FormState
    let language: Language
    /// What stands chosen before anybody has chosen.
    var start = Asked.Unit.piece

    func write(_ html: inout HTML) {
        html.fieldset(.id(id)) { html in
            html.legend(Wording("単位", "Unit")[language])
            if let problem = state.problem("unit") { html.fieldProblem(problem, id: id, language) }
            html.div(.class("tiles")) { html in
                for unit in Asked.Unit.allCases { choice(of: unit, &html) }
            }
            html.p(Self.aboutCases[language], .class("hint"))
        }
    }

    private func choice(of unit: Asked.Unit, _ html: inout HTML) {
        let chosen = state.value("unit") ?? start.rawValue
        html.label(.class("tile")) { html in
            html.input(
                .type("radio"), .name("unit"), .value(unit.rawValue), .checked(if: chosen == unit.rawValue), .required)
            html.text(Self.name(of: unit)[language])
        }
    }

    private static func name(of unit: Asked.Unit) -> Wording {
        switch unit {
        case .piece: Wording("個（本・食・枚など）", "single pieces")
        case .case: Wording("箱", "cases")
        }
    }

    private static let aboutCases = Wording(
        "1箱の入数がわからない品目を箱で要請すると、入数が確認できるまで保留になります。わかるときは個数で入力してください。",
        "If nobody knows how many are in a case, a request in cases waits until that is confirmed. Ask in pieces if you can."
    )
}
