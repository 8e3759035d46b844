package import Formats
package import Vocabulary

extension HTML {
    /// Everything that is wrong with a form, said at once, each with a link to its field.
    package mutating func problemSummary(_ state: FormState, _ language: Language) {
        guard !state.problems.isEmpty else { return }
        div(.class("notice failure"), .role("alert"), .tabIndex(-1)) { html in
            html.p(Wording("まだ送信されていません。次を直してください。", "Nothing was sent yet. Please correct this:")[language])
            html.ul { html in
                for problem in state.problems {
                    html.li { html in
                        html.a(problem.wording[language], .href("#\(problem.field)"))
                        html.code(problem.code)
                    }
                }
            }
        }
    }
}
