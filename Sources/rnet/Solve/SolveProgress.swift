/// Says how far the engine is: one line that changes for people, `progress solving 45 100` for programs.
struct SolveProgress: Sendable {
    private let line: ProgressLine?
    /// Whether programs are told, too.
    private let isWanted: Bool

    init(isWanted: Bool, isQuiet: Bool) {
        line = isQuiet ? nil : ProgressLine()
        self.isWanted = isWanted
    }

    /// Says that this share, from 0 to 1, is done.
    func say(_ share: Double) {
        line?.say(
            person: "割当 · allocating \(Int(share * 100)) %",
            program: isWanted ? "progress solving \(Int(share * 20) * 5) 100" : nil)
    }

    func end() { line?.end() }
}
