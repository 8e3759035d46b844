/// Recognises heading cells by any of their spellings.
struct CSVHeaderSearch<Column: Hashable & Sendable> {
    private let columns: [CSVColumn<Column>]
    private let byKey: [String: Column]

    init(_ columns: [CSVColumn<Column>]) {
        self.columns = columns
        let keys = columns.flatMap { column in column.spellings.map { (CellText.key($0), column.name) } }
        byKey = Dictionary(keys, uniquingKeysWith: { first, _ in first })
    }

    /// The index of the row with the most known headings, or `nil` when no row has any.
    func bestRow(in rows: ArraySlice<CSVRow>) -> Int? {
        var best: (index: Int, matches: Int)?
        for index in rows.indices {
            let matches = Set(rows[index].cells.compactMap { byKey[CellText.key($0)] }).count
            if matches > best?.matches ?? 0 { best = (index, matches) }
        }
        return best?.index
    }

    func positions(in header: CSVRow) throws(CSVHeaderProblems) -> [Column: Int] {
        var positions: [Column: Int] = [:]
        var problems: [FormatProblem] = []
        for (index, cell) in header.cells.enumerated() {
            guard let column = byKey[CellText.key(cell)] else { continue }
            if let first = positions[column] {
                problems.append(duplicate(column, cell, at: index, first: first, line: header.line))
            } else {
                positions[column] = index
            }
        }
        problems += columns.filter { $0.isRequired && positions[$0.name] == nil }.map { column in
            .missingColumn(
                column.spellings, of: column.words, line: header.line, found: header.cells.joined(separator: ","))
        }
        guard problems.isEmpty else { throw CSVHeaderProblems(all: problems) }
        return positions
    }

    private func duplicate(_ column: Column, _ cell: String, at index: Int, first: Int, line: Int) -> FormatProblem {
        let spelling = columns.first { $0.name == column }?.spellings.first ?? cell
        return .duplicateColumn(spelling, line: line, column: index + 1, first: first + 1, found: cell)
    }
}
