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
        try Self.refuseSpreadsheets(bytes)
        (utf8, encoding) = try Self.decode(bytes)
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

    private static func refuseSpreadsheets(_ bytes: [UInt8]) throws(FormatProblem) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw .spreadsheet("text/xlsx-file", found: "PK") }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .spreadsheet("text/xls-file", found: "D0 CF 11 E0") }
    }
}
