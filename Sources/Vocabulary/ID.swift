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

    /// The same when the bytes of `text` are at hand.
    package init?(_ text: @autoclosure () -> String, utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard IdentifierText.allows(bytes) else { return nil }
        self.text = text()
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
    /// `- 0-9` and `A-Z _ a-z`, one bit for each character of ASCII.
    private static let (low, high): (UInt64, UInt64) = (0x03FF_2000_0000_0000, 0x07FF_FFFE_87FF_FFFE)

    static func allows(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.withContiguousStorageIfAvailable(allows) ?? allows(Array(bytes))
    }

    static func allows(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard lengths.contains(bytes.count) else { return false }
        var isAllowed: UInt64 = 1
        for byte in bytes { isAllowed &= bit(of: byte) }
        return isAllowed == 1
    }

    @inline(__always)
    private static func bit(of byte: UInt8) -> UInt64 {
        let bits = byte < 64 ? low : byte < 128 ? high : 0
        return bits >> UInt64(byte & 63) & 1
    }
}
