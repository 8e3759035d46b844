import ReliefTesting

@testable import Chronology

extension LogSample {
    /// A log with `count` entries, each by a command of its own: `k1`, `k2` and so on.
    static func log(of count: Int, in folder: Folder, by sender: String = "console") async throws -> SQLiteChronology {
        let log = try SQLiteChronology(in: folder.path)
        for number in 1...count {
            let entry = entry(#"{"n":\#(number)}"#, about: ["a", "lot-\(number)"])
            _ = try await log.append(draft([entry], by: sender, command: key("k\(number)")))
        }
        return log
    }

    /// The same, closed: nothing of it stands in a WAL any more.
    static func settledLog(of count: Int, in folder: Folder) async throws {
        do { _ = try await log(of: count, in: folder) }
        // Whoever writes may still be tidying up.
        while Disk.place(of: folder.log + "-wal") != nil { await Task.yield() }
    }
}
