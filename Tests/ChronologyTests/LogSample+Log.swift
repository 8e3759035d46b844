import Chronology
import ReliefTesting

extension LogSample {
    /// A log with `count` entries, each by a command of its own: `k1`, `k2` and so on.
    static func log(of count: Int, in folder: Folder) async throws -> SQLiteChronology {
        let log = try SQLiteChronology(in: folder.path)
        for number in 1...count {
            let entry = entry(#"{"n":\#(number)}"#, about: ["a", "lot-\(number)"])
            _ = try await log.append(draft([entry], command: key("k\(number)")))
        }
        return log
    }
}
