/// How unevenly something is spread: 0 when all have the same, near 1 when one has everything.
///
///     G = Σᵢ Σⱼ |cᵢ − cⱼ| / (2 n Σᵢ cᵢ)  =  Σᵢ (2 i − n − 1) c₍ᵢ₎ / (n Σᵢ cᵢ),   c₍₁₎ ≤ … ≤ c₍ₙ₎
///
/// In whole numbers throughout. Nothing at all, for everybody, is spread evenly: 0.
///
/// Source: C. Gini, "Variabilità e mutabilità" (1912); sorted form: A. Sen, "On Economic Inequality" (1973), p. 31.
package struct Gini: Hashable, Sendable {
    /// Σᵢ (2 i − n − 1) c₍ᵢ₎, never below zero.
    package let difference: Int128
    /// n Σᵢ cᵢ.
    package let total: Int128

    /// The spread of amounts that are not below zero.
    package init(_ amounts: [Int]) {
        let count = Int128(amounts.count)
        difference = amounts.sorted().enumerated().reduce(0) { sum, next in
            sum + (2 * Int128(next.offset + 1) - count - 1) * Int128(next.element)
        }
        total = count * amounts.reduce(0) { $0 + Int128($1) }
    }

    /// The spread of shares, each need counting once, in millionths.
    package init(of shares: [Share]) { self.init(shares.map(\.perMillion)) }

    /// In thousandths, rounded down.
    package var perMille: Int { total == 0 ? 0 : Int(difference * 1000 / total) }
}
