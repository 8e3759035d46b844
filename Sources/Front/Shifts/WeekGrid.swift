import Formats
import Vocabulary

extension Desk {
    /// A table with a column for each day of the week; a real table, so that it can be heard as well as seen.
    func weekGrid(
        _ caption: String, _ view: WeekView, first: String, _ html: inout HTML, rows: (inout HTML) -> Void
    ) {
        html.div(.class("scroll week-sheet"), .tabIndex(0), .role("region"), .aria("label", caption)) { html in
            html.table(.class("week")) { html in
                html.caption(caption)
                html.thead { html in
                    html.tr { html in
                        html.th(.scope("col")) { html in
                            html.text(first)
                            html.small(caption, .class("on-paper"))
                        }
                        for day in view.dates { html.th(head(day), .scope("col")) }
                    }
                }
                html.tbody(content: rows)
            }
        }
    }

    private func head(_ day: LocalDate) -> String {
        let (_, month, number) = day.civil
        return "\(month)/\(number) (\(day.weekday(language)))"
    }
}
