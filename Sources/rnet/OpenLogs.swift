import Chronology
import Synchronization

/// The logs that this process writes to, which are closed before it ends.
///
/// Whoever wrote last may still be waiting for more when a command is done; a program that ends before that leaves the side
/// file (WAL) where it is. Nothing is lost by it, but whoever copies the log alone copies less than there is.
enum OpenLogs {
    private static let logs = Mutex<[SQLiteChronology]>([])

    static func add(_ log: SQLiteChronology) { logs.withLock { $0.append(log) } }

    static func close() async {
        for log in logs.withLock({ $0 }) { await log.close() }
    }
}
