/// Reads CSV after RFC 4180 and after what spreadsheets really save.
///
/// Lines may end with CRLF, LF or CR, mixed in one file. A quote in the middle of a cell is text, and so is what
/// follows a closing quote. Rows may have any number of cells; what that means is for the caller to say.
package enum CSVReader {
    /// Reads a whole sheet; without `delimiter`, the one its first lines use.
    package static func read(
        _ text: DecodedText, delimiter: CSVDelimiter? = nil, limits: CSVLimits = CSVLimits()
    ) throws(FormatProblem) -> CSVSheet {
        let delimiter = delimiter ?? CSVSniffer.delimiter(of: text.utf8)
        var scanner = CSVScanner(text.utf8, delimiter: delimiter.rawValue, limits: limits)
        var rows: [CSVRow] = []
        while let row = try scanner.next() {
            guard rows.count < limits.rows else { throw .tooManyRows(line: row.line, limit: limits.rows) }
            rows.append(row)
        }
        return CSVSheet(delimiter: delimiter, rows: rows)
    }
}
