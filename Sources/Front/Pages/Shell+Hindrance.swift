import Formats
import Vocabulary

extension Shell {
    /// What every page says at its top while nothing can be recorded; else an empty place for it.
    ///
    /// The place is always there, so that a screen reader hears what the script puts into it later.
    func hindrance(_ html: inout HTML) {
        html.div(.id("trouble"), .role("status")) { html in
            guard let hindrance else { return }
            html.div(.class("trouble")) { html in
                html.p { html in
                    html.span("⚠", .class("sign"), .aria("hidden", "true"))
                    html.strong(Self.nothing[language])
                }
                html.p(Self.advice[language])
                html.cause(of: hindrance, language)
            }
        }
    }

    private static let nothing = Wording("いまは記録できません", "Nothing can be recorded at present")

    private static let advice = Wording(
        "閲覧は続けられます。入力した内容はこの画面に残ります。少し待ってからもう一度送信してください。直るとこの表示は消えます。",
        "Reading goes on. What you type stays on this screen: wait a little and send it again. This message goes by itself."
    )
}

extension HTML {
    /// Why, in a few words, and the name for the support desk.
    mutating func cause(of hindrance: Hindrance, _ language: Language) {
        p(.class("small cause")) { html in
            html.text(Wording("原因：", "Cause: ")[language] + hindrance.cause[language])
            html.code(hindrance.code)
        }
    }
}
