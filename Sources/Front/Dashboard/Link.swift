/// An address on this server with a query, escaped as RFC 3986 asks.
struct Link {
    private(set) var text: String

    init(_ path: String, _ query: [(name: String, value: String?)] = []) {
        let pairs = query.compactMap { pair in
            pair.value.flatMap { $0.isEmpty ? nil : "\(pair.name)=\(Self.escaped($0))" }
        }
        text = pairs.isEmpty ? path : "\(path)?\(pairs.joined(separator: "&"))"
    }

    private static func escaped(_ value: String) -> String {
        value.utf8.map { isPlain($0) ? String(UnicodeScalar($0)) : hexadecimal($0) }.joined()
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
