import ArgumentParser
import Matching

/// Reads a problem of rnet-goods/1, solves it, and writes rnet-allocation/1.
struct SolveGoods: FileSolving {
    static let configuration = CommandConfiguration(
        commandName: "goods", abstract: "Allocate goods: rnet-goods/1 in, rnet-allocation/1 out. 物資の割当",
        discussion: SolveOptions.discussion)

    @OptionGroup var options: SolveOptions

    func read() throws -> GoodsFile {
        let text = try ExchangeInput.scroll(of: options.source.path)
        return try ExchangeRefusal.telling { () throws(ExchangeProblems) in try GoodsFile(json: text) }
    }

    func solve(_ file: GoodsFile, watch: EngineWatch) -> GoodsAnswer {
        GoodsAnswer(
            to: file.problem, withReasons: options.reasons != nil, threads: options.threads, watch: watch)
    }

    func write(_ answer: GoodsAnswer, to file: GoodsFile) throws {
        let allocation = AllocationFile(
            instance: file.name, allocation: answer.allocation, isComplete: answer.isComplete)
        try ExchangeOutput.send(to: options.out) { sink throws(Failure) in try allocation.write(to: sink) }
        guard let reasons = options.reasons, let plan = answer.plan else { return }
        let lines = ShortfallLines(of: plan, names: file.names)
        try ExchangeOutput.send(to: reasons) { sink throws(Failure) in try lines.write(to: sink) }
    }

    func summary(of answer: GoodsAnswer, for file: GoodsFile) -> SolveSummary {
        let objective = GoodsObjective(of: answer.allocation, in: file.problem)
        return SolveSummary(name: file.name, isComplete: answer.isComplete, lines: objective.lines)
    }
}

extension GoodsObjective {
    fileprivate var lines: [String] {
        let told = tiers.enumerated().filter { $1.needs > 0 }.map { row, tier in
            let lowest = tier.lowest.map { "\($0.part)/\($0.whole)" } ?? "-"
            return "tier \(row + 1): needs \(tier.needs), asked \(tier.unitsAsked), served \(tier.unitsServed), "
                + "in full \(tier.needsInFull), zero \(tier.needsWithNothing), lowest \(lowest)"
        }
        return told + [
            "penalty \(penalty), fefo_days \(shelfLifeDays), gram_km \(gramKilometres), shipments \(shipments)"
        ]
    }
}
