import Matching
import Vocabulary

/// What the engine says to a problem.
struct FundAnswer {
    let allocation: FundAllocation
    let isComplete: Bool
    /// Requests with reasons, where they were asked for.
    let plan: FundPlan?

    init(to problem: FundProblem, withReasons: Bool, watch: EngineWatch) {
        guard withReasons else {
            (allocation, isComplete) = FairFunding.allocation(for: problem, watch: watch)
            plan = nil
            return
        }
        let plan = FairFunding.plan(for: problem, watch: watch)
        (allocation, isComplete) = (plan.grants, plan.isComplete)
        self.plan = plan
    }
}

extension FundFile {
    /// What the rows are called in reasons: by the names in the file, or by their numbers.
    var names: FundNames {
        FundNames(
            categories: categories.map { Wording($0, $0) }, municipalities: municipalities.map { Wording($0, $0) },
            unit: wordedUnit)
    }

    private var wordedUnit: Wording {
        switch unit {
        case "", "yen": Wording("円", "yen")
        case "thousand yen": Wording("千円", "thousand yen")
        default: Wording(unit, unit)
        }
    }
}
