#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// How long the steps of a command took.
struct Stopwatch {
    struct Lap {
        let name: String
        let nanoseconds: Int64
        /// Nanoseconds of all threads together.
        let processor: Int64

        /// In milliseconds, for people.
        var text: String { "\(name) \(nanoseconds / 1_000_000) ms (CPU \(processor / 1_000_000) ms)" }
    }

    private(set) var laps: [Lap] = []
    private var last = (wall: Self.read(CLOCK_MONOTONIC), processor: Self.processor)

    /// What all steps took, for people.
    var text: String { laps.map(\.text).joined(separator: ", ") }

    /// Nanoseconds that all threads have worked since the program was started.
    static var processor: Int64 { read(CLOCK_PROCESS_CPUTIME_ID) }

    mutating func lap(_ name: String) {
        let now = (wall: Self.read(CLOCK_MONOTONIC), processor: Self.processor)
        laps.append(
            Lap(name: name, nanoseconds: now.wall - last.wall, processor: now.processor - last.processor))
        last = now
    }

    /// What these steps took together; 0 for one that was not done.
    func nanoseconds(of names: Set<String>) -> Int64 {
        laps.lazy.filter { names.contains($0.name) }.reduce(0) { $0 + $1.nanoseconds }
    }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
