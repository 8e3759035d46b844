import Chronology
import Synchronization

/// The one disk that several logs in memory are opened from.
final class MemoryPlace: Sendable {
    private let log = Mutex(MemoryChronology())

    func open() -> MemoryChronology { log.withLock { $0 } }

    func restart() -> MemoryChronology {
        log.withLock { log in
            log = MemoryChronology(log.image())
            return log
        }
    }
}
