#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// Seconds on the wall and seconds of the processor, of the kernel too, since it was made.
struct Meter {
    private let start = clock(CLOCK_MONOTONIC)
    private let cpuAtStart = clock(CLOCK_PROCESS_CPUTIME_ID)

    var seconds: Double { Self.clock(CLOCK_MONOTONIC) - start }
    var cpuSeconds: Double { Self.clock(CLOCK_PROCESS_CPUTIME_ID) - cpuAtStart }

    /// What this thread has used so far.
    static func threadCPU() -> Double { clock(CLOCK_THREAD_CPUTIME_ID) }

    private static func clock(_ clock: clockid_t) -> Double {
        var now = timespec()
        clock_gettime(clock, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}

/// What the kernel says about the memory of this process, in megabytes (10⁶ bytes).
enum Memory {
    /// The most at any time, or since ``forget()``.
    static var most: Double { field("VmHWM:") }
    static var resident: Double { field("VmRSS:") }

    /// From now on ``most`` counts anew.
    static func forget() {
        guard let file = fopen("/proc/self/clear_refs", "w") else { return }
        fputs("5", file)
        fclose(file)
    }

    private static func field(_ name: String) -> Double {
        let line = InputFile.lines(of: "/proc/self/status").first { $0.hasPrefix(name) }
        let kibibytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }
        return (kibibytes ?? 0) * 1_024 / 1e6
    }
}
