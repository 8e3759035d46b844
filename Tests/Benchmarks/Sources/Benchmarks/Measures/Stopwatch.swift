import CMalloc
import Foundation

/// Seconds on the wall and seconds of the processor, since it was made.
struct Stopwatch {
    private let start = ContinuousClock.now
    private let cpuAtStart = Self.cpu()

    var seconds: Double { (ContinuousClock.now - start).seconds }
    var cpuSeconds: Double { Self.cpu() - cpuAtStart }

    /// What this process has used so far, in all of its threads, in the kernel too.
    static func cpu() -> Double { clock(CLOCK_PROCESS_CPUTIME_ID) }

    /// What this thread has used so far.
    static func threadCPU() -> Double { clock(CLOCK_THREAD_CPUTIME_ID) }

    private static func clock(_ clock: clockid_t) -> Double {
        var now = timespec()
        clock_gettime(clock, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

/// What the kernel says about the memory of this process, in megabytes (10⁶ bytes).
enum Memory {
    static var resident: Double { field("VmRSS:") }
    static var most: Double { field("VmHWM:") }

    private static func field(_ name: String) -> Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
        let kibibytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }
        return (kibibytes ?? 0) * 1_024 / 1e6
    }

    /// Gives back what the allocator holds without need, so that only what is in use is counted.
    static func trim() { malloc_trim(0) }
}
