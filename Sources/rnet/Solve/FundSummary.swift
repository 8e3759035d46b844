import Matching

/// The objective of an answer, and what it took, in a few lines for people and programs.
struct FundSummary {
    private let name: String
    private let isComplete: Bool
    private let objective: FundObjective
    private let laps: [Stopwatch.Lap]

    init(of answer: FundAnswer, for file: FundFile, within laps: [Stopwatch.Lap]) {
        name = file.name
        isComplete = answer.isComplete
        objective = answer.plan?.objective ?? FundObjective(of: answer.allocation, in: file.problem)
        self.laps = laps
    }

    func tell() {
        Say.remark(isComplete ? name : "\(name): 途中で止めました。stopped; the best answer so far")
        for (row, tier) in objective.tiers.enumerated() where tier.requests > 0 {
            let lowest = tier.lowest.map { "\($0.part)/\($0.whole)" } ?? "-"
            Say.remark(
                "tier \(row + 1): requests \(tier.requests), asked \(tier.asked), funded \(tier.funded), "
                    + "in full \(tier.requestsInFull), zero \(tier.requestsWithNothing), lowest \(lowest)")
        }
        Say.remark(
            "flexibility \(objective.flexibility), grants \(objective.grants) (at least \(objective.fewestGrants))")
        Say.remark(laps.map { "\($0.name) \($0.milliseconds) ms (CPU \($0.processor) ms)" }.joined(separator: ", "))
    }
}
