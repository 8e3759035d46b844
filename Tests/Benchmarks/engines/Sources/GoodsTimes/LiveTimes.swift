import Matching

/// Changes a problem at random, one thing at a time, and follows each change: processor time of each, and whether the
/// outcome is what a full solve finds.
struct LiveTimes {
    /// Up to so many needs the outcome is checked ten times on the way, beyond only at the end.
    private static let smallUpTo = 40_000

    let path: String
    let changes: Int
    let seed: Int

    func run() throws {
        let problem = try Instance.read(path).problem
        let watch = Meter()
        let live = try LiveAllocation(of: problem)
        let begin = watch.cpuSeconds
        var changing = ChangingProblem(problem, seed: UInt64(seed))
        var (seconds, settled, checks): ([Double], [Int], Int) = ([], [], 0)
        let every = problem.needs.count > Self.smallUpTo ? changes : max(1, changes / 10)
        for number in 1...changes {
            let change = changing.draw()
            let start = Meter.threadCPU()
            settled.append(change.apply(to: live))
            seconds.append(Meter.threadCPU() - start)
            guard number % every == 0 else { continue }
            try LiveCheck(of: live.allocation(), in: changing.problem()).run()
            checks += 1
        }
        try tell([
            "changes": changes, "seed": seed, "beginCPU": begin, "checks": checks, "MB": Memory.most,
            "milliseconds": Self.quantiles(seconds.map { $0 * 1_000 }),
            "settled": Self.quantiles(settled.map(Double.init)),
        ])
    }

    private static func quantiles(_ values: [Double]) -> [String: Double] {
        let sorted = values.sorted()
        func at(_ share: Double) -> Double { sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] }
        return ["p50": at(0.5), "p95": at(0.95), "p99": at(0.99), "max": at(1)]
    }
}

/// Whether an allocation is as good as a full solve of the same problem.
struct LiveCheck {
    private let allocation: GoodsAllocation
    private let problem: GoodsProblem
    private let granted: [Int64]

    init(of allocation: GoodsAllocation, in problem: GoodsProblem) {
        (self.allocation, self.problem) = (allocation, problem)
        granted = GrantedFile.units(of: allocation, needs: problem.needs.count)
    }

    func run() throws {
        let full = FairAllocation.allocation(for: problem).allocation
        let others = GrantedFile.units(of: full, needs: problem.needs.count)
        for tier in 1...problem.policy.tiers {
            let (ours, theirs) = (shares(granted, tier), shares(others, tier))
            guard zip(ours, theirs).allSatisfy({ !($0 < $1) && !($1 < $0) }) else {
                throw WrongUse(text: "a full solve has other shares in tier \(tier)")
            }
        }
        try compareCosts()
    }

    private func shares(_ units: [Int64], _ tier: Int32) -> [Fraction] {
        units.indices.filter { problem.needs.tier[$0] == tier }
            .map { Fraction(units[$0], of: problem.needs.quantity[$0]) }.sorted()
    }

    /// Everybody asks for just what they got: a full solve grants it all, at the least cost for these shares.
    private func compareCosts() throws {
        var needs = GoodsProblem.Needs()
        for need in granted.indices where granted[need] > 0 {
            needs.shelter.append(problem.needs.shelter[need])
            needs.item.append(problem.needs.item[need])
            needs.quantity.append(granted[need])
            needs.tier.append(1)
            needs.neededByMinute.append(problem.needs.neededByMinute[need])
        }
        let same = try GoodsProblem(
            policy: problem.policy, items: problem.items, substitutes: problem.substitutes, depots: problem.depots,
            shelters: problem.shelters, links: problem.links, lots: problem.lots, needs: needs)
        let full = GoodsObjective(of: FairAllocation.allocation(for: same).allocation, in: same)
        let ours = GoodsObjective(of: allocation, in: problem)
        guard full.tiers[0].needsInFull == needs.count,
            (full.penalty, full.shelfLifeDays, full.gramKilometres)
                == (ours.penalty, ours.shelfLifeDays, ours.gramKilometres)
        else { throw WrongUse(text: "a full solve has other costs: \(full) instead of \(ours)") }
    }
}
