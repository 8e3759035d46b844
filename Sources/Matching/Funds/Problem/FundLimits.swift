/// Bounds within which the arithmetic of the engine cannot overflow.
///
/// Ratios are compared by cross-multiplication in 128 bits, and levels are marked on a scale of 2⁶⁰ on which no request
/// below 2⁵⁰ has two units between neighbouring marks. 2⁵⁰ yen are more than a thousand trillion: all that is earned in
/// Japan in a year is half of it.
enum FundLimits {
    static let amount: ClosedRange<Int64> = 0...(1 << 50 - 1)
    static let tiers: ClosedRange<Int64> = 1...9
    static let share: ClosedRange<Int64> = 0...100
    static let category: ClosedRange<Int64> = 0...62
    static let municipality: ClosedRange<Int64> = 0...999_999
    static let rows = 1 << 24
    /// Of all amounts together, and of the flexibility they use.
    static let sum = Int128(1) << 62
}
