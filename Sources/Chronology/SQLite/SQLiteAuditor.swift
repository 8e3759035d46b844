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
        let total = try integer("SELECT max(position) FROM entry") ?? 0
        var walk = LogWalk(expecting: kept)
        var receipts = ReceiptAudit()
        var bytes = CanonicalBytes(after: .zero)
        let rows = try statement(Self.everything)
        while try rows.step() {
            try walk.take(rows, &bytes)
            receipts.take(recordedAt: Moment(milliseconds: rows.integer(1)))
            if walk.head.position % Self.stride == 0 { try progress.report(walk.head.position, of: total) }
        }
        try checkReceipts(receipts, upTo: walk.head.position)
        try progress.report(total, of: total)
        return try walk.end()
    }

    private func checkReceipts(_ audit: ReceiptAudit, upTo head: Int64) throws(ChronologyError) {
        let latest = try integer("SELECT max(position) FROM command") ?? 0
        guard latest <= head else { throw .damaged(Fault(position: latest, reason: .receipt(head: head))) }
        let rows = try statement("SELECT key, body, position, recorded_at FROM command")
        while try rows.step() { try audit.check(rows) }
    }

    private static let everything: StaticString = """
        SELECT position, recorded_at, sent_by, name, version, subjects, payload, hash FROM entry ORDER BY position
        """
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
    /// Checks the entry in `row` without making anything of it; only one that does not fit is looked at closely.
    fileprivate mutating func take(
        _ row: borrowing Statement, _ bytes: inout CanonicalBytes
    ) throws(ChronologyError) {
        let position = row.integer(0)
        bytes.begin(after: head.hash)
        bytes.append(entryIn: row)
        let computed = bytes.fingerprint
        guard row.fingerprint(7) == computed,
            passes(Head(position: position, hash: computed), recordedAt: Moment(milliseconds: row.integer(1)))
        else { return try take(Written(row: row)) }
    }
}

extension CanonicalBytes {
    /// `Docs/Reference/log-hash.md`, straight from the columns.
    fileprivate mutating func append(entryIn row: borrowing Statement) {
        append(number: row.integer(0))
        append(number: row.integer(1))
        append(text: row.blob(2))
        append(text: row.blob(3))
        append(number: row.integer(4))
        let subjects = row.blob(5).split(separator: UInt8(ascii: " "))
        append(number: Int64(subjects.count))
        for subject in subjects { append(text: UnsafeRawBufferPointer(rebasing: subject)) }
        append(text: row.blob(6))
    }
}
