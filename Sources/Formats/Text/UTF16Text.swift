/// UTF-16 with its byte order mark: what Excel calls "Unicode text".
enum UTF16Text {
    static func decode(_ bytes: [UInt8], bigEndian: Bool) throws(FormatProblem) -> [UInt8] {
        guard bytes.count % 2 == 0 else { throw .brokenUTF16(bytes, at: bytes.count - 1) }
        let units = stride(from: 2, to: bytes.count, by: 2).map { offset in
            let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        if let lone = loneSurrogate(in: units) { throw .brokenUTF16(bytes, at: 2 + lone * 2) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func loneSurrogate(in units: [UInt16]) -> Int? {
        var index = 0
        while index < units.count {
            if UTF16.isTrailSurrogate(units[index]) { return index }
            if UTF16.isLeadSurrogate(units[index]) {
                guard index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) else { return index }
                index += 1
            }
            index += 1
        }
        return nil
    }
}
