/// The text of an uploaded file, whatever encoding the sender's Excel chose.
///
/// Tried in this order: a byte order mark, strict UTF-8, CP932 (what Excel in Japan calls CSV). Nothing is
/// replaced or dropped: a file that fits none of them is refused with the first byte that does not.
package struct DecodedText: Hashable, Sendable {
    package enum Encoding: String, Hashable, Sendable {
        case utf8 = "UTF-8"
        case utf8WithMark = "UTF-8 BOM"
        case utf16LittleEndian = "UTF-16LE"
        case utf16BigEndian = "UTF-16BE"
        case cp932 = "CP932"
    }

    /// Valid UTF-8 without a byte order mark and without NUL.
    package let utf8: [UInt8]
    /// How the file was written, for the preview and the record.
    package let encoding: Encoding

    package var text: String { String(decoding: utf8, as: UTF8.self) }

    package init(_ bytes: [UInt8]) throws(FormatProblem) {
        try Self.refuseOtherFiles(bytes)
        let (text, encoding) = try Self.decode(bytes)
        // Old systems close a file with 1A, as MS-DOS did.
        utf8 = text.last == 0x1A ? text.dropLast() : text
        self.encoding = encoding
        if let offset = utf8.firstIndex(of: 0) { throw .nulByte(at: offset) }
        if Mojibake.isStored(in: utf8) { throw .storedMojibake(utf8) }
    }

    private static func decode(_ bytes: [UInt8]) throws(FormatProblem) -> ([UInt8], Encoding) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            if let bad = UTF8Check.firstInvalid(in: bytes) { throw .brokenUTF8(bytes, at: bad) }
            return (Array(bytes.dropFirst(3)), .utf8WithMark)
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return (try UTF16Text.decode(bytes, bigEndian: false), .utf16LittleEndian)
        }
        if bytes.starts(with: [0xFE, 0xFF]) { return (try UTF16Text.decode(bytes, bigEndian: true), .utf16BigEndian) }
        return try decodeUnmarked(bytes)
    }

    private static func decodeUnmarked(_ bytes: [UInt8]) throws(FormatProblem) -> ([UInt8], Encoding) {
        guard let bad = UTF8Check.firstInvalid(in: bytes) else { return (bytes, .utf8) }
        if let nul = bytes.firstIndex(of: 0) { throw .nulByte(at: nul) }
        if UTF8Check.isMostlyUTF8(bytes) { throw .brokenUTF8(bytes, at: bad) }
        return (try CP932.decode(bytes), .cp932)
    }

    private static func refuseOtherFiles(_ bytes: [UInt8]) throws(FormatProblem) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw .spreadsheet("text/xlsx-file", found: "PK") }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .spreadsheet("text/xls-file", found: "D0 CF 11 E0") }
        if let found = Self.otherKind(of: bytes) { throw .otherFile(found) }
        if let offset = Self.firstJIS(in: bytes) { throw .jis(bytes, at: offset) }
    }

    /// How a PDF, a web page or XML begins: systems of city halls save tables so, under a name that ends in `.csv` or `.xls`.
    private static let beginnings = ["%pdf-", "<?xml", "<!doctype", "<html", "<head", "<meta", "<table"]

    private static func otherKind(of bytes: [UInt8]) -> String? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.dropFirst(bytes.starts(with: mark) ? 3 : 0).drop { $0 == 0x20 || (9...13).contains($0) }
        let beginning = String(decoding: text.prefix(9), as: UTF8.self)
        return beginnings.contains { beginning.lowercased().hasPrefix($0) } ? beginning : nil
    }

    /// Where ISO-2022-JP changes to kanji, with `ESC $ @` or `ESC $ B`.
    ///
    /// It has seven bits and would pass for ASCII.
    private static func firstJIS(in bytes: [UInt8]) -> Int? {
        guard let escape = bytes.firstIndex(of: 0x1B), bytes.count > escape + 2, bytes[escape + 1] == 0x24 else {
            return nil
        }
        return [0x40, 0x42].contains(bytes[escape + 2]) ? escape : nil
    }
}
