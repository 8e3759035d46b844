/// Goes through the bytes of a sheet once, record by record.
struct CSVScanner {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private let limits: CSVLimits
    private var at = 0
    private var line = 0
    private var fileLine = 1

    private static let quote: UInt8 = 0x22
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    init(_ bytes: [UInt8], delimiter: UInt8, limits: CSVLimits) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.limits = limits
    }

    /// The next record that has anything on it, or `nil` at the end.
    mutating func next() throws(FormatProblem) -> CSVRow? {
        while at < bytes.count {
            line += 1
            if !takeLineBreak() { return try record() }
        }
        return nil
    }

    private mutating func record() throws(FormatProblem) -> CSVRow {
        let begin = (offset: at, fileLine: fileLine)
        var cells: [String] = []
        while true {
            cells.append(try cell(column: cells.count + 1))
            try check(cells: cells.count, from: begin.offset)
            if at == bytes.count || takeLineBreak() { break }
            at += 1  // the delimiter
        }
        return CSVRow(line: line, fileLine: begin.fileLine, cells: cells)
    }

    private func check(cells: Int, from begin: Int) throws(FormatProblem) {
        guard cells <= limits.cellsPerRow else { throw .tooManyCells(line: line, limit: limits.cellsPerRow) }
        guard at - begin <= limits.bytesPerRow else {
            throw .rowTooLong(line: line, limit: limits.bytesPerRow, found: excerpt(from: begin))
        }
    }

    private mutating func cell(column: Int) throws(FormatProblem) -> String {
        guard at < bytes.count, bytes[at] == Self.quote else { return String(decoding: plain(), as: UTF8.self) }
        var text = try quoted(column: column)
        text.append(contentsOf: plain())
        return String(decoding: text, as: UTF8.self)
    }

    /// Takes everything up to the next delimiter or line break.
    private mutating func plain() -> ArraySlice<UInt8> {
        let begin = at
        while at < bytes.count {
            let byte = bytes[at]
            if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
            at += 1
        }
        return bytes[begin..<at]
    }

    /// Takes a cell in quotes, its line breaks kept and its doubled quotes made single.
    private mutating func quoted(column: Int) throws(FormatProblem) -> [UInt8] {
        let opening = at
        at += 1
        var text: [UInt8] = []
        while at < bytes.count, at - opening <= limits.bytesPerRow {
            let begin = at
            while at < bytes.count, bytes[at] != Self.quote, !isLineBreak { at += 1 }
            text.append(contentsOf: bytes[begin..<at])
            if isLineBreak {
                text.append(contentsOf: lineBreak())
            } else if at < bytes.count {
                at += 1
                guard at < bytes.count, bytes[at] == Self.quote else { return text }
                text.append(Self.quote)
                at += 1
            }
        }
        throw .unclosedQuote(line: line, column: column, found: excerpt(from: opening))
    }

    private var isLineBreak: Bool {
        at < bytes.count && (bytes[at] == Self.lineFeed || bytes[at] == Self.carriageReturn)
    }

    private mutating func takeLineBreak() -> Bool { !lineBreak().isEmpty }

    /// Takes CRLF, LF or CR, if one is here.
    private mutating func lineBreak() -> ArraySlice<UInt8> {
        guard isLineBreak else { return [] }
        let begin = at
        let isPair = bytes[at] == Self.carriageReturn && at + 1 < bytes.count && bytes[at + 1] == Self.lineFeed
        at += isPair ? 2 : 1
        fileLine += 1
        return bytes[begin..<at]
    }

    private func excerpt(from offset: Int) -> String {
        String(decoding: bytes[offset...].prefix(FormatProblem.longestQuote * 4), as: UTF8.self)
    }
}
