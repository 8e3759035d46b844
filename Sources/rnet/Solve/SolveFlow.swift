import ArgumentParser
import Matching
import Vocabulary

/// Reads a minimum-cost flow problem in the DIMACS format and writes the cheapest flow.
struct SolveFlow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flow", abstract: "Find the cheapest flow: DIMACS .min in, solution out. 最小費用流",
        discussion: """
            The files read and written may be gzip; a name that ends in .gz is packed, “-” is standard input or output.
            A summary goes to standard error. Exit status 0 when solved, 1 when the file is refused or there is no
            cheapest flow (nothing is written), 2 for wrong usage, 130 when stopped.
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
        let used = try solve(&problem)
        watch.lap("solving")
        let solution = DimacsSolution.text(of: problem)
        try ExchangeOutput.send(to: out) { sink throws(Failure) in
            for piece in solution { try sink(piece) }
        }
        watch.lap("writing")
        if !quiet { tell(problem, used, watch.laps) }
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

    private func solve(_ problem: inout FlowNetwork<Int64>) throws -> FlowMethod {
        Interruption.watch()
        var solver = FlowSolver<Int64>()
        let outcome = try outcome(&problem, &solver)
        if let refusal = outcome.refusal { throw Failure(refusal.code, refusal.wording) }
        guard outcome == .optimal else { throw ExitCode(130) }
        return solver.methodUsed
    }

    private func outcome(
        _ problem: inout FlowNetwork<Int64>, _ solver: inout FlowSolver<Int64>
    ) throws(Failure) -> FlowOutcome {
        do throws(FlowFault) {
            let wish = FlowMethod(rawValue: method) ?? .auto
            return try solver.solve(&problem, by: wish) { Interruption.isThere }
        } catch {
            throw Failure(error.code, error.wording)
        }
    }

    private func tell(_ problem: borrowing FlowNetwork<Int64>, _ used: FlowMethod, _ laps: [Stopwatch.Lap]) {
        let cost = problem.totalCost().map { "\($0)" } ?? "?"
        Say.remark("nodes \(problem.nodeCount), arcs \(problem.arcCount), cost \(cost), \(used.rawValue)")
        Say.remark(laps.map { "\($0.name) \($0.milliseconds) ms (CPU \($0.processor) ms)" }.joined(separator: ", "))
    }
}
