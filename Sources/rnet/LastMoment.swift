import Dispatch
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
    private static let patience = DispatchTimeInterval.seconds(9)
    private static let queue = DispatchQueue(label: "last-moment")

    let gate: StartGate

    /// Nobody was let in yet, so there is nothing to finish, and reading a long log cannot be broken off.
    func run() async throws {
        try? await gracefulShutdown()
        if await !gate.isOpen { _exit(0) }
    }

    /// Hears the signals itself, on a thread of its own, as long as what it gives is kept: pages that take long may have
    /// all the threads on which the server would hear of them.
    ///
    /// Signals that mean nothing here would end the process if nobody cared: a log rotation sends them, or a slip of the hand.
    static func watch() -> [any DispatchSourceSignal] {
        for number in [SIGUSR1, SIGUSR2] { signal(number, SIG_IGN) }
        return [SIGTERM, SIGINT, SIGHUP].map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { queue.asyncAfter(deadline: .now() + patience) { end() } }
            source.resume()
            return source
        }
    }

    private static func end() {
        Say.remark(
            """
            rnet: まだ終わらない処理(多くはディスクへの書込み)がありますが、待たずに終了します。受け付け済みの記録は失われません。応答のなかったものは、もう一度送ってください。
            rnet: Something has not come to its end, mostly a disk that does not take what is written; the server ends \
            without waiting. Nothing that was acknowledged is lost; what was not answered has to be sent again.
            """)
        _exit(1)
    }
}
