#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// How many files and connections this process may have open.
enum OpenFiles {
    /// The log and what lies beside it, snapshots, sheets, and connections that are taken a handful at a time.
    private static let reserve = 96
    private static let fewest = 8

    /// As many connections as leave the log the files that it needs, with as many files as the system allows.
    ///
    /// Without an end, connections that say nothing would take the last file, the log could not be opened again after a
    /// failure, and the server would turn in a circle over those it cannot take. Who comes after the last waits in the
    /// system's own line until somebody goes.
    static func connections() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return fewest }
        limit.rlim_cur = limit.rlim_max
        // What the system allows is allowed to everybody; if it is refused after all, the old limit stands.
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return fewest }
        return max(fewest, Int(min(limit.rlim_cur, 1 << 20)) - reserve)
    }
}
