/// The most main memory that this process has held at one time.
enum PeakMemory {
    /// By the count that the system keeps for this program alone; `nil` where it does not tell.
    ///
    /// `getrusage` would also have in it what the process held before it became this program.
    static var bytes: Int? {
        guard let status = try? ExchangeInput.text(of: "/proc/self/status", limit: 1 << 16) else { return nil }
        let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split { $0 == "\t" || $0 == " " }.dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
    }
}
