import CSQLite

/// A prepared statement in use; when it ends, the connection may use it again.
struct Statement: ~Copyable {
    private let pointer: OpaquePointer?

    init(pointer: OpaquePointer?) { self.pointer = pointer }

    deinit {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }

    func bind(_ value: Int64, at index: Int32) throws(ChronologyError) {
        try check(sqlite3_bind_int64(pointer, index, value))
    }

    func bind(_ text: String, at index: Int32) throws(ChronologyError) {
        // The NUL that Swift adds at the end is not counted, so that one inside the text is kept.
        let count = UInt64(text.utf8.count)
        try check(sqlite3_bind_text64(pointer, index, text, count, rnet_sqlite_transient(), UInt8(SQLITE_UTF8)))
    }

    /// Bytes of a text that stay where they are until the statement has run.
    func bind(lasting text: UnsafeBufferPointer<UInt8>, at index: Int32) throws(ChronologyError) {
        let code = text.withMemoryRebound(to: CChar.self) {
            sqlite3_bind_text64(pointer, index, $0.baseAddress, UInt64($0.count), nil, UInt8(SQLITE_UTF8))
        }
        try check(code)
    }

    /// Bytes that stay where they are until the statement has run.
    func bind(lasting blob: UnsafeRawBufferPointer, at index: Int32) throws(ChronologyError) {
        try check(sqlite3_bind_blob64(pointer, index, blob.baseAddress, UInt64(blob.count), nil))
    }

    func bind(_ fingerprint: Fingerprint, at index: Int32) throws(ChronologyError) {
        let code = fingerprint.withUnsafeBytes {
            sqlite3_bind_blob64(pointer, index, $0.baseAddress, UInt64($0.count), rnet_sqlite_transient())
        }
        try check(code)
    }

    /// Moves to the next row; `false` when there is none.
    func step() throws(ChronologyError) -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw failure(code)
        }
    }

    /// Runs a statement that answers nothing, and makes it ready to run again.
    func run() throws(ChronologyError) {
        _ = try step()
        try check(sqlite3_reset(pointer))
    }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(pointer, column) }

    /// The text of `column`, NUL bytes included.
    func text(_ column: Int32) -> String {
        guard let bytes = sqlite3_column_text(pointer, column) else { return "" }
        let count = Int(sqlite3_column_bytes(pointer, column))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    /// The fingerprint in `column`, or `nil` when it does not hold 32 bytes.
    func fingerprint(_ column: Int32) -> Fingerprint? {
        Fingerprint(blob(column))
    }

    /// The bytes of `column`, which are gone after the next step.
    func blob(_ column: Int32) -> UnsafeRawBufferPointer {
        let bytes = sqlite3_column_blob(pointer, column)
        return UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(pointer, column)))
    }

    private func check(_ code: Int32) throws(ChronologyError) {
        guard code == SQLITE_OK else { throw failure(code) }
    }

    private func failure(_ code: Int32) -> ChronologyError {
        let sql = sqlite3_sql(pointer).map { String(cString: $0) } ?? ""
        return ChronologyError(DatabaseError(code: code, saidBy: sqlite3_db_handle(pointer), statement: sql))
    }
}
