import ArgumentParser
import Matching

/// Reads a problem of rnet-funds/1, solves it, and writes rnet-allocation/1.
struct SolveFunds: FileSolving {
    static let configuration = CommandConfiguration(
        commandName: "funds", abstract: "Allocate money: rnet-funds/1 in, rnet-allocation/1 out. 資金の配分",
        discussion: SolveOptions.discussion)

    @OptionGroup var options: SolveOptions

    func read() throws -> FundFile {
        let text = try ExchangeInput.text(of: options.source.path)
        return try ExchangeRefusal.telling { () throws(ExchangeProblems) in try FundFile(json: text) }
    }

    func solve(_ file: FundFile, watch: EngineWatch) -> FundAnswer {
        FundAnswer(to: file.problem, withReasons: options.reasons != nil, watch: watch)
    }

    func write(_ answer: FundAnswer, to file: FundFile) throws {
        let allocation = FundAllocationFile(
            instance: file.name, allocation: answer.allocation, isComplete: answer.isComplete)
        try ExchangeOutput.send(to: options.out) { sink throws(Failure) in try allocation.write(to: sink) }
        guard let reasons = options.reasons, let plan = answer.plan else { return }
        let lines = OutcomeLines(of: plan, names: file.names)
        try ExchangeOutput.send(to: reasons) { sink throws(Failure) in try lines.write(to: sink) }
    }

    func summary(of answer: FundAnswer, for file: FundFile) -> SolveSummary {
        let objective = answer.plan?.objective ?? FundObjective(of: answer.allocation, in: file.problem)
        return SolveSummary(name: file.name, isComplete: answer.isComplete, lines: objective.lines)
    }
}

extension FundObjective {
    fileprivate var lines: [String] {
        let told = tiers.enumerated().filter { $1.requests > 0 }.map { row, tier in
            let lowest = tier.lowest.map { "\($0.part)/\($0.whole)" } ?? "-"
            return "tier \(row + 1): requests \(tier.requests), asked \(tier.asked), funded \(tier.funded), "
                + "in full \(tier.requestsInFull), zero \(tier.requestsWithNothing), lowest \(lowest)"
        }
        return told + ["flexibility \(flexibility), grants \(grants) (at least \(fewestGrants))"]
    }
}
