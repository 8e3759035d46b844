import Matching

/// Looks for one unit that, moved along a chain of exchanges, would make a plan fairer.
///
/// In whole units "no exchange of one unit helps" and "nothing is fairer" are the same (A. Frank, K. Murota, Math.
/// Programming 195, 2022), so this is a proof, without a solver.
struct ExchangeOracle {
    /// What would be better, in words.
    private(set) var improvement: String?

    init(_ plan: GoodsPlan, of problem: GoodsProblem) {
        let got = (0..<problem.needs.count).map { plan.received(by: Int32($0)) }
        for need in got.indices where got[need] < problem.needs.quantity[need] {
            let (needs, lots) = Self.reach(of: need, plan, problem)
            if let lot = lots.first(where: { plan.taken(from: Int32($0)) < problem.lots.quantity[$0] }) {
                improvement = "need \(need) could have unused stock of lot \(lot)"
            }
            for giver in needs where giver != need && Self.gains(need, from: giver, got, problem) {
                improvement = "need \(giver) could give a unit to need \(need)"
            }
        }
    }

    private static func reach(of need: Int, _ plan: GoodsPlan, _ problem: GoodsProblem) -> (Set<Int>, Set<Int>) {
        var (needs, lots, open) = (Set([need]), Set<Int>(), [need])
        while let next = open.popLast() {
            for lot in 0..<problem.lots.count where LeximinOracle.admits(lot, next, problem) {
                guard lots.insert(lot).inserted else { continue }
                for line in plan.lines where Int(line.lot) == lot {
                    if needs.insert(Int(line.need)).inserted { open.append(Int(line.need)) }
                }
            }
        }
        return (needs, lots)
    }

    private static func gains(_ taker: Int, from giver: Int, _ got: [Int64], _ problem: GoodsProblem) -> Bool {
        let (takerTier, giverTier) = (problem.needs.tier[taker], problem.needs.tier[giver])
        guard takerTier == giverTier else { return giverTier > takerTier }
        let (asked, given) = (problem.needs.quantity[taker], problem.needs.quantity[giver])
        let before = [Fraction(got[taker], of: asked), Fraction(got[giver], of: given)].sorted()
        let after = [Fraction(got[taker] + 1, of: asked), Fraction(got[giver] - 1, of: given)].sorted()
        for (old, new) in zip(before, after) {
            if old < new { return true }
            if new < old { return false }
        }
        return false
    }
}
