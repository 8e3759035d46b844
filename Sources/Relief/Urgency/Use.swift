package import Vocabulary

/// What the people of one shelter use of a staple, exactly: `numerator / denominator` units a day, or once.
///
///     people × share × units a head
///
/// Whole numbers in 128 bits: 200,000 people × 10⁵ × 10⁵ × the milliseconds of a century are below 2¹²⁷.
package struct Use: Hashable, Sendable {
    private let numerator: Int128
    private let denominator: Int128
    package let period: Staple.Period

    private static let day: Int128 = 86_400_000

    init(people: Int, share: Ratio? = nil, amount: Ratio, period: Staple.Period) {
        numerator = Int128(people) * Int128(share?.numerator ?? 1) * Int128(amount.numerator)
        denominator = Int128(share?.denominator ?? 1) * Int128(amount.denominator)
        self.period = period
    }

    /// Nobody is there who uses it.
    package var isNothing: Bool { numerator == 0 }

    /// What is needed for so many days, rounded up; for what is handed out once the days do not count.
    package func units(for days: Int) -> Int {
        Self.roundedUp(numerator * (period == .day ? Int128(days) : 1), denominator)
    }

    /// Whether ``units(for:)`` had to be rounded.
    func isExact(for days: Int) -> Bool {
        (numerator * (period == .day ? Int128(days) : 1)).isMultiple(of: denominator)
    }

    /// What is gone after `span`, rounded up; what is handed out once is kept.
    package func units(usedIn span: Span) -> Int {
        guard period == .day, span > .minutes(0) else { return 0 }
        return Self.roundedUp(numerator * Int128(span.milliseconds), denominator * Self.day)
    }

    /// How long `units` last, rounded down to the minute; `nil` when they do not run out.
    package func span(of units: Int) -> Span? {
        guard period == .day, !isNothing else { return nil }
        let minutes = Int128(units) * denominator * (Self.day / 60_000) / numerator
        return .minutes(Int(min(minutes, Int128(Self.longestMinutes))))
    }

    /// How many of a thousand of its people `units` serve; at most a thousand.
    package func servedPerMille(by units: Int) -> Int {
        isNothing ? 1000 : Int(min(1000, Int128(units) * denominator * 1000 / numerator))
    }

    /// A hundred years: longer than any relief, and far from what a moment can hold.
    private static let longestMinutes = 100 * 366 * 1440

    private static func roundedUp(_ numerator: Int128, _ denominator: Int128) -> Int {
        Int((numerator + denominator - 1) / denominator)
    }
}
