/// Whether a text is JSON (RFC 8259), which SQLite's `json_valid` asks for the store in a file.
///
/// Nothing is built from it. Nesting is held to a thousand levels, as in SQLite.
struct JSONSyntax {
    private let bytes: [UInt8]
    private var at = 0

    static func isValid(_ text: String) -> Bool {
        var syntax = Self(bytes: Array(text.utf8))
        return syntax.value(depth: 0) && syntax.isAtEnd
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private var isAtEnd: Bool {
        var rest = self
        rest.skipSpace()
        return rest.at == bytes.count
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        at += 1
        return true
    }

    private mutating func take(_ word: StaticString) -> Bool {
        for byte in "\(word)".utf8 where !take(byte) { return false }
        return true
    }

    private mutating func value(depth: Int) -> Bool {
        guard depth < 1000 else { return false }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return list(UInt8(ascii: "}")) { $0.member(depth: depth + 1) }
        case UInt8(ascii: "["): return list(UInt8(ascii: "]")) { $0.value(depth: depth + 1) }
        case UInt8(ascii: "\""): return string()
        case UInt8(ascii: "t"): return take("true")
        case UInt8(ascii: "f"): return take("false")
        case UInt8(ascii: "n"): return take("null")
        default: return number()
        }
    }

    private mutating func list(_ end: UInt8, of part: (inout Self) -> Bool) -> Bool {
        at += 1
        skipSpace()
        if take(end) { return true }
        while part(&self) {
            skipSpace()
            if take(end) { return true }
            guard take(UInt8(ascii: ",")) else { return false }
        }
        return false
    }

    private mutating func member(depth: Int) -> Bool {
        skipSpace()
        guard string() else { return false }
        skipSpace()
        return take(UInt8(ascii: ":")) && value(depth: depth)
    }

    private mutating func string() -> Bool {
        guard take(UInt8(ascii: "\"")) else { return false }
        while let byte = next, byte >= 0x20 {
            at += 1
            if byte == UInt8(ascii: "\"") { return true }
            if byte == UInt8(ascii: "\\"), !escape() { return false }
        }
        return false
    }

    private mutating func escape() -> Bool {
        guard let byte = next else { return false }
        at += 1
        if byte == UInt8(ascii: "u") { return (0..<4).allSatisfy { _ in hexadecimal() } }
        return "\"\\/bfnrt".utf8.contains(byte)
    }

    private mutating func hexadecimal() -> Bool {
        guard let byte = next, Character(UnicodeScalar(byte)).isHexDigit else { return false }
        at += 1
        return true
    }

    private mutating func number() -> Bool {
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")), !digits() { return false }
        if take(UInt8(ascii: ".")), !digits() { return false }
        guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return true }
        if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
        return digits()
    }

    private mutating func digits() -> Bool {
        let start = at
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { at += 1 }
        return at > start
    }
}
