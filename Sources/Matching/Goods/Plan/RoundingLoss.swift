/// How far a plan stays below what no plan could exceed: shares that goods cut at will would allow.
///
/// Only where rounding is not exact: under weight limits of depots, and where cases of different size may not be opened.
/// No allocation gives the worst-off more than the shares it is measured against, nor the worst two, three and so on.
package struct RoundingLoss: Hashable, Sendable {
    /// The largest loss of coverage of one need, in millionths of what it asks for.
    package var mostPerMillion: Int64 = 0
    /// The largest loss of one need in base units, rounded up.
    package var mostUnits: Int64 = 0
    /// Needs that lose a whole unit or more.
    package var needs = 0

    package init() {}

    /// A need of `asked` units that could have `coverage` gets `units`.
    mutating func note(_ units: Int64, of asked: Int64, coverage: Double) {
        let lost = min(1, coverage) * Double(asked) - Double(min(units, asked))
        // Levels are exact to about a billionth.
        guard lost > 1e-6 * Double(asked) else { return }
        mostPerMillion = max(mostPerMillion, Int64((lost / Double(asked) * 1_000_000).rounded(.up)))
        mostUnits = max(mostUnits, Int64((lost - 1e-6).rounded(.up)))
        if lost >= 1 - 1e-6 { needs += 1 }
    }

    static func + (a: Self, b: Self) -> Self {
        var sum = a
        sum.mostPerMillion = max(a.mostPerMillion, b.mostPerMillion)
        sum.mostUnits = max(a.mostUnits, b.mostUnits)
        sum.needs += b.needs
        return sum
    }
}
