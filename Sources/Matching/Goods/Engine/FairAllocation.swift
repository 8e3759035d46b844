/// Allocates all open needs together: strict tiers, and inside a tier the worst-off first.
///
///     lexmax over t = 1…T of leximin { yₙ / qₙ : n in tier t },   then stand-ins, oldest stock, shortest way (greedily)
///
/// Exact in whole units; see `Docs/Explanation/goods-allocation.md` for the formula, its proof and its sources.
package enum FairAllocation {
    /// The plan for `problem`, the same for the same problem on every machine.
    ///
    /// - Parameters:
    ///   - problem: What lies where and who asks for what.
    ///   - isCancelled: Asked often; once it says yes, the best plan so far is returned, marked incomplete.
    ///   - progress: Told the share of needs that are settled, from 0 to 1, rising.
    /// - Returns: Lines and shortfalls with reasons.
    /// - Throws: ``UnsupportedPolicy`` when the policy asks for a rule that this engine would not keep.
    package static func plan(
        for problem: GoodsProblem, isCancelled: () -> Bool = { false }, progress: (Double) -> Void = { _ in }
    ) throws(UnsupportedPolicy) -> GoodsPlan {
        try UnsupportedPolicy.check(problem.policy)
        let classes = ItemClasses(of: problem)
        let roads = OpenRoads(of: problem)
        var draft = PlanDraft(for: problem)
        var settledNeeds = 0
        for itemClass in classes.all {
            let graph = SupplyGraph(of: itemClass, in: problem, over: roads)
            let shares = settle(graph, of: problem, isCancelled: isCancelled)
            draft.take(shares, of: itemClass)
            settledNeeds += itemClass.needs.count
            progress(Double(settledNeeds) / Double(max(1, problem.needs.count)))
        }
        return draft.finished()
    }

    private static func settle(_ graph: SupplyGraph, of problem: GoodsProblem, isCancelled: () -> Bool) -> FairShares {
        var shares = FairShares(of: graph)
        for tier in 1...problem.policy.tiers {
            guard shares.settle(tier: tier, isCancelled: isCancelled) else { return shares }
        }
        shares.arrangeByPreference()
        return shares
    }
}
