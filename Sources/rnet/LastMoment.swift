import Front
import ServiceLifecycle

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Ends the process when it was asked to end and something keeps it, so that it is gone within ten seconds.
///
/// A sync that hangs cannot be given up: whoever waits for it waits with it. Nothing is lost by ending, for nothing of it
/// was acknowledged, and the log is read again from its side file at the next start. Left to `ServiceGroup`, the process
/// would end by a trap, which looks like a crash to whoever watches.
struct LastMoment: Service {
    let gate: StartGate

    private static let patience = Duration.seconds(9)

    func run() async throws {
        try? await gracefulShutdown()
        // Nobody was let in yet, so there is nothing to finish, and reading a long log cannot be broken off.
        if await !gate.isOpen { _exit(0) }
        Task.detached {
            try? await Task.sleep(for: Self.patience)
            Say.remark(
                """
                rnet: まだ終わらない処理(多くはディスクへの書込み)がありますが、待たずに終了します。受け付け済みの記録は失われません。応答のなかったものは、もう一度送ってください。
                rnet: Something has not come to its end, mostly a disk that does not take what is written; the server ends \
                without waiting. Nothing that was acknowledged is lost; what was not answered has to be sent again.
                """)
            _exit(1)
        }
    }
}
