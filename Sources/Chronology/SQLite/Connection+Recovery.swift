import CSQLite
import Vocabulary

/// What makes a log trustworthy again after a failure.
extension Connection {
    /// How many entries before the last acknowledged one are read again.
    private static let tailLength: Int64 = 1_000

    /// Reads the tail again: it must hold `head`, and every hash must follow from its predecessor.
    func checkTail(holding head: Head) throws(ChronologyError) {
        try transaction("BEGIN") { () throws(ChronologyError) in
            let start = max(0, head.position - Self.tailLength)
            var walk = LogWalk(from: try self.head(at: start), expecting: head.hash)
            try follow(&walk)
            _ = try walk.end()
        }
    }

    /// Takes in every entry after the head of `walk`, and holds each row against its last: the next is written after that.
    func follow(_ walk: inout LogWalk) throws(ChronologyError) {
        let start = walk.head.position
        try eachStretch(after: start) { (row) throws(ChronologyError) in
            var records = row.records
            try records.skip(upTo: start)
            while let record = try records.next() { try walk.take(Written(record)) }
            try walk.check(row)
            return true
        }
    }

    /// The head as it was when the log ended at `position`.
    private func head(at position: Int64) throws(ChronologyError) -> Head {
        guard position > 0 else { return .none }
        guard let hash = try hash(at: position) else {
            throw .damaged(Fault(position: position, reason: .missing(found: try self.head().position)))
        }
        return Head(position: position, hash: hash)
    }

    /// Moves pages from the side file (WAL) into the log as far as readers allow, and syncs both.
    func moveWrittenPages() throws(ChronologyError) { _ = try move(SQLITE_CHECKPOINT_PASSIVE) }

    /// As ``moveWrittenPages()``, but all of them.
    ///
    /// After a sync has failed, what can be read may be in memory alone, and another sync would not notice. Here
    /// every page is written anew, to another file, and that is synced.
    func moveEveryPage() throws(ChronologyError) {
        guard try move(SQLITE_CHECKPOINT_TRUNCATE) else { throw .busy }
    }

    /// Whether nothing is left to be moved.
    private func move(_ mode: Int32) throws(ChronologyError) -> Bool {
        var (all, moved): (Int32, Int32) = (0, 0)
        let code = sqlite3_wal_checkpoint_v2(handle, nil, mode, &all, &moved)
        guard code & 0xFF != SQLITE_BUSY else { return false }
        guard code == SQLITE_OK else {
            throw ChronologyError(DatabaseError(code: code, saidBy: handle, statement: "checkpoint"))
        }
        return all == moved
    }

    /// Writes and syncs what is there already, to learn whether the disk takes it.
    func writeNothing() throws(ChronologyError) {
        try transaction { () throws(ChronologyError) in
            try execute("PRAGMA user_version = \(LogFile.schemaVersion)")
        }
    }
}
