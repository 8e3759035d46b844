import CSQLite
import Testing

@testable import Chronology

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
        for table in ["stretch", "command"] {
            try run("DROP TRIGGER \(table)_never_changes; DROP TRIGGER \(table)_never_goes")
        }
        try run("DROP TRIGGER stretch_only_follows; DROP TRIGGER command_only_once")
    }

    /// Puts them back, as somebody does who wants to leave no trace.
    func rearm() throws {
        let fresh = try RawFile(":memory:")
        try fresh.run(Schema.text)
        var triggers: [String] = []
        try fresh.rows("SELECT tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'") { row in
            let (table, sql) = (
                String(decoding: row.bytes(0), as: UTF8.self), String(decoding: row.bytes(1), as: UTF8.self)
            )
            if try has(table) { triggers.append(sql) }
        }
        for sql in triggers { try run(sql) }
    }

    private func has(_ table: String) throws -> Bool {
        var isThere = false
        try rows("SELECT 1 FROM sqlite_schema WHERE name = '\(table)'") { _ in isThere = true }
        return isThere
    }

    /// Hands over the rows that `sql` answers, each as the values of its columns.
    func rows(_ sql: String, _ use: (Row) throws -> Void) throws {
        let statement = try prepare(sql)
        defer { sqlite3_finalize(statement) }
        while sqlite3_step(statement) == SQLITE_ROW { try use(Row(statement: statement)) }
    }

    func insert(_ sql: String, _ values: [Value]) throws {
        let statement = try prepare(sql)
        defer { sqlite3_finalize(statement) }
        for (index, value) in zip(Int32(1)..., values) { value.bind(to: statement, index) }
        try #require(sqlite3_step(statement) == SQLITE_DONE, "\(String(cString: sqlite3_errmsg(handle)))")
    }

    private func prepare(_ sql: String) throws -> OpaquePointer? {
        var statement: OpaquePointer?
        try #require(sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, "\(sql)")
        return statement
    }

    struct Row {
        fileprivate let statement: OpaquePointer?

        func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

        func bytes(_ column: Int32) -> [UInt8] {
            let start = sqlite3_column_blob(statement, column)
            return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
        }
    }

    enum Value {
        case integer(Int64)
        case text([UInt8])
        case blob([UInt8])

        fileprivate func bind(to statement: OpaquePointer?, _ index: Int32) {
            switch self {
            case .integer(let value): sqlite3_bind_int64(statement, index, value)
            case .text(let bytes):
                let text = String(decoding: bytes, as: UTF8.self)
                sqlite3_bind_text(statement, index, text, Int32(bytes.count), rnet_sqlite_transient())
            case .blob(let bytes):
                sqlite3_bind_blob(statement, index, bytes, Int32(bytes.count), rnet_sqlite_transient())
            }
        }
    }
}
