/// A column that an importer knows, under all the names it goes by.
package struct CSVColumn<Name: Hashable & Sendable>: Sendable {
    package let name: Name
    /// The first is the one used when speaking about the column.
    package let spellings: [String]
    package let isRequired: Bool
    /// Words of which one stands in each cell, where only these mean anything: for those whose sheet has no such column.
    package let words: [String]

    package init(_ name: Name, _ spellings: [String], isRequired: Bool, words: [String] = []) {
        self.words = words
        self.name = name
        self.spellings = spellings
        self.isRequired = isRequired
    }
}

/// Everything that is wrong with a heading row, at once: a sheet that comes back once is corrected once.
package struct CSVHeaderProblems: Error, Hashable, Sendable {
    package let all: [FormatProblem]
}

/// A sheet whose heading row was found and understood.
package struct CSVTable<Column: Hashable & Sendable>: Sendable {
    /// Lines above the headings: titles, licences, `#property` lines.
    package let preamble: [CSVRow]
    package let header: CSVRow
    /// The rows below the headings that say anything.
    package let rows: [CSVRow]
    private let positions: [Column: Int]

    /// How far down the headings may stand.
    package static var deepestHeader: Int { 20 }

    /// Finds the headings among the first rows and maps them by ``CellText/key(_:)``, so that widths and spaces do
    /// not matter.
    ///
    /// The row that matches most columns is the heading row, the upper one of equals.
    package init(_ sheet: CSVSheet, columns: [CSVColumn<Column>]) throws(CSVHeaderProblems) {
        let search = CSVHeaderSearch(columns)
        guard let best = search.bestRow(in: sheet.rows.prefix(Self.deepestHeader)) else {
            let expected = columns.filter(\.isRequired).compactMap(\.spellings.first)
            let found = sheet.rows.first?.cells.joined(separator: ",") ?? ""
            throw CSVHeaderProblems(all: [.noHeader(expected: expected, found: found)])
        }
        header = sheet.rows[best]
        positions = try search.positions(in: header)
        preamble = Array(sheet.rows[..<best])
        rows = sheet.rows[(best + 1)...].filter { !$0.isBlank }
    }

    /// Whether the sheet has the column at all.
    package func has(_ column: Column) -> Bool { positions[column] != nil }

    /// The column's place in the sheet, counted from 1, for messages.
    package func number(of column: Column) -> Int? { positions[column].map { $0 + 1 } }

    /// What the sheet itself calls the column.
    package func heading(of column: Column) -> String? { positions[column].map { header.cells[$0] } }

    /// What stands in a row under a column, as typed.
    ///
    /// `nil` when the sheet lacks the column; empty when the row ends before it.
    package func cell(_ column: Column, in row: CSVRow) -> String? {
        guard let position = positions[column] else { return nil }
        return position < row.cells.count ? row.cells[position] : ""
    }
}
