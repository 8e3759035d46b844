import CSQLite
import Testing

/// A connection past the log, for those who tamper and those who look underneath.
final class RawFile {
    private var handle: OpaquePointer?

    init(_ path: String) throws {
        try #require(sqlite3_open(path, &handle) == SQLITE_OK)
        // A log that was just closed may still be tidying up.
        sqlite3_busy_timeout(handle, 10_000)
    }

    deinit { sqlite3_close_v2(handle) }

    /// What SQLite says to `sql`, or `nil` when it did as told.
    @discardableResult
    func refusal(of sql: String) -> String? {
        sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK ? nil : String(cString: sqlite3_errmsg(handle))
    }

    func run(_ sql: String) throws {
        let refusal = refusal(of: sql)
        try #require(refusal == nil, "\(sql)")
    }

    /// Takes away the triggers, as somebody with the file in hand can.
    func disarm() throws {
        for table in ["entry", "command"] {
            try run("DROP TRIGGER \(table)_never_changes; DROP TRIGGER \(table)_never_goes")
        }
        try run("DROP TRIGGER entry_only_follows; DROP TRIGGER command_only_once")
    }
}
