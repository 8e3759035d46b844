/// A share as an exact fraction: 40 of 100.
///
/// Kept as it was counted, not reduced, because both numbers mean something to the reader. Never a floating-point
/// number: two machines must print the same percentage.
package struct Fraction: Hashable, Comparable, Sendable {
    package let part: Int64
    /// At least 1.
    package let whole: Int64

    /// A share of a whole that exists; a whole below 1 is read as 1.
    package init(_ part: Int64, of whole: Int64) {
        self.part = part
        self.whole = max(1, whole)
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.part.multipliedFullWidth(by: b.whole) < b.part.multipliedFullWidth(by: a.whole)
    }

    /// Whole percent, rounded down, so that 99.9 % is never shown as everything.
    package var percent: Int64 { Int64(Int128(part) * 100 / Int128(whole)) }
}
