import Formats
import Vocabulary

extension HTML {
    /// Empty fields on paper, to be written into by hand.
    mutating func signatures(_ names: [Wording], in language: Language) {
        dl(.class("signature")) { html in
            for name in names {
                html.div { html in
                    html.dt(name[language])
                    html.dd { $0.br() }
                }
            }
        }
    }
}
