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
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, (1...32).contains(halves[0].utf8.count), halves[0].utf8.allSatisfy(Self.allows),
            ID<Self>(String(halves[1])) != nil
        else { return nil }
        self.text = text
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
