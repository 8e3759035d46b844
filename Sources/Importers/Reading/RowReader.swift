import Formats
import Relief

/// What makes a value of the text of a cell, or says why it cannot.
typealias CellParser<Value> = (String) throws(CellFault) -> Value

/// One row while it is read; it collects what is wrong instead of stopping at the first thing.
struct RowReader<Column: SheetColumn> {
    private let row: CSVRow
    private let table: CSVTable<Column>
    /// Whether nobody will read the problems any more, so that suggestions need not be looked for.
    let isQuiet: Bool
    private(set) var problems: [SheetProblem] = []

    init(_ row: CSVRow, of table: CSVTable<Column>, isQuiet: Bool) {
        self.row = row
        self.table = table
        self.isQuiet = isQuiet
        let headings = table.header.cells.count
        if let extra = row.cells.dropFirst(headings).first(where: { !CellText.trimmed($0).isEmpty }) {
            problems = [.extraCells(line: row.line, cells: row.cells.count, headings: headings, found: extra)]
        }
    }

    var line: Int { row.line }

    /// Every cell without the spaces around it, to tell rows that were copied.
    var cells: [String] { row.cells.map(CellText.trimmed) }

    func has(_ column: Column) -> Bool { table.has(column) }

    /// What stands under the column without the spaces around it; empty when nothing does.
    func text(_ column: Column) -> String { CellText.trimmed(table.cell(column, in: row) ?? "") }

    /// The value of a cell that must say something; `nil` after a problem.
    mutating func required<Value>(_ column: Column, _ parse: CellParser<Value>) -> Value? {
        guard !text(column).isEmpty else {
            refuse(column, .missing)
            return nil
        }
        return optional(column, parse)
    }

    /// The value of a cell that may be empty; `nil` when it is, or after a problem.
    mutating func optional<Value>(_ column: Column, _ parse: CellParser<Value>) -> Value? {
        let found = text(column)
        guard !found.isEmpty else { return nil }
        do {
            return try parse(found)
        } catch {
            refuse(column, error)
            return nil
        }
    }

    mutating func refuse(_ column: Column, _ fault: CellFault) {
        problems.append(
            SheetProblem(
                line: line, column: heading(of: column), found: text(column), code: "\(Column.family)/\(fault.code)",
                reason: fault.wording))
    }

    /// What the rules say against the row; their code stays as it is.
    mutating func refuse(_ column: Column?, _ refusal: some Refusal) {
        problems.append(
            SheetProblem(
                line: line, column: column.map(heading), found: column.map(text) ?? "", code: refusal.code,
                reason: refusal.wording))
    }

    private func heading(of column: Column) -> String { table.heading(of: column) ?? column.usualHeading }
}
