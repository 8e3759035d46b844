extension GoodsPlan.Totals {
    /// Adds up `lines`, which belong to `problem`.
    init(of lines: [GoodsPlan.Line], in problem: GoodsProblem) {
        self.init(tiers: Self.tiers(of: lines, in: problem), penalty: 0, gramKilometres: 0, shipments: 0)
        let links = LinkLookup(of: problem)
        let penalties = PenaltyLookup(of: problem)
        var travelled = [Bool](repeating: false, count: problem.links.count)
        for line in lines {
            let (lot, need) = (Int(line.lot), Int(line.need))
            let item = problem.lots.item[lot]
            penalty += line.quantity * penalties.penalty(of: item, for: problem.needs.item[need])
            let way = links.link(from: problem.lots.depot[lot], to: problem.needs.shelter[need])
            guard let way else { continue }
            gramKilometres +=
                line.quantity
                * GoodsProblem.gramKilometres(grams: problem.items.grams[Int(item)], metres: problem.links.metres[way])
            travelled[way] = true
        }
        shipments = travelled.count { $0 }
    }

    private static func tiers(of lines: [GoodsPlan.Line], in problem: GoodsProblem) -> [Tier] {
        var served = [Int64](repeating: 0, count: problem.needs.count)
        for line in lines { served[Int(line.need)] += line.quantity }
        var tiers = [Tier](repeating: Tier(), count: Int(problem.policy.tiers))
        for need in served.indices {
            let share = Fraction(
                min(served[need], problem.needs.quantity[need]), of: problem.needs.quantity[need])
            tiers[Int(problem.needs.tier[need]) - 1].count(share)
        }
        return tiers
    }
}

extension GoodsPlan.Totals.Tier {
    fileprivate mutating func count(_ share: Fraction) {
        needs += 1
        needsInFull += share.part == share.whole ? 1 : 0
        unitsAsked += share.whole
        unitsServed += share.part
        worst = min(worst ?? share, share)
    }
}
