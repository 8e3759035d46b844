import Vocabulary

/// Reads the whole log again and believes nothing.
actor SQLiteAuditor {
    private let connection: Connection
    private let queue = SerialQueue(label: "chronology.auditor")

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(path: String) throws(ChronologyError) {
        connection = try LogFile(path: path, settings: SQLiteSettings()).openForReading()
    }

    /// One read transaction: what is written meanwhile is not part of it.
    func verify(expecting kept: Fingerprint?, progress: Progress = .none) throws(ChronologyError) -> Verdict {
        do throws(ChronologyError) {
            return try connection.transaction("BEGIN") { () throws(ChronologyError) in
                .whole(try connection.walk(expecting: kept, progress: progress))
            }
        } catch .damaged(let fault) {
            return .broken(fault)
        }
    }
}

extension Connection {
    /// How many entries are read between two words about the progress.
    private static let stride: Int64 = 10_000

    /// Checks every entry, then that the log goes as far as its receipts.
    fileprivate func walk(expecting kept: Fingerprint?, progress: Progress) throws(ChronologyError) -> Head {
        let total = max(0, try head().position)
        var walk = LogWalk(expecting: kept)
        var receipts = ReceiptAudit()
        try eachStretch(after: 0) { (row) throws(ChronologyError) in
            let start = walk.head.position
            var records = row.records
            while let record = try records.next() {
                try walk.take(record)
                receipts.take(recordedAt: record.recordedAt)
            }
            try walk.check(row)
            let end = walk.head.position
            if end / Self.stride > start / Self.stride { try progress.report(end, of: total) }
            return true
        }
        try checkReceipts(receipts, upTo: walk.head.position)
        try checkTables(walk.head.position)
        try progress.report(total, of: total)
        return try walk.end()
    }

    private func checkReceipts(_ audit: ReceiptAudit, upTo head: Int64) throws(ChronologyError) {
        let latest = try integer("SELECT max(position) FROM command") ?? 0
        guard latest <= head else { throw .damaged(Fault(position: latest, reason: .receipt(head: head))) }
        let rows = try statement("SELECT key, body, position, recorded_at FROM command")
        var last: [UInt8] = []
        while try rows.step() {
            try audit.check(rows)
            // Receipts are found by halving: one that lies elsewhere is there and is never found.
            let key = Array(rows.blob(0))
            guard last.isEmpty || last.lexicographicallyPrecedes(key) else {
                throw .damaged(Fault(position: rows.integer(2), reason: .receiptOrder(key: rows.text(0))))
            }
            last = key
        }
    }

    private func checkTables(_ head: Int64) throws(ChronologyError) {
        if try !hasRowsOfEntries(), try integer("SELECT count(*) FROM stretch WHERE last < 1") != 0 {
            throw .damaged(Fault(position: 0, reason: .unreadable(field: "stretch")))
        }
        if let name = try strangeTable() { throw .damaged(Fault(position: head, reason: .tables(name: name))) }
    }
}

extension ReceiptAudit {
    fileprivate func check(_ row: borrowing Statement) throws(ChronologyError) {
        let position = row.integer(2)
        guard CommandKey.isReadable(row.blob(0)) else { throw Self.unreadable("command.key", at: position) }
        guard row.fingerprint(1) != nil else { throw Self.unreadable("command.body", at: position) }
        let key = row.text(0)
        try check(position, recordedAt: Moment(milliseconds: row.integer(3)), key: key)
    }
}

extension LogWalk {
    /// Checks the entry in `record` without making anything of it; only one that does not fit is looked at closely.
    mutating func take(_ record: Record) throws(ChronologyError) {
        let computed = Fingerprint.of(record.hashed)
        guard record.predecessor == head.hash, record.hash == computed,
            passes(Head(position: record.position, hash: computed), recordedAt: record.recordedAt)
        else { return try takeClosely(record) }
    }

    private mutating func takeClosely(_ record: Record) throws(ChronologyError) {
        let before = head.hash
        try take(Written(record))
        guard record.predecessor == before else {
            throw .damaged(
                Fault(position: record.position, reason: .hash(stored: record.predecessor, computed: before)))
        }
    }

    /// What a row says of its last entry must be what that says, for the next one is written after it.
    func check(_ row: StretchRow) throws(ChronologyError) {
        guard row.last == head.position, row.hash == head.hash, row.recordedAt == last else {
            throw .damaged(Fault(position: row.last, reason: .unreadable(field: "stretch")))
        }
    }
}
