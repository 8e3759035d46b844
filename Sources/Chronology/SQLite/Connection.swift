import CSQLite

/// One connection to a file, used by one task at a time; it closes itself.
///
/// What was prepared once stays prepared.
final class Connection {
    let handle: OpaquePointer
    /// By where the text of the statement lies: comparing long texts took as long as the work itself.
    private var prepared: [UnsafePointer<UInt8>: OpaquePointer] = [:]
    private var preparedLater: [String: OpaquePointer] = [:]
    /// Told by every commit how long the side file (WAL) is; set, the connection moves it into the log if it closes last.
    private var side: SideFile?

    convenience init(path: String, creating: Bool) throws(ChronologyError) {
        try self.init(path: path, flags: SQLITE_OPEN_READWRITE | (creating ? SQLITE_OPEN_CREATE : 0))
    }

    /// `flags` are those of `sqlite3_open_v2`, in addition to what every connection has.
    init(path: String, flags: Int32) throws(ChronologyError) {
        _ = Self.begun
        var handle: OpaquePointer?
        // SQLite takes such a name for an address wherever it comes from.
        let isAddress = flags & SQLITE_OPEN_URI == 0 && path.hasPrefix("file:")
        let code = sqlite3_open_v2(
            isAddress ? "./\(path)" : path, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let handle else {
            let error = DatabaseError(code: code, saidBy: handle, statement: "open \(path)")
            sqlite3_close_v2(handle)
            throw ChronologyError(error)
        }
        self.handle = handle
    }

    /// Said to SQLite once, before anything else: no statistics of memory, for which all connections share a lock.
    private static let begun = rnet_sqlite_without_statistics()

    /// Hears from every commit how long the side file is, and ends SQLite's own moving of it.
    func count(in side: SideFile) {
        tidyUp(side)
        sqlite3_wal_hook(
            handle,
            { side, _, _, pages in
                if let side { Unmanaged<SideFile>.fromOpaque(side).takeUnretainedValue().hold(pages) }
                return SQLITE_OK
            }, Unmanaged.passUnretained(side).toOpaque())
    }

    /// Closed last, it moves what stands in the side file into the log, if that is as it was written.
    func tidyUp(_ side: SideFile) {
        self.side = side
        keepWAL(true)
    }

    deinit {
        if let side { keepWAL(!side.isWhole) }
        for statement in prepared.values { sqlite3_finalize(statement) }
        for statement in preparedLater.values { sqlite3_finalize(statement) }
        sqlite3_close_v2(handle)
    }

    /// Runs statements that answer nothing.
    func execute(_ sql: String) throws(ChronologyError) {
        try check(sqlite3_exec(handle, sql, nil, nil, nil), sql)
    }

    /// A statement ready to be bound; the same `sql` may not be in use twice at once.
    func statement(_ sql: StaticString) throws(ChronologyError) -> Statement {
        if let pointer = prepared[sql.utf8Start] { return Statement(pointer: pointer) }
        let pointer = try prepare("\(sql)")
        prepared[sql.utf8Start] = pointer
        return Statement(pointer: pointer)
    }

    /// The same for a text that is made as the program runs.
    func statement(saying sql: String) throws(ChronologyError) -> Statement {
        if let pointer = preparedLater[sql] { return Statement(pointer: pointer) }
        let pointer = try prepare(sql)
        preparedLater[sql] = pointer
        return Statement(pointer: pointer)
    }

    private func prepare(_ sql: String) throws(ChronologyError) -> OpaquePointer? {
        var pointer: OpaquePointer?
        try check(sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil), sql)
        return pointer
    }

    /// The number in the first column of the first row, or `nil` without a row.
    func integer(_ sql: String) throws(ChronologyError) -> Int64? {
        let rows = try statement(saying: sql)
        return try rows.step() ? rows.integer(0) : nil
    }

    /// The text in the first column of the first row, or `nil` without a row.
    func text(_ sql: String) throws(ChronologyError) -> String? {
        let rows = try statement(saying: sql)
        return try rows.step() ? rows.text(0) : nil
    }

    /// Carries out `work` wholly or not at all.
    func transaction<Result>(
        _ beginning: StaticString = "BEGIN IMMEDIATE", _ work: () throws(ChronologyError) -> Result
    ) throws(ChronologyError) -> Result {
        try statement(beginning).run()
        do throws(ChronologyError) {
            let result = try work()
            try statement("COMMIT").run()
            return result
        } catch {
            rollBack()
            throw error
        }
    }

    /// Some errors, a full disk among them, have ended the transaction already.
    private func rollBack() {
        if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
    }

    /// One row was written: a trigger that somebody put into the file can keep SQLite from it without an error.
    func holdWritten(_ table: String) throws(ChronologyError) {
        guard sqlite3_changes64(handle) == 1 else {
            throw .damaged(Fault(position: try head().position, reason: .tables(name: table)))
        }
    }

    /// Whether the file is no longer where it was opened, so that nobody would find what is written to it.
    var hasMoved: Bool { rnet_sqlite_has_moved(handle) != 0 }

    /// Whether closing leaves the side file (WAL) as it is, though this connection be the last.
    func keepWAL(_ keeps: Bool) { _ = rnet_sqlite_keep_wal(handle, keeps ? 1 : 0) }

    private func check(_ code: Int32, _ sql: String) throws(ChronologyError) {
        guard code == SQLITE_OK else {
            throw ChronologyError(DatabaseError(code: code, saidBy: handle, statement: sql))
        }
    }
}
