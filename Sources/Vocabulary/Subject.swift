/// What an event is about, for example `lot:lot-1`.
///
/// A decision names the subjects it read; it is refused when one of them changed meanwhile.
package struct Subject: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    package init<Thing>(_ kind: StaticString, _ id: ID<Thing>) { text = "\(kind):\(id)" }

    /// A subject as it was stored.
    package init(stored text: String) { self.text = text }

    /// The identifier behind `kind`, or `nil` when this is about something else.
    package func id<Thing>(of kind: StaticString, _: Thing.Type) -> ID<Thing>? {
        let prefix = "\(kind):"
        return text.hasPrefix(prefix) ? ID(String(text.dropFirst(prefix.count))) : nil
    }

    package static func < (a: Self, b: Self) -> Bool { a.text.utf8.lexicographicallyPrecedes(b.text.utf8) }

    package var description: String { text }
}
