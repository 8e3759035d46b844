/// What sending one unit costs, level by level; an earlier level outweighs every later one.
struct UnitCost {
    /// For sending a stand-in.
    var penalty: Int64 = 0
    /// Days of shelf life sent away; the oldest stock has the fewest.
    var days: Int64 = 0
    /// Weight times way.
    var gramKilometres: Int64 = 0

    /// Longer dates count as this many days, and so does undated stock: two years.
    static let mostDays: Int64 = 730

    /// Days of shelf life that count for stock of this date.
    static func days(ofExpiry minute: Int32) -> Int64 {
        minute == GoodsProblem.Lots.undated ? mostDays : min(mostDays, Int64(minute).dividedDown(by: 1440))
    }
}

extension Int64 {
    /// The quotient rounded towards the past, so that dates before now count too.
    fileprivate func dividedDown(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

/// One number for three levels of cost, exact for the comparison of flows.
///
/// Two flows differ by cycles; around a simple cycle of a part with s nodes of stock at most 2 · (s + 1) arcs lie, half
/// of them in each direction. If one unit of a level weighs more than all later levels could differ around such a cycle,
/// the cheapest flow by weight is the lexicographically cheapest.
///
///     weight = penalty · P + days · D + gram-km,     D > (s + 1) · max gram-km,     P > (s + 1) · (max days · D + max gram-km)
struct CostWeights {
    let penalty: Int128
    let days: Int128
    /// The largest weight of an arc.
    let most: Int128

    /// Weights for a part with so many nodes of stock, where no pair costs more than `unit` on any level.
    init(most unit: UnitCost, nodes: Int) {
        let turns = Int128(nodes) + 2
        days = turns * Int128(unit.gramKilometres) + 1
        let later = Int128(unit.days) * days + Int128(unit.gramKilometres)
        penalty = turns * later + 1
        most = Int128(unit.penalty) * penalty + later
    }

    @inline(__always)
    func weight<Cost: FixedWidthInteger>(_ unit: UnitCost, as: Cost.Type) -> Cost {
        Cost(truncatingIfNeeded: unit.penalty) &* Cost(truncatingIfNeeded: penalty)
            &+ Cost(truncatingIfNeeded: unit.days) &* Cost(truncatingIfNeeded: days)
            &+ Cost(truncatingIfNeeded: unit.gramKilometres)
    }
}
