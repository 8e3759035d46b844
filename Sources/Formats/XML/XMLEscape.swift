/// Writes text so that an XML parser gives back the same text.
///
/// Characters that XML 1.0 cannot hold at all, not even escaped, are left out: one of them would make the
/// whole document unreadable. Source: W3C, "Extensible Markup Language 1.0", 2.2 and 2.11.
enum XMLEscape {
    /// Where the text stands, which decides whether its line breaks survive unescaped.
    enum Position {
        case text
        case attribute
    }

    static func append(_ text: String, in position: Position, to bytes: inout [UInt8]) {
        for scalar in text.unicodeScalars where isAllowed(scalar) {
            if let entity = entity(for: scalar, in: position) {
                appendMarkup(entity, to: &bytes)
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// Appends markup; named apart from ``append(_:in:to:)`` so that a literal cannot take the wrong way.
    static func appendMarkup(_ constant: StaticString, to bytes: inout [UInt8]) {
        constant.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0x00..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    private static func entity(for scalar: Unicode.Scalar, in position: Position) -> StaticString? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        // A parser turns a bare carriage return into a line feed, and in an attribute any of these into a blank.
        case "\r": "&#13;"
        case "\n" where position == .attribute: "&#10;"
        case "\t" where position == .attribute: "&#9;"
        default: nil
        }
    }
}
