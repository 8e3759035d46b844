import Synchronization

#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// Says how far the engine is: one line that changes for people, `progress solving 45 100` for programs.
final class SolveProgress: Sendable {
    private let isTerminal: Bool
    private let isWanted: Bool
    private let said = Mutex(-1)

    init(isWanted: Bool, isQuiet: Bool) {
        isTerminal = isatty(STDERR_FILENO) == 1
        self.isWanted = !isQuiet && (isWanted || isTerminal)
    }

    func say(_ share: Double) {
        guard isWanted else { return }
        let percent = isTerminal ? Int(share * 100) : Int(share * 20) * 5
        let isNews = said.withLock { said in
            defer { said = max(said, percent) }
            return percent > said
        }
        guard isNews else { return }
        fputs(isTerminal ? "\r割当 · allocating \(percent) %\u{1B}[K" : "progress solving \(percent) 100\n", stderr)
    }

    /// Leaves the changing line, so that what follows stands on its own.
    func end() {
        if isTerminal, isWanted, said.withLock({ $0 >= 0 }) { fputs("\r\u{1B}[K", stderr) }
    }
}
