import ArgumentParser
import Matching
import Vocabulary

/// What every command says that solves a problem from a file.
struct SolveOptions: ParsableArguments {
    /// What the files may be and how a run may end, for the help of each command.
    static let discussion = """
        The files read and written may be gzip; a name that ends in .gz is packed, “-” is standard input or output.
        A summary goes to standard error, and as its last line the statistics as one JSON object. Ctrl-C, or --within, \
        stops with the best answer so far, marked "complete":false.
        Exit status 0 when solved, 1 when refused (nothing is written), 2 for wrong usage, 130 when stopped.
        """

    @OptionGroup var source: ProblemSource

    @Option(help: "Where the answer goes; standard output when left out. 結果の出力先")
    var out: String?

    @Option(help: "Where the reasons go, one JSON object a line. 理由の出力先")
    var reasons: String?

    @Option(
        help: """
            At most this many threads; funds are solved on one. The answer does not depend on it. \
            スレッド数の上限（資金は常に1つ。答えは同じ）
            """)
    var threads = 1

    @Option(help: "Stop after this many seconds with the best answer so far. 打ち切りまでの秒数")
    var within: Double?

    @Flag(help: "Say nothing but what is wrong. 経過を表示しない")
    var quiet = false

    @Flag(help: "Tell the progress even where no terminal reads it. 端末でなくても経過を表示")
    var progress = false

    func validate() throws {
        try (1...1024).check(threads, "--threads")
        guard within.map({ $0 >= 0 && $0 <= 1e9 }) ?? true else {
            throw ValidationError("--within is 0 or more seconds. --withinは0以上の秒数です。")
        }
    }

    /// Does what `body` says, stopped by Ctrl-C or by the clock, and tells how far it is.
    func watched<Answer>(_ body: (EngineWatch) -> Answer) -> Answer {
        Interruption.watch()
        let deadline = within.map { ContinuousClock.now + .seconds($0) }
        let told = SolveProgress(isWanted: progress, isQuiet: quiet)
        told.say(0)
        defer { told.end() }
        return body(
            EngineWatch(
                isCancelled: { Interruption.isThere || deadline.map { ContinuousClock.now >= $0 } ?? false },
                progress: { told.say($0) }))
    }
}
