import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Whether somebody pressed Ctrl-C or asked the process to end.
enum Interruption {
    private static let wasAsked = Atomic(false)

    static var isThere: Bool { wasAsked.load(ordering: .relaxed) }

    /// From now on a signal is noted instead of ending the process, so that what is half done can be removed.
    ///
    /// Where nothing has to be removed, `endsAtSecond` lets a second one of the same kind end it after all.
    static func watch(endsAtSecond: Bool = false) {
        // Made here, for a signal handler may not make anything.
        _ = isThere
        for number in [SIGINT, SIGTERM] {
            if endsAtSecond {
                signal(number) { number in
                    Interruption.note()
                    signal(number, SIG_DFL)
                }
            } else {
                signal(number) { _ in Interruption.note() }
            }
        }
    }

    private static func note() { wasAsked.store(true, ordering: .relaxed) }
}
