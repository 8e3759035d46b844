import Matching

/// What a plan reaches and what no plan could exceed, in a few lines for people and programs.
struct PeopleSummary {
    private let name: String
    private let plan: PeoplePlan
    private let objective: PeopleObjective
    private let laps: [Stopwatch.Lap]

    init(of plan: PeoplePlan, for file: PeopleFile, within laps: [Stopwatch.Lap]) {
        name = file.name
        self.plan = plan
        objective = plan.objective(of: file.problem)
        self.laps = laps
    }

    func tell() {
        Say.remark(plan.isComplete ? name : "\(name): 途中で止めました。stopped; the best answer so far")
        var together = 0
        for (row, tier) in objective.tiers.enumerated() {
            together += tier.heads
            let bound = row < plan.bounds.count ? "\(plan.bounds[row])" : "-"
            Say.remark(
                "tier \(tier.tier): heads \(tier.heads) of \(tier.asked), empty slots \(tier.empty), "
                    + "tiers up to here \(together) (at most \(bound))")
        }
        Say.remark("kept \(objective.kept), continuity \(objective.continuity), metres \(objective.metres)")
        Say.remark(laps.map { "\($0.name) \($0.milliseconds) ms (CPU \($0.processor) ms)" }.joined(separator: ", "))
    }
}
