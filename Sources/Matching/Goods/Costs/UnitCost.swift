/// What sending one unit costs, level by level; an earlier level outweighs every later one.
struct UnitCost {
    /// 1 where nobody was told of the unit yet, 0 where it was announced.
    var novelty: Int64 = 0
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

/// One number for four levels of cost, exact for the comparison of flows.
///
/// Two flows differ by cycles; around a simple cycle of a part with s nodes of stock at most 2 · (s + 1) arcs lie, half
/// of them in each direction. If one unit of a level weighs more than all later levels could differ around such a cycle,
/// the cheapest flow by weight is the lexicographically cheapest.
///
///     weight = novelty · N + penalty · P + days · D + gram-km
///     D > (s + 1) · max gram-km,   P > (s + 1) · (max days · D + max gram-km),   N > (s + 1) · (max penalty · P + …)
struct CostWeights {
    let novelty: Int128
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
        let told = Int128(unit.penalty) * penalty + later
        novelty = turns * told + 1
        most = Int128(unit.novelty) * novelty + told
    }

    /// Whether weights fit 128 bits for a problem of so many lots and needs, whatever its parts look like.
    ///
    /// Reckoned in floating point, sixty-four times below the bound.
    static func fit(most unit: UnitCost, lots: Int, needs: Int) -> Bool {
        let turns = Double(lots) + 2
        let later = Double(UnitCost.mostDays) * (turns * Double(unit.gramKilometres) + 1) + Double(unit.gramKilometres)
        let told = Double(unit.penalty) * (turns * later + 1) + later
        let most = turns * told + 1 + told
        return most * (Double(lots) + Double(needs) + 2) < 0x1p120
    }

    @inline(__always)
    func weight<Cost: FixedWidthInteger>(_ unit: UnitCost, as: Cost.Type) -> Cost {
        Cost(truncatingIfNeeded: unit.novelty) &* Cost(truncatingIfNeeded: novelty)
            &+ Cost(truncatingIfNeeded: unit.penalty) &* Cost(truncatingIfNeeded: penalty)
            &+ Cost(truncatingIfNeeded: unit.days) &* Cost(truncatingIfNeeded: days)
            &+ Cost(truncatingIfNeeded: unit.gramKilometres)
    }
}
