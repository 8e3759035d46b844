/// Allocates money to all requests together: strict tiers, inside a tier the worst-off first, then restricted money first,
/// then few grants.
///
///     lexmax over t = 1…T of leximin { yᵣ / qᵣ : r in tier t },   then min Σ breadth · amount,   then few grants
///
/// The first two levels are exact in whole units; see `Docs/Explanation/fund-allocation.md` for formula, proof and sources.
package enum FairFunding {
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
