/// Allocates all open needs together: strict tiers, inside a tier the worst-off first, then at the least cost.
///
///     lexmax over t = 1…T of leximin { yₙ / qₙ : n in tier t },
///     then lexmin ( units not announced, penalty, days of shelf life, gram-km )
///
/// Exact in whole units; see `Docs/Explanation/goods-allocation.md` for the formula, its proof and its sources.
package enum FairAllocation {
    /// The plan for `problem` with its reasons, the same for the same problem on every machine.
    ///
    /// - Parameters:
    ///   - problem: What lies where and who asks for what.
    ///   - announced: Lines that people were told of. Among equally fair plans the one that keeps most of them is made;
    ///     what is no longer possible is not kept.
    ///   - threads: How many to use; the plan does not depend on it.
    ///   - watch: May stop the run, which gives the best plan so far, marked incomplete; is told the progress.
    /// - Returns: Lines and shortfalls with their reasons.
    package static func plan(
        for problem: GoodsProblem, announced: GoodsAllocation = GoodsAllocation(), threads: Int = 1,
        watch: EngineWatch = EngineWatch()
    ) -> GoodsPlan {
        let obstacles = Obstacles(in: problem)
        let plans = AllocationRun(of: problem, announced: announced, watch: watch).settle(threads: threads) {
            $0.plan(obstacles: obstacles)
        }
        return GoodsPlan(plans, of: problem)
    }

    /// What is handed out, without reasons: for large problems, where nobody reads all of them.
    ///
    /// - Returns: Lines by need, and whether the run came to its end.
    package static func allocation(
        for problem: GoodsProblem, announced: GoodsAllocation = GoodsAllocation(), threads: Int = 1,
        watch: EngineWatch = EngineWatch()
    ) -> (allocation: GoodsAllocation, isComplete: Bool) {
        let tapes = AllocationRun(of: problem, announced: announced, watch: watch).settle(threads: threads) {
            LineTape($0.lines)
        }
        return (GoodsAllocation(tapes, needs: problem.needs.count), tapes.allSatisfy(\.isComplete))
    }
}

extension GoodsPlan {
    fileprivate init(_ classes: [ClassPlan], of problem: GoodsProblem) {
        let lines = classes.flatMap(\.lines).sorted { ($0.need, $0.lot) < ($1.need, $1.lot) }
        self.init(
            lines: lines, shortfalls: classes.flatMap(\.shortfalls).sorted { $0.need < $1.need },
            isComplete: classes.allSatisfy(\.isComplete),
            loss: classes.compactMap(\.loss).reduce(nil) { sum, loss in sum.map { $0 + loss } ?? loss })
    }
}
