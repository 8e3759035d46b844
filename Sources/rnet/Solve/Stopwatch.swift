#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// How long the steps of a command took.
struct Stopwatch {
    struct Lap {
        let name: String
        let milliseconds: Int64
        /// Of all threads together.
        let processor: Int64
    }

    private(set) var laps: [Lap] = []
    private var last = (wall: Self.read(CLOCK_MONOTONIC), processor: Self.read(CLOCK_PROCESS_CPUTIME_ID))

    mutating func lap(_ name: String) {
        let now = (wall: Self.read(CLOCK_MONOTONIC), processor: Self.read(CLOCK_PROCESS_CPUTIME_ID))
        laps.append(
            Lap(name: name, milliseconds: now.wall - last.wall, processor: now.processor - last.processor))
        last = now
    }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
