import Matching

/// The objective of an answer, and what it took, in a few lines for people and programs.
struct GoodsSummary {
    private let name: String
    private let isComplete: Bool
    private let objective: GoodsObjective
    private let laps: [Stopwatch.Lap]

    init(of answer: GoodsAnswer, for file: GoodsFile, within laps: [Stopwatch.Lap]) {
        name = file.name
        isComplete = answer.isComplete
        objective = GoodsObjective(of: answer.allocation, in: file.problem)
        self.laps = laps
    }

    func tell() {
        Say.remark(isComplete ? name : "\(name): 途中で止めました。stopped; the best answer so far")
        for (row, tier) in objective.tiers.enumerated() where tier.needs > 0 {
            let lowest = tier.lowest.map { "\($0.part)/\($0.whole)" } ?? "-"
            Say.remark(
                "tier \(row + 1): needs \(tier.needs), asked \(tier.unitsAsked), served \(tier.unitsServed), "
                    + "in full \(tier.needsInFull), zero \(tier.needsWithNothing), lowest \(lowest)")
        }
        Say.remark(
            "penalty \(objective.penalty), fefo_days \(objective.shelfLifeDays), gram_km \(objective.gramKilometres), "
                + "shipments \(objective.shipments)")
        Say.remark(laps.map { "\($0.name) \($0.milliseconds) ms (CPU \($0.processor) ms)" }.joined(separator: ", "))
    }
}
