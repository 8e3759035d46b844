package import Formats
package import Vocabulary

extension HTML {
    /// Everything that is wrong with a form, said at once, each with a link to its field.
    package mutating func problemSummary(_ state: FormState, _ language: Language) {
        if let hindrance = state.hindrance { return sendAgain(hindrance, language) }
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

    /// Nothing is wrong with the form: it stands below as it was sent, under the same key.
    private mutating func sendAgain(_ hindrance: Hindrance, _ language: Language) {
        let advice = Wording(
            "記録できませんでした。入力した内容は下に残っています。少し待って、そのままもう一度送信してください（二重には記録されません）。",
            """
            It could not be recorded. What you typed stands below: wait a little and send it again as it is \
            (it is not recorded twice).
            """)
        div(.class("notice failure"), .role("alert"), .tabIndex(-1)) { html in
            html.p { html in
                html.span("✕", .class("sign"), .aria("hidden", "true"))
                html.text(advice[language])
            }
            html.cause(of: hindrance, language)
        }
    }
}
