import ArgumentParser
import Matching

/// A command that reads a problem from a file, solves it, and writes the answer and its reasons.
protocol FileSolving: AsyncParsableCommand {
    associatedtype File
    associatedtype Answer

    var options: SolveOptions { get }

    func read() throws -> File
    func solve(_ file: File, watch: EngineWatch) -> Answer
    func write(_ answer: Answer, to file: File) throws
    func summary(of answer: Answer, for file: File) -> SolveSummary
}

extension FileSolving {
    func run() async throws {
        var watch = Stopwatch()
        let file = try read()
        watch.lap("reading")
        let answer = options.watched { solve(file, watch: $0) }
        watch.lap("solving")
        try write(answer, to: file)
        watch.lap("writing")
        let summary = summary(of: answer, for: file)
        if !options.quiet {
            summary.tell(watch)
            Say.remark(statistics(of: summary).line(watch))
        }
        guard summary.isComplete else { throw ExitCode(130) }
    }

    private func statistics(of summary: SolveSummary) -> SolveStatistics {
        SolveStatistics(
            problem: Self.configuration.commandName ?? "", instance: summary.name,
            isComplete: summary.isComplete)
    }
}

/// The objective of an answer in a few lines, for people and programs.
struct SolveSummary {
    let name: String
    let isComplete: Bool
    let lines: [String]

    func tell(_ watch: Stopwatch) {
        Say.remark(isComplete ? name : "\(name): 途中で止めました。stopped; the best answer so far")
        for line in lines { Say.remark(line) }
        Say.remark(watch.text)
    }
}
