import CSQLite

extension DatabaseError {
    init(code: Int32, saidBy connection: OpaquePointer?, statement: String) {
        let message = connection.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
        self.init(code: code, message: message, statement: statement)
    }
}

extension ChronologyError {
    /// A full disk and a busy log are told apart from what should not happen.
    init(_ error: DatabaseError) {
        self =
            switch error.code & 0xFF {
            case SQLITE_FULL: .full(error)
            case SQLITE_BUSY, SQLITE_LOCKED: .busy
            default: .database(error)
            }
    }

    /// Whether the file is no database, or one too damaged to be read.
    var isNotADatabase: Bool {
        guard case .database(let error) = self else { return false }
        return error.code & 0xFF == SQLITE_NOTADB || error.code & 0xFF == SQLITE_CORRUPT
    }

    /// Whether a value did not pass a `CHECK` of the schema.
    var isFailedCheck: Bool {
        guard case .database(let error) = self else { return false }
        return error.code == SQLITE_CONSTRAINT | 1 << 8
    }
}
