/// A name for one thing that never changes and is never used again.
///
/// `ID<Site>` and `ID<Lot>` are different types, so arguments cannot be swapped.
@usableFromInline
package struct ID<Thing>: Hashable, Comparable, Sendable, CustomStringConvertible {
    @usableFromInline package let letters: IdentifierText

    /// An identifier as written in a URL or a sheet, or `nil` unless it is
    /// 1 to 64 of `A-Z a-z 0-9 - _`.
    @inlinable
    package init?(_ text: String) {
        guard let letters = IdentifierText(text) else { return nil }
        self.letters = letters
    }

    /// Letters that were looked at already.
    @inlinable
    package init(_ letters: IdentifierText) { self.letters = letters }

    /// A name made from another and a number; always a good one.
    ///
    /// At most 40 bytes of `other` are kept, then the number in base 36.
    package init<Other>(_ other: ID<Other>, number: UInt64) {
        letters = IdentifierText(trusting: "\(other.text.prefix(40))-\(String(number, radix: 36))")
    }

    /// A name made from a letter or two that tell its kind and a number, drawn or counted by the caller.
    package init(_ kind: StaticString, number: UInt64) {
        letters = IdentifierText(trusting: "\(kind)-\(String(number, radix: 36))")
    }

    @inlinable package var text: String { letters.text }

    @inlinable
    package static func == (a: Self, b: Self) -> Bool { a.letters == b.letters }

    @inlinable
    package func hash(into hasher: inout Hasher) { letters.hash(into: &hasher) }

    /// The order of the bytes: the same on every machine and in every language.
    @inlinable
    package static func < (a: Self, b: Self) -> Bool { a.letters < b.letters }

    @inlinable package var description: String { text }
}
