import Formats

extension SheetProblem {
    /// A file that is no sheet at all, or a heading row that does not fit.
    ///
    /// `heading` names a column counted from 1, where the sheet could be read that far.
    init(_ problem: FormatProblem, heading: (Int) -> String? = { _ in nil }) {
        let (line, column): (Int?, Int?) =
            switch problem.position {
            case .whole, .byte: (nil, nil)
            case .line(let line): (line, nil)
            case .cell(let line, let column): (line, column)
            }
        guard let name = column.flatMap(heading) else {
            self.init(
                line: line, column: nil, found: problem.found, code: problem.code, wording: problem.message)
            return
        }
        self.init(line: line, column: name, found: problem.found, code: problem.code, reason: problem.wording)
    }
}
