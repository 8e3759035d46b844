import Matching
import Vocabulary

/// What the engine says to a problem.
struct GoodsAnswer {
    let allocation: GoodsAllocation
    let isComplete: Bool
    /// Lines and shortfalls with reasons, where they were asked for.
    let plan: GoodsPlan?

    init(
        to problem: GoodsProblem, withReasons: Bool, threads: Int, watch: EngineWatch
    ) {
        guard withReasons else {
            (allocation, isComplete) = FairAllocation.allocation(for: problem, threads: threads, watch: watch)
            plan = nil
            return
        }
        let plan = FairAllocation.plan(for: problem, threads: threads, watch: watch)
        (allocation, isComplete) = (GoodsAllocation(of: plan.lines), plan.isComplete)
        self.plan = plan
    }
}

extension GoodsFile {
    /// What the rows are called in reasons: items by their keys, places by their numbers.
    var names: GoodsNames {
        GoodsNames(
            of: problem, items: itemKeys.map { Wording($0, $0) },
            depots: (0..<problem.depots.count).map { Wording("拠点\($0)", "depot \($0)") },
            shelters: (0..<problem.shelters.count).map { Wording("避難所\($0)", "shelter \($0)") })
    }
}
