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

    /// A name made from another and a number; always a good one, and for each of both another.
    ///
    /// What `other` has up to 40 letters of is kept, then comes the number in base 36. Of a longer one 27 letters are kept,
    /// with a digest of all of them: two offers of one office may well begin alike.
    package init<Other>(_ other: ID<Other>, number: UInt64) {
        letters = IdentifierText(trusting: "\(other.stem)-\(String(number, radix: 36))")
    }

    /// A name made from another and a digest of words among which that other stands in full.
    ///
    /// At most 40 letters of `other` are kept, for people to see; the digest, in base 36, tells names apart.
    package init<Other>(_ other: ID<Other>, digest: UInt64) {
        letters = IdentifierText(trusting: "\(other.text.prefix(40))-\(String(digest, radix: 36))")
    }

    /// At most 41 letters that stand for all of them; 41 only where there are more than 40.
    private var stem: String {
        let text = text
        guard text.utf8.count > 40 else { return text }
        let digest = String(Self.digest(of: text), radix: 36)
        return "\(text.prefix(27))-\(String(repeating: "0", count: 13 - digest.utf8.count))\(digest)"
    }

    /// FNV-1a over 64 bits (draft-eastlake-fnv), the same for ever.
    private static func digest(of text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
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
