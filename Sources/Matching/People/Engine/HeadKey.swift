/// How much a slot deserves its next head: less is more.
///
/// The j-th head of a slot that asks for q raises its fill from (j−1)/q to j/q. Leximin raises the lowest fill first, and
/// of two equally low ones that which rises higher. A quotient of whole numbers up to 10,000 is exact enough as a
/// `Double` to keep this order: equal fractions are rounded alike, and different ones are 10⁻⁸ apart.
struct HeadKey: Comparable, Hashable {
    let tier: Int32
    let from: Double
    let to: Double

    /// The head after `heads`.
    @inline(__always)
    init(tier: Int32, after heads: Int32, of headcount: Int32) {
        self.tier = tier
        from = Double(heads) / Double(headcount)
        to = Double(heads + 1) / Double(headcount)
    }

    @inline(__always)
    static func < (a: Self, b: Self) -> Bool {
        if a.tier != b.tier { return a.tier < b.tier }
        return a.from != b.from ? a.from < b.from : a.to > b.to
    }
}
