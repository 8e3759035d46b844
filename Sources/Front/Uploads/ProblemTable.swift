import Formats
import Vocabulary

/// What cannot be read, cell by cell.
struct ProblemTable {
    let problems: [SheetPreviewProblem]
    let language: Language

    /// A sheet of another kind has thousands of problems and one remedy.
    private static let most = 200

    func write(_ html: inout HTML) {
        html.table { html in
            html.caption(Wording("読み取れなかったところ", "What could not be read")[language], .class("sr"))
            html.thead { html in
                html.tr { html in
                    html.th(Wording("場所", "Where")[language], .scope("col"))
                    html.th(Wording("書かれていたもの", "What stood there")[language], .scope("col"))
                    html.th(Wording("直し方", "What to do")[language], .scope("col"))
                }
            }
            html.tbody { html in
                for problem in problems.prefix(Self.most) { html.tr { write(problem, &$0) } }
            }
        }
        if problems.count > Self.most {
            let rest = problems.count - Self.most
            html.p(Wording("ほか\(rest)か所", "and \(rest) more")[language])
        }
    }

    private func write(_ problem: SheetPreviewProblem, _ html: inout HTML) {
        html.th(place(of: problem), .scope("row"))
        html.td(problem.found.isEmpty ? Wording("（空欄）", "(empty)")[language] : problem.found)
        html.td { html in
            html.text(problem.wording[language])
            html.small(problem.code)
        }
    }

    private func place(of problem: SheetPreviewProblem) -> String {
        guard let line = problem.line else { return Wording("表全体", "the whole sheet")[language] }
        let place = Wording("\(line)行目", "line \(line)")[language]
        return problem.column.map { "\(place) \($0)" } ?? place
    }
}
