/// What the numbers of a problem may be, so that nothing can overflow.
package enum PeopleLimits {
    /// Blocks and skills are bits of a word.
    package static let bits = 64
    package static let tiers: ClosedRange<Int64> = 1...100
    /// Metres from the origin, either way: once around the earth.
    package static let coordinate: ClosedRange<Int64> = -40_000_000...40_000_000
    package static let reach: ClosedRange<Int64> = 0...40_000_000
    package static let headcount: ClosedRange<Int64> = 1...10_000
    package static let shifts: ClosedRange<Int64> = 0...64
    package static let rest: ClosedRange<Int64> = 0...63
    package static let minute: ClosedRange<Int64> = -10_000_000...10_000_000
    /// Persons times blocks, and slots: what is numbered with 32 bits.
    package static let rows = 100_000_000
}
