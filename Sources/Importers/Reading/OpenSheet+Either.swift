import Formats
import Vocabulary

extension OpenSheet {
    /// At least one of two columns must be there, whichever the sender has.
    func requireEither(_ column: Column, or other: Column) throws(SheetProblems) {
        guard !table.has(column), !table.has(other) else { return }
        let (one, two) = (column.usualHeading, other.usualHeading)
        let missing = SheetProblem(
            line: table.header.line, found: table.header.cells.joined(separator: ","), code: "csv/missing-column",
            reason: Wording(
                "「\(one)」か「\(two)」の列が必要です。見出しを確かめてください。",
                "A column “\(one)” or “\(two)” is needed. Check the headings."))
        throw known(SheetProblems(missing))
    }
}
