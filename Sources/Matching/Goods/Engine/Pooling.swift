/// Shares one pool of stock among needs as evenly as whole units allow.
///
/// The k-th unit of a need is due at level (k − 1) / q. Units are handed out in the order of
/// (level, smaller q, index) until the pool is empty: the leximin of y / q with Σ y = stock, y ≤ q.
///
/// The level is found by bisection on λ = M / 2³⁰, where need i has had ⌈λ qᵢ⌉ units; the units due inside the last
/// interval are sorted by their exact level. With q < 2³³ the product M · q stays below 2⁶³.
///
/// Source: N. Megiddo, "Optimal flows in networks with multiple sources and sinks", Math. Programming 7 (1974), 97–107;
/// in integers H. Groenevelt, "Two algorithms for maximizing a separable concave function over a polymatroid feasible
/// region", Eur. J. Oper. Res. 54 (1991), 227–236.
enum Pooling {
    private static let shift: Int64 = 30
    private static let one: Int64 = 1 << shift

    /// One unit that a need is still due.
    private struct Unit {
        var need: Int
        var before: Int64
        var demand: Int64
    }

    /// What each need gets of `stock`, in the order of `demand`.
    static func shares(of stock: Int64, among demand: [Int64]) -> [Int64] {
        guard demand.reduce(0, +) > stock else { return demand }
        var low: Int64 = 0
        var high = one
        while high - low > 1 {
            let middle = (low + high) / 2
            if total(at: middle, demand) <= stock { low = middle } else { high = middle }
        }
        var shares = demand.map { due(at: low, $0) }
        let rest = stock - shares.reduce(0, +)
        for unit in units(between: low, and: high, demand).prefix(Int(rest)) { shares[unit.need] += 1 }
        return shares
    }

    /// ⌈λ q⌉: the units of a need that are due below level λ = `mark` / 2³⁰.
    private static func due(at mark: Int64, _ demand: Int64) -> Int64 { (mark * demand + (one - 1)) >> shift }

    private static func total(at mark: Int64, _ demand: [Int64]) -> Int64 {
        var total: Int64 = 0
        for asked in demand { total += due(at: mark, asked) }
        return total
    }

    private static func units(between low: Int64, and high: Int64, _ demand: [Int64]) -> [Unit] {
        var units: [Unit] = []
        for (need, asked) in demand.enumerated() {
            for before in due(at: low, asked)..<due(at: high, asked) {
                units.append(Unit(need: need, before: before, demand: asked))
            }
        }
        return units.sorted(by: isDueFirst)
    }

    private static func isDueFirst(_ a: Unit, _ b: Unit) -> Bool {
        let left = a.before.multipliedFullWidth(by: b.demand)
        let right = b.before.multipliedFullWidth(by: a.demand)
        return (left.high, left.low, a.demand, a.need) < (right.high, right.low, b.demand, b.need)
    }
}
