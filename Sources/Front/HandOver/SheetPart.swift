import Formats
import Vocabulary

extension Desk {
    /// A part of a sheet of paper: at most so many lines, and how many more there are.
    ///
    /// Every line is cut at the end of its row on paper, a long one at the end of its second, so that the sheet never
    /// grows.
    func sheetPart<Line>(
        _ heading: String, _ lines: [Line], most: Int, none: String, isLong: Bool = false, _ html: inout HTML,
        line: (Line, inout HTML) -> Void
    ) {
        html.section(.class("sheet-part")) { html in
            html.h2 { html in
                html.text(heading)
                if lines.count > most {
                    html.small(say("　ほか\(lines.count - most)件", " and \(lines.count - most) more"))
                }
            }
            guard !lines.isEmpty else {
                html.p(none, .class("soft"))
                return
            }
            html.ul(.class("sheet-lines")) { html in
                for entry in lines.prefix(most) { html.li(.class(isLong ? "cut-twice" : "cut")) { line(entry, &$0) } }
            }
        }
    }
}
