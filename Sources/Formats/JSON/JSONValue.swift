/// How single values are written (RFC 8259).
enum JSONValue {
    static func append(_ value: String?, to bytes: inout [UInt8]) {
        guard let value else { return appendNull(to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
        for byte in value.utf8 { append(character: byte, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }

    static func append(_ value: Bool?, to bytes: inout [UInt8]) {
        guard let value else { return appendNull(to: &bytes) }
        bytes.append(contentsOf: value ? Array("true".utf8) : Array("false".utf8))
    }

    static func append(_ value: (some FixedWidthInteger)?, to bytes: inout [UInt8]) {
        guard let value else { return appendNull(to: &bytes) }
        bytes.append(contentsOf: String(value).utf8)
    }

    static func append(decimal value: Int?, places: Int, to bytes: inout [UInt8]) {
        guard let value else { return appendNull(to: &bytes) }
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        let digits = Array(String(value.magnitude).utf8)
        let padded = [UInt8](repeating: zero, count: max(0, places + 1 - digits.count)) + digits
        let fraction = padded.suffix(places)
        bytes.append(contentsOf: padded.dropLast(places))
        guard let last = fraction.lastIndex(where: { $0 != zero }) else { return }
        bytes.append(UInt8(ascii: "."))
        bytes.append(contentsOf: fraction[...last])
    }

    private static let zero = UInt8(ascii: "0")

    private static func appendNull(to bytes: inout [UInt8]) { bytes.append(contentsOf: "null".utf8) }

    private static func append(character byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
        case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
        case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
        case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
        case 0..<0x20:
            bytes.append(contentsOf: #"\u00"#.utf8)
            bytes.append(contentsOf: ((byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
        default: bytes.append(byte)
        }
    }
}
