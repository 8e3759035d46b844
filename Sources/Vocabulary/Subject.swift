/// What an event is about, for example `lot:lot-1`.
///
/// A decision names the subjects it read; it is refused when one of them changed meanwhile.
package struct Subject: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    package init<Thing>(_ kind: StaticString, _ id: ID<Thing>) { text = "\(kind):\(id)" }

    /// A subject of which there is one in every city, for example `city:incident`.
    package init(only kind: StaticString, _ name: StaticString) { text = "\(kind):\(name)" }

    /// A subject as written, or `nil` unless it is a kind of 1 to 32 of `a-z -`, a colon and an identifier.
    package init?(_ text: String) {
        var text = text
        guard text.withUTF8(Self.isWellFormed) else { return nil }
        self.text = text
    }

    /// Looked at where the letters lie: a log of a million entries has twice as many subjects.
    private static func isWellFormed(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let colon = letters.firstIndex(of: UInt8(ascii: ":")), (1...32).contains(colon) else { return false }
        let name = letters[(colon + 1)...]
        return letters[..<colon].allSatisfy(allows) && (1...64).contains(name.count)
            && name.allSatisfy { Letter.code($0) < 64 }
    }

    private static func allows(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
    }

    /// The identifier behind `kind`, or `nil` when this is about something else.
    package func id<Thing>(of kind: StaticString, _: Thing.Type) -> ID<Thing>? {
        let prefix = "\(kind):"
        guard text.utf8.starts(with: prefix.utf8) else { return nil }
        return ID(String(text.dropFirst(prefix.count)))
    }

    /// The order of the bytes: the same on every machine and in every language.
    package static func < (a: Self, b: Self) -> Bool { a.text.utf8.lexicographicallyPrecedes(b.text.utf8) }

    package var description: String { text }
}
