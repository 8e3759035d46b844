/// Addresses inside and outside our pages.
package enum WebAddress {
    /// A path with a query, every value escaped: `/needs?from=42&item=%E6%B0%B4`.
    package static func path(_ path: String, _ query: KeyValuePairs<String, String>) -> String {
        guard !query.isEmpty else { return path }
        return path + "?" + query.map { "\(escaped($0.key))=\(escaped($0.value))" }.joined(separator: "&")
    }

    /// One segment of a path or one value of a query, with everything escaped that RFC 3986 does not call unreserved.
    package static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The address itself, or `#` when its scheme is none of http, https, mailto, tel and webcal (a calendar to follow).
    ///
    /// Browsers drop control characters while looking for the scheme (`java\nscript:`), so they are not let through.
    static func harmless(_ address: String) -> String {
        guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return "#" }
        // By scalars: to Swift a colon with a joiner behind it is another character, to a browser it is a colon.
        let scalars = address.unicodeScalars
        guard let end = scalars.firstIndex(where: { [":", "/", "?", "#"].contains($0) }), scalars[end] == ":" else {
            return address
        }
        return ["http", "https", "mailto", "tel", "webcal"].contains(String(scalars[..<end]).lowercased())
            ? address : "#"
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default:
            false
        }
    }
}
