import Formats
import Vocabulary

/// Before and after, line by line.
struct DifferenceTable {
    /// More are counted and not listed.
    private static let most = 200

    let rows: [SheetPreviewRow]
    let language: Language
    /// Whether numbers are compared, which stand right.
    let isNumeric: Bool

    func write(_ html: inout HTML) {
        html.table { html in
            html.caption(Wording("登録すると変わるもの", "What would change")[language], .class("sr"))
            html.thead { html in
                html.tr { html in
                    html.th(Wording("対象", "What")[language], .scope("col"))
                    html.th(Wording("今", "Now")[language], .scope("col"), .class(style))
                    html.th(Wording("登録後", "After")[language], .scope("col"), .class(style))
                }
            }
            html.tbody { html in
                for row in rows.prefix(Self.most) { html.tr { write(row, &$0) } }
            }
        }
        if rows.count > Self.most {
            let rest = rows.count - Self.most
            html.p(Wording("ほか\(rest)件", "and \(rest) more")[language])
        }
    }

    private var style: String { isNumeric ? "number" : "text" }

    private func write(_ row: SheetPreviewRow, _ html: inout HTML) {
        html.th(.scope("row")) { html in
            html.mark(row.kind.mark, language)
            html.text(" \(row.title[language])")
            html.small(row.subject[language])
        }
        html.td(row.before ?? "–", .class(style))
        html.td(.class(style)) { $0.strong(row.after) }
    }
}

extension SheetPreviewRow.Kind {
    var mark: StateMark {
        switch self {
        case .added: StateMark(name: Wording("新規", "new"), shape: "＋", tone: "done")
        case .changed: StateMark(name: Wording("変更", "changed"), shape: "≠", tone: "some")
        case .gone: StateMark(name: Wording("0になる", "gone"), shape: "－", tone: "bad")
        }
    }
}
