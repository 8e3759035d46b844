import Formats
import Vocabulary

/// Above the form of an offer: what it is begun for, how that stands, and what the giver is free to change.
struct AnsweredPanel {
    let heading: Wording
    let asOf: Moment?
    let freedom: Wording
    let language: Language

    /// `line` writes what is asked for.
    func draw(_ html: inout HTML, _ line: (inout HTML) -> Void) {
        html.section(.class("panel"), .id("answers"), .aria("labelledby", "answers-heading")) { html in
            html.h2(heading[language], .id("answers-heading"))
            line(&html)
            if let asOf {
                html.p(
                    Wording("\(asOf.onPage(.japanese)) 時点", "as of \(asOf.onPage(.english))")[language],
                    .class("as-of-line"))
            }
            html.p(freedom[language], .class("note"))
        }
    }
}
