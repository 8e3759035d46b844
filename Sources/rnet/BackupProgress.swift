import Chronology
import Synchronization

#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// Says how far a backup or a restore is: one line that changes for people, a line per twentieth for programs.
final class BackupProgress: Sendable {
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let said = Mutex("")

    var watch: BackupWatch {
        BackupWatch(progress: { self.say($0) }, isCancelled: { Interruption.isThere })
    }

    /// Leaves the changing line, so that what follows stands on its own.
    func end() {
        if isTerminal, !said.withLock({ $0.isEmpty }) { fputs("\n", stderr) }
    }

    private func say(_ step: BackupStep) {
        let line = isTerminal ? person(step) : program(step)
        let isNews = said.withLock { said in
            defer { said = line }
            return said != line
        }
        guard isNews else { return }
        fputs(isTerminal ? "\r\(line)\u{1B}[K" : "\(line)\n", stderr)
    }

    private func person(_ step: BackupStep) -> String {
        switch step {
        case .checking(let done, let total): "バックアップの検証 · checking the backup \(percent(done, total)) %"
        case .copying(let done, let total): "コピー · copying \(percent(Int64(done), Int64(total))) %"
        case .verifying(let done, let total): "写しの検証 · verifying the copy \(percent(done, total)) %"
        case .placing: "ディスクへ書き込み · writing it to the disk"
        }
    }

    /// `progress copying 45 100`: the step, per cent done, and 100.
    private func program(_ step: BackupStep) -> String {
        switch step {
        case .checking(let done, let total): "progress checking \(twentieth(done, total)) 100"
        case .copying(let done, let total): "progress copying \(twentieth(Int64(done), Int64(total))) 100"
        case .verifying(let done, let total): "progress verifying \(twentieth(done, total)) 100"
        case .placing: "progress placing 0 100"
        }
    }

    private func percent(_ done: Int64, _ total: Int64) -> Int64 { total > 0 ? done * 100 / total : 0 }

    private func twentieth(_ done: Int64, _ total: Int64) -> Int64 { percent(done, total) / 5 * 5 }
}
