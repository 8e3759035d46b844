/// Writes CSV as RFC 4180 has it: CRLF, quotes only where needed.
package struct CSVWriter: Sendable {
    /// Whether cells that a spreadsheet would run as a formula are disarmed.
    package enum Formulas: Sendable {
        /// Cells are written as they are; for programs.
        case kept
        /// An apostrophe goes before `=`, `+`, `-`, `@`, tab and their full-width forms; plain numbers stay.
        case disarmed
    }

    package private(set) var bytes: [UInt8]
    private let formulas: Formulas

    /// With `byteOrderMark`, Excel opens the file as UTF-8 by double click.
    package init(byteOrderMark: Bool = false, formulas: Formulas = .kept) {
        bytes = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
        self.formulas = formulas
    }

    package mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(CSVDelimiter.comma.rawValue) }
            // A lone empty cell would be a blank line, which readers skip.
            write(disarmed(cell), alwaysQuoted: cells.count == 1 && cell.isEmpty)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    private mutating func write(_ cell: String, alwaysQuoted: Bool) {
        guard alwaysQuoted || cell.utf8.contains(where: Self.needsQuotes) else {
            bytes.append(contentsOf: cell.utf8)
            return
        }
        bytes.append(0x22)
        for byte in cell.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == 0x22 || byte == 0x2C || byte == 0x0D || byte == 0x0A
    }

    private func disarmed(_ cell: String) -> String {
        guard formulas == .disarmed, let first = cell.unicodeScalars.first, Self.opensFormula(first),
            !Self.isPlainNumber(cell)
        else { return cell }
        return "'" + cell
    }

    /// Source: OWASP, "CSV Injection".
    private static func opensFormula(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }

    /// Digits with at most one minus before and one point inside: it cannot do anything but be a number.
    private static func isPlainNumber(_ cell: String) -> Bool {
        let digits = cell.hasPrefix("-") ? cell.dropFirst() : cell[...]
        let halves = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        return halves.allSatisfy { half in
            !half.isEmpty && half.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
    }
}
