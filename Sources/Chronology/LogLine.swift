import Vocabulary

/// An entry as one line of JSON, for `rnet log --json` and `/api/v1/log`.
///
/// The order of the keys is part of the form, and `payload` stands there byte for byte as it is stored, so that
/// the hash can be computed again from the line: `Docs/Reference/log-hash.md`.
package enum LogLine {
    /// The line, without a line break at its end.
    ///
    /// With another `payload` in place of the stored one, for a reader who may not see all of it, the hash is still that
    /// of the stored one and cannot be computed again from the line.
    package static func json(_ written: Written, payload: String? = nil) -> [UInt8] {
        let entry = written.entry
        var line = Array("{\"position\":\(written.position),\"at\":\"\(written.recordedAt.utc)\",\"by\":".utf8)
        line += quoted(written.by)
        line += Array(",\"name\":".utf8) + quoted(entry.name)
        line += Array(",\"version\":\(entry.version),\"subjects\":[".utf8)
        line += entry.subjects.map { quoted($0.text) }.joined(separator: [UInt8(ascii: ",")])
        line += Array("],\"payload\":".utf8) + Array((payload ?? entry.payload).utf8)
        line += Array(",\"hash\":\"\(written.hash)\"}".utf8)
        return line
    }

    private static func quoted(_ text: String) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        return [quote] + text.utf8.flatMap(escaped) + [quote]
    }

    /// RFC 8259 §7 asks for these and no others; everything else stands as UTF-8.
    private static func escaped(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            [UInt8(ascii: "\\"), byte]
        case 0x00..<0x20:
            Array((byte < 0x10 ? "\\u000" : "\\u00").utf8) + Array(String(byte, radix: 16).utf8)
        default:
            [byte]
        }
    }
}
