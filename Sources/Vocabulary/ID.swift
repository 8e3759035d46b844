/// A name for one thing that never changes and is never used again.
///
/// `ID<Site>` and `ID<Lot>` are different types, so arguments cannot be swapped.
package struct ID<Thing>: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    /// An identifier as written in a URL or a sheet, or `nil` unless it is
    /// 1 to 64 of `A-Z a-z 0-9 - _`.
    package init?(_ text: String) {
        guard IdentifierText.allows(text.utf8) else { return nil }
        self.text = text
    }

    /// The same from the bytes of such a text.
    package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard let text = IdentifierText.checked(bytes) else { return nil }
        self.text = text
    }

    /// A name made from another and a number; always a good one.
    ///
    /// At most 40 bytes of `other` are kept, then the number in base 36.
    package init<Other>(_ other: ID<Other>, number: UInt64) {
        text = "\(other.text.prefix(40))-\(String(number, radix: 36))"
    }

    /// A name made from a letter or two that tell its kind and a number, drawn or counted by the caller.
    package init(_ kind: StaticString, number: UInt64) {
        text = "\(kind)-\(String(number, radix: 36))"
    }

    /// The order of the bytes: the same on every machine and in every language.
    package static func < (a: Self, b: Self) -> Bool { a.text.utf8.lexicographicallyPrecedes(b.text.utf8) }

    package var description: String { text }
}

/// What the name of a thing may be made of.
enum IdentifierText {
    private static let lengths = 1...64

    static func checked(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        allows(bytes) ? String(decoding: bytes, as: UTF8.self) : nil
    }

    static func allows(_ bytes: some Collection<UInt8>) -> Bool {
        lengths.contains(bytes.count) && bytes.allSatisfy(allows)
    }

    private static func allows(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default:
            false
        }
    }
}
