/// Weight in whole grams.
package struct Grams: Hashable, Comparable, Sendable {
    package let value: Int64

    package init?(_ value: Int64) {
        guard (0...1_000_000_000_000).contains(value) else { return nil }
        self.value = value
    }

    package static func < (a: Self, b: Self) -> Bool { a.value < b.value }

}
