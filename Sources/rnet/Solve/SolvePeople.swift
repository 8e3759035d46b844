import ArgumentParser
import Matching

/// Reads a problem of rnet-people/1, solves it, and writes rnet-allocation/1.
struct SolvePeople: FileSolving {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Assign people: rnet-people/1 in, rnet-allocation/1 out. 人員の配置",
        discussion: SolveOptions.discussion)

    @OptionGroup var options: SolveOptions

    func read() throws -> PeopleFile {
        let text = try ExchangeInput.text(of: options.source.path)
        return try ExchangeRefusal.telling { () throws(ExchangeProblems) in try PeopleFile(json: text) }
    }

    func solve(_ file: PeopleFile, watch: EngineWatch) -> PeoplePlan {
        FairManning.plan(file.problem, threads: options.threads, watch: watch)
    }

    func write(_ plan: PeoplePlan, to file: PeopleFile) throws {
        let roster = RosterFile(instance: file.name, allocation: plan.shifts, isComplete: plan.isComplete)
        try ExchangeOutput.send(to: options.out) { sink throws(Failure) in try roster.write(to: sink) }
        guard let reasons = options.reasons else { return }
        let lines = VacancyLines(of: plan)
        try ExchangeOutput.send(to: reasons) { sink throws(Failure) in try lines.write(to: sink) }
    }

    func summary(of plan: PeoplePlan, for file: PeopleFile) -> SolveSummary {
        let lines = plan.objective(of: file.problem).lines(bounds: plan.bounds)
        return SolveSummary(name: file.name, isComplete: plan.isComplete, lines: lines)
    }
}

extension PeopleObjective {
    /// What is reached beside what no plan could exceed.
    fileprivate func lines(bounds: [Int]) -> [String] {
        var together = 0
        let told = tiers.enumerated().map { row, tier in
            together += tier.heads
            let bound = row < bounds.count ? "\(bounds[row])" : "-"
            return "tier \(tier.tier): heads \(tier.heads) of \(tier.asked), empty slots \(tier.empty), "
                + "tiers up to here \(together) (at most \(bound))"
        }
        return told + ["kept \(kept), continuity \(continuity), metres \(metres)"]
    }
}
