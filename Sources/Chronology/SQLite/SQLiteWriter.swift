import Vocabulary

/// The one who writes: every draft is one transaction, one after the other.
///
/// `BEGIN IMMEDIATE` lets one writer in at a time, in this process or another, and the check for what changed
/// stands inside it: two desks can never promise the same bottle.
actor SQLiteWriter {
    private let connection: Connection
    private let queue = SerialQueue(label: "chronology.writer")

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(path: String, settings: SQLiteSettings) throws(ChronologyError) {
        connection = try LogFile.openForWriting(path, settings)
    }

    func append(_ draft: Draft) throws(ChronologyError) -> Outcome {
        if let unfit = draft.unfit { throw .unfit(unfit) }
        return try connection.transaction { () throws(ChronologyError) in try decided(draft) }
    }

    /// The command comes first: a repeat is told what it was told before, whatever has changed since.
    private func decided(_ draft: Draft) throws(ChronologyError) -> Outcome {
        if let command = draft.command, let first = try connection.receipt(for: command) { return .repeated(first) }
        let tail = try connection.tail()
        try refuseStale(draft, head: tail.head.position)
        let receipt = try write(draft, after: tail)
        if let command = draft.command { try keep(receipt, for: command) }
        return .stored(receipt)
    }

    private func refuseStale(_ draft: Draft, head: Int64) throws(ChronologyError) {
        guard draft.since <= head else { throw .unfit(.ahead(since: draft.since, head: head)) }
        for subject in draft.read.sorted() {
            let latest = try latest(about: subject)
            guard latest <= draft.since else { throw .stale(since: draft.since, now: latest) }
        }
    }

    private func latest(about subject: Subject) throws(ChronologyError) -> Int64 {
        let rows = try connection.statement("SELECT max(position) FROM entry_subject WHERE subject = ?1")
        try rows.bind(subject.text, at: 1)
        return try rows.step() ? rows.integer(0) : 0
    }

    private func write(_ draft: Draft, after tail: Tail) throws(ChronologyError) -> Receipt {
        let recordedAt = max(tail.recordedAt ?? draft.at, draft.at)
        var head = tail.head
        for entry in draft.entries {
            head = try write(entry, by: draft.by, at: recordedAt, after: head)
        }
        return Receipt(position: head.position, recordedAt: recordedAt, answer: draft.answer)
    }

    private func write(
        _ entry: Entry, by: String, at recordedAt: Moment, after head: Head
    ) throws(ChronologyError) -> Head {
        let written = Written(following: head, recordedAt: recordedAt, by: by, entry: entry)
        do throws(ChronologyError) {
            try connection.insert(written)
        } catch {
            throw error.isFailedCheck ? .unfit(.payload(name: entry.name)) : error
        }
        return Head(position: written.position, hash: written.hash)
    }

    private func keep(_ receipt: Receipt, for key: CommandKey) throws(ChronologyError) {
        let command = try connection.statement("INSERT INTO command VALUES (?1, ?2, ?3, ?4, ?5)")
        try command.bind(key.text, at: 1)
        try command.bind(key.body, at: 2)
        try command.bind(receipt.position, at: 3)
        try command.bind(receipt.recordedAt.milliseconds, at: 4)
        try command.bind(receipt.answer, at: 5)
        try command.run()
    }
}

/// What the next entry is chained to.
private struct Tail {
    let head: Head
    let recordedAt: Moment?
}

extension Connection {
    fileprivate func tail() throws(ChronologyError) -> Tail {
        let head = try head()
        let last = try integer("SELECT recorded_at FROM entry ORDER BY position DESC LIMIT 1")
        return Tail(head: head, recordedAt: last.map(Moment.init(milliseconds:)))
    }

    fileprivate func insert(_ written: Written) throws(ChronologyError) {
        let row = try statement("INSERT INTO entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        try row.bind(written.position, at: 1)
        try row.bind(written.recordedAt.milliseconds, at: 2)
        try row.bind(written.by, at: 3)
        try row.bind(written.entry.name, at: 4)
        try row.bind(Int64(written.entry.version), at: 5)
        try row.bind(written.entry.subjects.map(\.text).joined(separator: " "), at: 6)
        try row.bind(written.entry.payload, at: 7)
        try row.bind(written.hash, at: 8)
        try row.run()
        for subject in Set(written.entry.subjects) { try index(subject, at: written.position) }
    }

    private func index(_ subject: Subject, at position: Int64) throws(ChronologyError) {
        let row = try statement("INSERT INTO entry_subject VALUES (?1, ?2)")
        try row.bind(subject.text, at: 1)
        try row.bind(position, at: 2)
        try row.run()
    }
}
