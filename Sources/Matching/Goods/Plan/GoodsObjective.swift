/// How good an allocation is, in the order in which two are compared.
///
///     tier by tier the shares, smallest first; then penalty, days, gram-kilometres, shipments — less is better
///
/// Told from what is handed out alone, whoever decided it.
package struct GoodsObjective: Hashable, Sendable {
    /// Tier 1 stands first.
    package var tiers: [Tier]
    /// Sum of units × penalty of the substitute.
    package var penalty: Int64 = 0
    /// Sum of units × days of shelf life sent away, at most two years each: least when the oldest goes first.
    package var shelfLifeDays: Int64 = 0
    /// Sum of units × ``GoodsProblem/gramKilometres(grams:metres:)``.
    package var gramKilometres: Int64 = 0
    /// Pairs of depot and shelter between which something travels.
    package var shipments = 0

    /// What the needs of one tier ask and get.
    package struct Tier: Hashable, Sendable {
        package var needs = 0
        package var unitsAsked: Int64 = 0
        /// What goes beyond a need, in whole cases, does not count.
        package var unitsServed: Int64 = 0
        package var needsInFull = 0
        package var needsWithNothing = 0
        /// The smallest share; `nil` without needs.
        package var lowest: Fraction?
    }
}

extension GoodsObjective {
    /// The objective of `allocation`, whose rows are rows of `problem`.
    package init(of allocation: GoodsAllocation, in problem: GoodsProblem) {
        tiers = Self.tiers(of: allocation, in: problem)
        let (links, penalties) = (LinkLookup(of: problem), PenaltyLookup(of: problem))
        var travelled = [Bool](repeating: false, count: problem.links.count)
        for row in 0..<allocation.count {
            let (lot, need) = (Int(allocation.lot[row]), Int(allocation.need[row]))
            let (item, units) = (problem.lots.item[lot], allocation.quantity[row])
            penalty += units * penalties.penalty(of: item, for: problem.needs.item[need])
            shelfLifeDays += units * UnitCost.days(ofExpiry: problem.lots.expiryMinute[lot])
            let way = links.link(from: problem.lots.depot[lot], to: problem.needs.shelter[need])
            guard let way else { continue }
            gramKilometres +=
                units
                * GoodsProblem.gramKilometres(
                    grams: problem.items.grams[Int(item)], metres: problem.links.metres[way])
            travelled[way] = true
        }
        shipments = travelled.count { $0 }
    }

    private static func tiers(of allocation: GoodsAllocation, in problem: GoodsProblem) -> [Tier] {
        var served = [Int64](repeating: 0, count: problem.needs.count)
        for row in 0..<allocation.count { served[Int(allocation.need[row])] += allocation.quantity[row] }
        var tiers = [Tier](repeating: Tier(), count: Int(problem.policy.tiers))
        for need in served.indices {
            let asked = problem.needs.quantity[need]
            tiers[Int(problem.needs.tier[need]) - 1].count(Fraction(min(served[need], asked), of: asked))
        }
        return tiers
    }
}

extension GoodsObjective.Tier {
    fileprivate mutating func count(_ share: Fraction) {
        needs += 1
        unitsAsked += share.whole
        unitsServed += share.part
        needsInFull += share.part == share.whole ? 1 : 0
        needsWithNothing += share.part == 0 ? 1 : 0
        lowest = min(lowest ?? share, share)
    }
}
