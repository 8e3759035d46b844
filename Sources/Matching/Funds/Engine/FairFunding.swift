/// Allocates money to all requests together: strict tiers, inside a tier the worst-off first, then restricted money first,
/// then few grants.
///
///     lexmax over t = 1…T of leximin { yᵣ / qᵣ : r in tier t },   then min Σ breadth · amount,   then few grants
///
/// The first two levels are exact in whole units; see `Docs/Explanation/fund-allocation.md` for formula, proof and sources.
package enum FairFunding {
    /// The plan for `problem` with its reasons, the same for the same problem on every machine.
    ///
    /// - Parameters:
    ///   - problem: Who has money for what, and who asks for how much.
    ///   - watch: May stop the run, which gives the best plan so far, marked incomplete; is told the progress.
    /// - Returns: Grants, and for every request what it gets and why. The order of the problem's rows does not show in
    ///   them, except between requests, or between sources, that are alike in everything.
    package static func plan(for problem: FundProblem, watch: EngineWatch = EngineWatch()) -> FundPlan {
        var run = FundRun(problem, watch: watch)
        let settled = run.settle()
        var outcomes = FundOutcomes(run.ground, settled)
        return FundPlan(
            grants: settled.grants, outcomes: outcomes.all(settled),
            objective: FundObjective(of: settled.grants, in: problem), isComplete: settled.isComplete)
    }

    /// Who gives how much to whom, without reasons.
    ///
    /// - Returns: Grants by request, then source, and whether the run came to its end. After a stop they can be carried
    ///   out but may not be fair. The same problem gives the same answer on every machine, whatever the order of its rows.
    package static func allocation(
        for problem: FundProblem, watch: EngineWatch = EngineWatch()
    ) -> (allocation: FundAllocation, isComplete: Bool) {
        var run = FundRun(problem, watch: watch)
        let settled = run.settle()
        return (settled.grants, settled.isComplete)
    }
}
