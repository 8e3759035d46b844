/// How much of what was asked somebody gets, as an exact fraction: 40 of 100.
///
/// Kept as it was counted, not reduced, and never a floating-point number: two machines must draw the same line.
package struct Share: Hashable, Comparable, Sendable {
    package let part: Int
    /// At least 1.
    package let whole: Int

    /// A share between nothing and everything of a whole that exists.
    package init(_ part: Int, of whole: Int) {
        self.whole = max(1, whole)
        self.part = min(max(0, part), self.whole)
    }

    package static func == (a: Self, b: Self) -> Bool {
        a.part.multipliedFullWidth(by: b.whole) == b.part.multipliedFullWidth(by: a.whole)
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.part.multipliedFullWidth(by: b.whole) < b.part.multipliedFullWidth(by: a.whole)
    }

    /// Shares that are equal hash alike: 1 of 2 and 50 of 100.
    package func hash(into hasher: inout Hasher) { hasher.combine(perMillion) }

    /// Rounded down, so that 99.9 % is never shown as everything.
    package var percent: Int { perMillion / 10_000 }

    /// In millionths, rounded down.
    package var perMillion: Int { Int(Int128(part) * 1_000_000 / Int128(whole)) }

    package var isFull: Bool { part == whole }
    package var isNothing: Bool { part == 0 }

    package static let full = Share(1, of: 1)
}
