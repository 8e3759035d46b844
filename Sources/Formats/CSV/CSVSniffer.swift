/// Finds out what separates the cells of a sheet.
enum CSVSniffer {
    /// The candidate that occurs most often in one of the first twenty lines; a comma when none does.
    ///
    /// The most crowded line is the header or a row below it, so a preamble without cells does not mislead.
    static func delimiter(of bytes: [UInt8]) -> CSVDelimiter {
        let lines = bytes.prefix(65_536).split(maxSplits: 20, whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(20)
        var best = (delimiter: CSVDelimiter.comma, count: 0)
        for delimiter in CSVDelimiter.allCases {
            let count = lines.map { occurrences(of: delimiter.rawValue, in: $0) }.max() ?? 0
            if count > best.count { best = (delimiter, count) }
        }
        return best.delimiter
    }

    private static func occurrences(of delimiter: UInt8, in line: ArraySlice<UInt8>) -> Int {
        var quoted = false
        var count = 0
        for byte in line {
            if byte == 0x22 { quoted.toggle() }
            if byte == delimiter, !quoted { count += 1 }
        }
        return count
    }
}
