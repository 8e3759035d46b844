/// Bounds within which the arithmetic of the engine cannot overflow.
///
/// Coverages are compared by cross-multiplication, y · q′ < 2⁶⁶ in the worst case, hence in 128 bits; sums of at most
/// 2³¹ quantities stay below 2⁶³.
enum GoodsLimits {
    static let quantity: ClosedRange<Int64> = 0...0x1_FFFF_FFFF
    static let minute: ClosedRange<Int64> = -0x3FFF_FFFF...0x3FFF_FFFF
    static let duration: ClosedRange<Int64> = 0...0x3FFF_FFFF
    static let tiers: ClosedRange<Int64> = 1...9
    static let pack: ClosedRange<Int64> = 1...10_000
    static let penalty: ClosedRange<Int64> = 0...1_000_000
    /// One unit of ten tonnes is a slipped decimal point.
    static let grams: ClosedRange<Int64> = 0...10_000_000
    /// Ten thousand kilometres: farther than any two places in Japan.
    static let metres: ClosedRange<Int64> = 0...10_000_000
    static let rows = Int(Int32.max) - 1
}
