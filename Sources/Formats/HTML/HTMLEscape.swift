/// Writes text so that a browser can take it for nothing but text.
enum HTMLEscape {
    /// Appends `text` with `& < > " '` escaped: safe between tags and inside a quoted attribute.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
        if done == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) } }
    }

    /// Appends markup; named apart from ``append(_:to:)`` so that a literal cannot take the wrong way.
    static func appendMarkup(_ constant: StaticString, to bytes: inout [UInt8]) {
        constant.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var written = 0
        for index in text.indices {
            guard let entity = entity(for: text[index]) else { continue }
            bytes.append(contentsOf: text[written..<index])
            appendMarkup(entity, to: &bytes)
            written = index + 1
        }
        bytes.append(contentsOf: text[written...])
    }

    private static func entity(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
