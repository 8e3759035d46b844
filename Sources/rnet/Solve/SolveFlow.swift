import ArgumentParser
import Matching
import Vocabulary

/// Reads a minimum-cost flow problem in the DIMACS format and writes the cheapest flow.
struct SolveFlow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flow", abstract: "Find the cheapest flow: DIMACS .min in, solution out. 最小費用流",
        discussion: """
            The files read and written may be gzip; a name that ends in .gz is packed, “-” is standard input or output.
            A summary goes to standard error, and as its last line the statistics as one JSON object.
            Exit status 0 when solved, 1 when the file is refused or there is no cheapest flow (nothing is written), 2 \
            for wrong usage, 130 when stopped.
            """)

    @OptionGroup var source: ProblemSource

    @Option(help: "simplex, scaling, or auto: whichever is likely to be quicker. 解法")
    var method = "auto"

    @Option(help: "Where the solution goes; standard output when left out. 解の出力先")
    var out: String?

    @Flag(help: "Say nothing but what is wrong. 経過を表示しない")
    var quiet = false

    func validate() throws {
        guard FlowMethod(rawValue: method) == nil else { return }
        let all = FlowMethod.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--method is one of \(all). --methodは\(all)のいずれかです。")
    }

    func run() async throws {
        var watch = Stopwatch()
        var problem = FlowNetwork<Int64>()
        let text = try ExchangeInput.text(of: source.path, limit: Self.limit)
        watch.lap("loading")
        try read(text, into: &problem)
        watch.lap("reading")
        var solver = FlowSolver<Int64>()
        let outcome = try outcome(&problem, &solver)
        watch.lap("solving")
        if outcome == .optimal {
            try write(problem)
            watch.lap("writing")
        }
        if let refusal = outcome.failure { Say.remark(Rnet.fullMessage(for: refusal)) }
        if !quiet { tell(problem, outcome, by: solver.methodUsed, watch) }
        if outcome != .optimal { throw ExitCode(outcome == .stopped ? 130 : 1) }
    }

    /// More bytes than this are not read: a network of 16 million arcs.
    private static let limit = 1 << 29

    private func read(_ text: [UInt8], into problem: inout FlowNetwork<Int64>) throws(Failure) {
        do throws(DimacsProblem) {
            try DimacsReader.read(text, into: &problem)
        } catch {
            throw Failure(error.code.rawValue, error.wording)
        }
    }

    private func outcome(
        _ problem: inout FlowNetwork<Int64>, _ solver: inout FlowSolver<Int64>
    ) throws(Failure) -> FlowOutcome {
        Interruption.watch()
        do throws(FlowFault) {
            let wish = FlowMethod(rawValue: method) ?? .auto
            return try solver.solve(&problem, by: wish) { Interruption.isThere }
        } catch {
            throw Failure(error.code, error.wording)
        }
    }

    private func write(_ problem: borrowing FlowNetwork<Int64>) throws(Failure) {
        let solution = DimacsSolution.text(of: problem)
        try ExchangeOutput.send(to: out) { sink throws(Failure) in
            for piece in solution { try sink(piece) }
        }
    }

    private func tell(
        _ problem: borrowing FlowNetwork<Int64>, _ outcome: FlowOutcome, by used: FlowMethod, _ watch: Stopwatch
    ) {
        if outcome == .optimal {
            let cost = problem.totalCost().map { "\($0)" } ?? "?"
            Say.remark("nodes \(problem.nodeCount), arcs \(problem.arcCount), cost \(cost), \(used.rawValue)")
            Say.remark(watch.text)
        }
        let statistics = SolveStatistics(problem: "flow", isComplete: outcome != .stopped, outcome: outcome.word)
        Say.remark(statistics.line(watch))
    }
}

extension FlowOutcome {
    fileprivate var failure: Failure? { refusal.map { Failure($0.code, $0.wording) } }

    /// How programs know it.
    fileprivate var word: String {
        switch self {
        case .optimal: "optimal"
        case .infeasible: "infeasible"
        case .unbounded: "unbounded"
        case .stopped: "stopped"
        }
    }
}
