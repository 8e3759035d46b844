import ArgumentParser
import Matching
import Vocabulary

/// Reads a problem of rnet-goods/1, solves it, and writes rnet-allocation/1.
struct SolveGoods: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "goods", abstract: "Allocate goods: rnet-goods/1 in, rnet-allocation/1 out. 物資の割当",
        discussion: """
            PROBLEM and the files written may be gzip; a name that ends in .gz is packed, “-” is standard input.
            A summary goes to standard error. Ctrl-C, or --within, stops with the best answer so far, marked
            "complete":false. Exit status 0 when solved, 1 when refused (nothing is written), 2 for wrong usage, 130 when
            stopped.
            """)

    @Argument(help: "The problem, or - for standard input. 問題のファイル")
    var problem: String

    @Option(help: "Where the allocation goes; standard output when left out. 割当の出力先")
    var out: String?

    @Option(help: "Where the reasons of every shortfall go, one JSON object a line. 不足の理由の出力先")
    var reasons: String?

    @Option(help: "At most this many threads. スレッド数の上限")
    var threads = 1

    @Option(help: "Stop after this many seconds with the best answer so far. 打ち切りまでの秒数")
    var within: Double?

    @Flag(help: "Say nothing but what is wrong. 経過を表示しない")
    var quiet = false

    @Flag(help: "Tell the progress even where no terminal reads it. 端末でなくても経過を表示")
    var progress = false

    func validate() throws {
        guard (1...1024).contains(threads) else { throw ValidationError("--threads \(threads) is outside 1 to 1024.") }
        guard within.map({ $0 >= 0 && $0 <= 1e9 }) ?? true else {
            throw ValidationError("--within is 0 or more seconds. --withinは0以上の秒数です。")
        }
    }

    func run() async throws {
        var watch = Stopwatch()
        let file = try read()
        watch.lap("reading")
        let answer = solve(file)
        watch.lap("solving")
        try write(answer, to: file)
        watch.lap("writing")
        if !quiet { GoodsSummary(of: answer, for: file, within: watch.laps).tell() }
        guard answer.isComplete else { throw ExitCode(130) }
    }

    private func read() throws -> GoodsFile {
        let text = try ExchangeInput.scroll(of: problem)
        do throws(ExchangeProblems) {
            return try GoodsFile(json: text)
        } catch {
            throw ExchangeRefusal.told(error)
        }
    }

    private func solve(_ file: GoodsFile) -> GoodsAnswer {
        Interruption.watch()
        let deadline = within.map { ContinuousClock.now + .seconds($0) }
        let told = SolveProgress(isWanted: progress, isQuiet: quiet)
        told.say(0)
        defer { told.end() }
        let watch = EngineWatch(
            isCancelled: { Interruption.isThere || deadline.map { ContinuousClock.now >= $0 } ?? false },
            progress: { told.say($0) })
        return GoodsAnswer(to: file.problem, withReasons: reasons != nil, threads: threads, watch: watch)
    }

    private func write(_ answer: GoodsAnswer, to file: GoodsFile) throws {
        let allocation = AllocationFile(
            instance: file.name, allocation: answer.allocation, isComplete: answer.isComplete)
        try ExchangeOutput.send(to: out) { sink throws(Failure) in try allocation.write(to: sink) }
        guard let reasons, let plan = answer.plan else { return }
        let lines = ShortfallLines(of: plan, names: file.names)
        try ExchangeOutput.send(to: reasons) { sink throws(Failure) in try lines.write(to: sink) }
    }
}
