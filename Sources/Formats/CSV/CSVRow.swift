/// One record of a sheet, as it stood there: nothing trimmed, filled up or cut.
package struct CSVRow: Hashable, Sendable {
    /// The row number a spreadsheet shows, from 1; a cell with line breaks does not add to it.
    package let line: Int
    /// The line of the file in a text editor, from 1, where the record begins.
    package let fileLine: Int
    package let cells: [String]

    package init(line: Int, fileLine: Int, cells: [String]) {
        self.line = line
        self.fileLine = fileLine
        self.cells = cells
    }

    /// Whether no cell says anything, as in the `,,,,` lines Excel leaves below a table.
    package var isBlank: Bool { cells.allSatisfy { CellText.trimmed($0).isEmpty } }
}

/// What separates the cells of a line.
package enum CSVDelimiter: UInt8, CaseIterable, Sendable {
    case comma = 0x2C
    case tab = 0x09
    case semicolon = 0x3B
}

/// How much of a sheet is read before it is refused.
package struct CSVLimits: Hashable, Sendable {
    package let rows: Int
    package let cellsPerRow: Int
    package let bytesPerRow: Int

    /// The usual limits are far above published shelter registers, which have up to a few thousand rows and 50 columns.
    package init(rows: Int = 200_000, cellsPerRow: Int = 1000, bytesPerRow: Int = 1_000_000) {
        self.rows = rows
        self.cellsPerRow = cellsPerRow
        self.bytesPerRow = bytesPerRow
    }
}

/// A sheet, read from beginning to end.
package struct CSVSheet: Hashable, Sendable {
    package let delimiter: CSVDelimiter
    /// Every record in order; lines with nothing on them at all are left out but counted in the line numbers.
    package let rows: [CSVRow]
}
