import Formats
import Relief

/// An uploaded file whose headings were found, ready to be read row by row.
struct OpenSheet<Column: SheetColumn> {
    let table: CSVTable<Column>
    private let encoding: DecodedText.Encoding

    init(_ bytes: [UInt8]) throws(SheetProblems) {
        let text: DecodedText
        do { text = try DecodedText(bytes) } catch { throw SheetProblems(SheetProblem(error)) }
        encoding = text.encoding
        do { table = try Self.table(in: text) } catch { throw error.known(encoding: text.encoding.rawValue) }
        guard !table.rows.isEmpty else { throw known(SheetProblems(.noRows(below: table.header.line))) }
    }

    private static func table(in text: DecodedText) throws(SheetProblems) -> CSVTable<Column> {
        let sheet: CSVSheet
        do { sheet = try CSVReader.read(text) } catch {
            throw SheetProblems(SheetProblem(error) { heading($0, above: error.position, in: text) })
        }
        do { return try CSVTable(sheet, columns: Column.all) } catch {
            throw SheetProblems(error.all.map { SheetProblem($0) })
        }
    }

    /// What is wrong with the sheet, and how far it could be read.
    func known(_ problems: SheetProblems) -> SheetProblems {
        problems.known(encoding: encoding.rawValue, rows: table.rows.count)
    }

    /// The heading of a column whose sheet is broken further down.
    private static func heading(_ column: Int, above: FormatProblem.Position, in text: DecodedText) -> String? {
        guard case .cell(let line, _) = above else { return nil }
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(line - 1)
        guard let head = try? DecodedText(Array(lines.joined(separator: [0x0A]))),
            let sheet = try? CSVReader.read(head), let table = try? CSVTable(sheet, columns: Column.all),
            table.header.cells.indices.contains(column - 1)
        else { return nil }
        return table.header.cells[column - 1]
    }

    /// Reads every row and keeps what came of it, or throws everything that is wrong with any of them.
    func read<Value>(_ read: (inout RowReader<Column>) -> Value?) throws(SheetProblems) -> [Value] {
        var values: [Value] = []
        var problems = SheetProblems()
        for row in table.rows {
            var reader = RowReader(row, of: table, isQuiet: problems.isFull)
            if let value = read(&reader), reader.problems.isEmpty { values.append(value) }
            problems.add(reader.problems)
        }
        guard problems.total == 0 else { throw known(problems) }
        return values
    }

    func reading(_ commands: [ReliefCommand], _ differences: [SheetDifference]) -> SheetReading {
        SheetReading(
            commands: commands, differences: differences, encoding: encoding.rawValue, rows: table.rows.count,
            ignoredHeadings: ignoredHeadings)
    }

    func reading(_ findings: [Finding]) -> SheetReading {
        reading(findings.compactMap(\.command), findings.map(\.difference))
    }

    private var ignoredHeadings: [String] {
        let known = Set(Column.all.compactMap { table.number(of: $0.name) })
        return table.header.cells.enumerated()
            .filter { !known.contains($0.offset + 1) && !CellText.trimmed($0.element).isEmpty }
            .map { SheetProblem.quote($0.element) }
    }
}

/// What came of one row: something to do, or nothing when it is known.
struct Finding {
    let command: ReliefCommand?
    let difference: SheetDifference
}
