import Synchronization

#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// How far something is, on standard error: one line that changes for people, new lines for programs.
final class ProgressLine: Sendable {
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let said = Mutex("")

    /// Says what is news; programs are told nothing where there is no `program`.
    func say(person: @autoclosure () -> String, program: @autoclosure () -> String? = nil) {
        guard let line = isTerminal ? person() : program() else { return }
        let isNews = said.withLock { said in
            defer { said = line }
            return said != line
        }
        guard isNews else { return }
        fputs(isTerminal ? "\r\(line)\u{1B}[K" : "\(line)\n", stderr)
    }

    /// Leaves the changing line, so that what follows stands on its own.
    func end() {
        if isTerminal, !said.withLock({ $0.isEmpty }) { fputs("\n", stderr) }
    }

    static func percent(_ done: Int64, _ total: Int64) -> Int64 { total > 0 ? done * 100 / total : 0 }
}
