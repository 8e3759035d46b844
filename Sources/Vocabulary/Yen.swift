/// An amount of money in whole yen, never below zero.
///
/// A balance that would be less than nothing is no amount: ``less(_:)`` is `nil` there, and whoever asked has to say
/// why. Nothing here rounds, and floating point is nowhere involved, so sums are exact to the yen.
///
/// - Note: What people type or import is held to ``limit``. Sums may pass it; a sum that does not fit 64 bits is
///   `nil`, never a wrong number.
package struct Yen: Hashable, Comparable, Sendable {
    /// One yen less than 1,000兆: more than seven times Japan's state budget, and fifteen digits as sheets hold them.
    package static let limit: Int64 = 999_999_999_999_999

    package let value: Int64

    /// An amount as typed or imported, or `nil` outside `0...limit`.
    package init?(_ value: Int64) {
        guard (0...Self.limit).contains(value) else { return nil }
        self.value = value
    }

    /// An amount that was computed or recorded: below zero is nothing, and sums past ``limit`` are kept.
    package init(clamping value: Int64) { self.value = max(0, value) }

    package static var zero: Self { Self(clamping: 0) }

    package var isZero: Bool { value == 0 }

    package static func < (a: Self, b: Self) -> Bool { a.value < b.value }

    /// Both amounts together, or `nil` when that does not fit 64 bits.
    package func plus(_ other: Self) -> Self? {
        let (sum, overflows) = value.addingReportingOverflow(other.value)
        return overflows ? nil : Self(clamping: sum)
    }

    /// What is left after `taken`, or `nil` when there is not that much.
    package func less(_ taken: Self) -> Self? {
        taken <= self ? Self(clamping: value - taken.value) : nil
    }

    /// What is left after `taken`, and nothing when more was taken than there was.
    package func remaining(after taken: Self) -> Self { less(taken) ?? .zero }

    /// This amount `count` times, as a unit price for a quantity; `nil` below zero times or beyond 64 bits.
    package func times(_ count: Int) -> Self? {
        guard count >= 0 else { return nil }
        let (product, overflows) = value.multipliedReportingOverflow(by: Int64(count))
        return overflows ? nil : Self(clamping: product)
    }

    /// All amounts together, zero for none, or `nil` when that does not fit 64 bits.
    package static func sum(_ amounts: some Sequence<Self>) -> Self? {
        var total = Self.zero
        for amount in amounts {
            guard let next = total.plus(amount) else { return nil }
            total = next
        }
        return total
    }
}

extension Yen: CustomStringConvertible {
    /// With commas between thousands and nothing else, as an input field shows it: `43,220,082,701`.
    package var grouped: String { Int(value).grouped }

    /// As it stands on Japanese paper: `43,220,082,701円`.
    package var description: String { "\(grouped)円" }

    /// In both languages: `1,160円` and `1,160 yen`.
    package var wording: Wording { Wording(description, "\(grouped) yen") }
}
