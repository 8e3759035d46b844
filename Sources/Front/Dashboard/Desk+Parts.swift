import Boards
import Formats
import Vocabulary

extension Desk {
    /// As of when the numbers under this heading are.
    func asOf(_ html: inout HTML) {
        guard let asOf = wall.asOf else {
            html.p(say("まだ記録がありません。", "Nothing is recorded yet."), .class("as-of-line"))
            return
        }
        html.p(.class("as-of-line")) { html in
            html.time(
                say("\(asOf.onPage(language)) 時点", "as of \(asOf.onPage(language))"), .datetime(asOf.utc))
        }
    }

    /// A part of a page under its own heading.
    func section(
        _ heading: String, id: String, class style: String = "panel", _ html: inout HTML,
        content: (inout HTML) -> Void
    ) {
        html.section(.class(style), .id(id), .aria("labelledby", "\(id)-heading")) { html in
            html.h2(heading, .id("\(id)-heading"))
            content(&html)
        }
    }

    /// A wide table in a box of its own, so that the page itself never scrolls sideways.
    func table(
        _ caption: String, columns: [Column], _ html: inout HTML, rows: (inout HTML) -> Void
    ) {
        html.div(.class("scroll"), .tabIndex(0), .role("region"), .aria("label", caption)) { html in
            html.table { html in
                html.caption(caption)
                html.thead { html in
                    html.tr { html in
                        for column in columns { html.th(column.name, .scope("col"), .class(column.style)) }
                    }
                }
                html.tbody(content: rows)
            }
        }
    }
}

/// The head of a table's column.
struct Column {
    let name: String
    let style: String

    static func text(_ name: String) -> Self { Self(name: name, style: "text") }
    static func number(_ name: String) -> Self { Self(name: name, style: "number") }
}
