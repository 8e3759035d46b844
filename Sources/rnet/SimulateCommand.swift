import ArgumentParser
import Chronology
import Simulation
import Synchronization
import Vocabulary

/// Lives through incidents that never happened, and checks after every step what must always hold.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Simulate incidents from seeds and check them. 模擬災害による検査",
        discussion: """
            Desks work at once, servers crash, the power goes, answers are lost, clocks are wrong. Nothing is written to
            disk. Exit status 0 when everything held, 1 with the seed that shows what did not, 130 when stopped. A program that
            traps, or that Ctrl-\\ ends because it hangs, says on standard error which seeds were under way.
            """)

    @Option(help: "The first seed. 最初のシード")
    var seed: UInt64 = 1

    @Option(help: "How many days each incident lasts. 模擬する日数")
    var days = 2

    @Option(help: "How many seeds, one after the other. シードの数")
    var seeds: UInt64 = 1

    @Option(help: "What all desks do: goods, people, money, partners or deeds; the seed says when left out. 窓口の仕事")
    var only: Trade?

    @Option(help: "How many seeds at a time. 同時に実行する数")
    var jobs = 1

    @Flag(help: "Tell every step on standard output. 各手順を表示")
    var verbose = false

    func validate() throws {
        try (1...3650).check(days, "--days")
        try (1...1_000_000_000).check(seeds, "--seeds")
        try (0...UInt64.max - seeds).check(seed, "--seed")
        try (1...1024).check(jobs, "--jobs")
    }

    func run() async throws {
        Interruption.watch(endsAtSecond: true)
        SeedsUnderWay.watch(jobs: jobs, again: "--days \(days)\(only.map { " --only \($0.rawValue)" } ?? "") --verbose")
        let run = SeedRun(seeds: seed..<(seed + seeds), days: days, width: verbose ? 1 : jobs, only: only)
        let start = Moment.now
        let progress = SeedProgress(seeds: seeds, start: start)
        let isStopped: @Sendable () -> Bool = {
            progress.tell()
            return Interruption.isThere
        }
        let report = await run.run(isStopped: isStopped, trace: trace, turn: SeedsUnderWay.take) {
            progress.tell(finished: $0)
        }
        try tell(report, after: Moment.now - start, wasStopped: Interruption.isThere)
    }

    private var trace: (@Sendable (String) -> Void)? {
        guard verbose else { return nil }
        return { Say.line($0) }
    }

    private func tell(_ report: SeedRun.Report, after span: Span, wasStopped: Bool) throws {
        let counts = Counts.Kind.allCases.map { "\($0.rawValue) \(report.counts[$0])" }.joined(separator: ", ")
        Say.remark("\(report.finished) of \(seeds) seeds from \(seed), \(days) days each, \(span.milliseconds) ms")
        Say.remark(counts)
        if let violation = report.violation {
            Say.line("\(violation)")
            throw ExitCode(1)
        }
        if wasStopped {
            Say.line("stopped after \(report.finished) of \(seeds) seeds; everything held so far")
            throw ExitCode(130)
        }
        let log = seeds == 1 ? ", log \(report.head.position) \(report.head.hash)" : ""
        Say.line("everything held in \(report.finished) seeds\(log)")
    }
}

extension Trade: ExpressibleByArgument {}

/// A line every two seconds on standard error, also while one long seed goes on.
private final class SeedProgress: Sendable {
    private let seeds: UInt64
    private let start: Moment
    private let last: Mutex<(finished: Int, looks: Int, told: Moment)>

    init(seeds: UInt64, start: Moment) {
        (self.seeds, self.start) = (seeds, start)
        last = Mutex((0, 0, start))
    }

    /// Called at every step of a seed; `finished` is how many are done, where that is news.
    func tell(finished: Int? = nil) {
        let now = Moment.now
        last.withLock { last in
            last.finished = finished ?? last.finished
            last.looks += finished == nil ? 1 : 0
            guard now - last.told >= Span(milliseconds: 2000) else { return }
            last.told = now
            let seconds = (now - start).milliseconds / 1000
            Say.remark("\(last.finished) of \(seeds) seeds, about \(last.looks) steps, \(seconds) s")
        }
    }
}
