import CSQLite

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension DatabaseError {
    init(code: Int32, saidBy connection: OpaquePointer?, statement: String) {
        let message = connection.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
        let cause = connection.map { sqlite3_system_errno($0) } ?? 0
        let isForWantOfSpace = cause == ENOSPC || cause == EDQUOT
        self.init(code: code, message: message, statement: statement, isForWantOfSpace: isForWantOfSpace)
    }

    /// What the system said where SQLite was not asked.
    init(_ error: SystemError) {
        self.init(
            code: SQLITE_IOERR, message: error.message, statement: "\(error.call) \(error.path)",
            isForWantOfSpace: error.code == ENOSPC || error.code == EDQUOT)
    }
}

extension ChronologyError {
    /// A full disk and a busy log are told apart from what should not happen.
    init(_ error: DatabaseError) {
        self =
            switch error.code & 0xFF {
            case SQLITE_FULL: .full(error)
            case SQLITE_IOERR where error.isForWantOfSpace: .full(error)
            case SQLITE_BUSY, SQLITE_LOCKED: .busy
            default: .database(error)
            }
    }

    /// Whether the file is no database, or one too damaged to be read.
    var isNotADatabase: Bool {
        guard case .database(let error) = self else { return false }
        return error.code & 0xFF == SQLITE_NOTADB || error.code & 0xFF == SQLITE_CORRUPT
    }

    /// Whether the file may be read and not written, or lies where nothing can be laid beside it.
    var isForWantOfLeave: Bool {
        guard case .database(let error) = self else { return false }
        return [SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM].contains(error.code & 0xFF)
    }

    /// Whether something was read that is no log: another table, or bytes that mean nothing.
    var isMisread: Bool {
        if case .damaged = self { return true }
        guard case .database(let error) = self else { return false }
        return isNotADatabase || error.code & 0xFF == SQLITE_ERROR
    }

    /// Whether nothing of the transaction is in the file, and the connection may be used again.
    ///
    /// SQLite finds a full disk before it has promised anything. A sync that failed for the same reason is another
    /// matter: what was handed to the disk is lost, and a second sync would say that all is well
    /// (<https://wiki.postgresql.org/wiki/Fsync_Errors>).
    var leavesTheFileWhole: Bool {
        switch self {
        case .full(let error): error.code & 0xFF == SQLITE_FULL
        default: false
        }
    }
}
