import Formats
import Vocabulary

/// Before and after, line by line.
struct DifferenceTable {
    let rows: [SheetPreviewRow]
    let language: Language

    func write(_ html: inout HTML) {
        html.table { html in
            html.caption(Wording("登録すると変わる在庫", "Stock that would change")[language], .class("sr"))
            html.thead { html in
                html.tr { html in
                    html.th(Wording("品目", "Item")[language], .scope("col"))
                    html.th(Wording("今", "Now")[language], .scope("col"), .class("number"))
                    html.th(Wording("登録後", "After")[language], .scope("col"), .class("number"))
                }
            }
            html.tbody { html in
                for row in rows { html.tr { write(row, &$0) } }
            }
        }
    }

    private func write(_ row: SheetPreviewRow, _ html: inout HTML) {
        html.th(.scope("row")) { html in
            html.mark(row.kind.mark, language)
            html.text(" \(row.title[language])")
            html.small(row.subject[language])
        }
        html.td(row.before.map(Amount.grouped) ?? "–", .class("number"))
        html.td(.class("number")) { $0.strong(Amount.grouped(row.after)) }
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
