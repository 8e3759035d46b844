import Vocabulary

/// Many drafts in one transaction, each with an outcome of its own.
extension Connection {
    /// An answer for each draft, in order, all of them durable, and the head after that.
    ///
    /// - Throws: When the transaction failed; then nothing of any draft is in the log, or nobody can say.
    func commit(
        _ drafts: [Draft]
    ) throws(ChronologyError) -> (answers: [Result<Outcome, ChronologyError>], head: Head) {
        try transaction { () throws(ChronologyError) in
            var tail = try tail()
            var answers: [Result<Outcome, ChronologyError>] = []
            answers.reserveCapacity(drafts.count)
            for draft in drafts { answers.append(try answer(to: draft, &tail)) }
            return (answers, tail.head)
        }
    }

    /// A refusal comes before anything of the draft is written, and leaves its neighbours alone.
    private func answer(
        to draft: Draft, _ tail: inout Tail
    ) throws(ChronologyError) -> Result<Outcome, ChronologyError> {
        do throws(ChronologyError) {
            if let command = draft.command, let first = try receipt(for: command) {
                return .success(.repeated(first))
            }
            try refuseStale(draft, head: tail.head.position)
        } catch {
            guard error.isRefusal else { throw error }
            return .failure(error)
        }
        let receipt = try write(draft, &tail)
        if let command = draft.command { try keep(receipt, for: command) }
        return .success(.stored(receipt))
    }

    private func refuseStale(_ draft: Draft, head: Int64) throws(ChronologyError) {
        guard draft.since <= head else { throw .unfit(.ahead(since: draft.since, head: head)) }
        guard draft.since < head else { return }
        for subject in draft.read.sorted() {
            let latest = try latest(about: subject)
            guard latest <= draft.since else { throw .stale(since: draft.since, now: latest) }
        }
    }

    private func latest(about subject: Subject) throws(ChronologyError) -> Int64 {
        let rows = try statement("SELECT max(position) FROM entry_subject WHERE subject = ?1")
        try rows.bind(subject.text, at: 1)
        return try rows.step() ? rows.integer(0) : 0
    }

    /// Recorded time is the sender's unless that would be before the last entry.
    private func write(_ draft: Draft, _ tail: inout Tail) throws(ChronologyError) -> Receipt {
        let recordedAt = max(tail.recordedAt ?? draft.at, draft.at)
        for entry in draft.entries {
            tail = try write(entry, by: draft.by, at: recordedAt, after: tail.head)
        }
        return Receipt(position: tail.head.position, recordedAt: recordedAt, answer: draft.answer)
    }

    private func write(
        _ entry: Entry, by: String, at recordedAt: Moment, after head: Head
    ) throws(ChronologyError) -> Tail {
        let written = Written(following: head, recordedAt: recordedAt, by: by, entry: entry)
        do throws(ChronologyError) {
            try insert(written)
        } catch {
            throw error.isFailedCheck ? .unfit(.payload(name: entry.name)) : error
        }
        return Tail(head: Head(position: written.position, hash: written.hash), recordedAt: recordedAt)
    }
}

/// What the next entry is chained to.
private struct Tail {
    let head: Head
    let recordedAt: Moment?
}

extension ChronologyError {
    /// Whether it is about the draft and not about the log.
    fileprivate var isRefusal: Bool {
        switch self {
        case .stale, .otherBody, .unfit: true
        default: false
        }
    }
}

extension Connection {
    fileprivate func tail() throws(ChronologyError) -> Tail {
        let rows = try statement("SELECT position, hash, recorded_at FROM entry ORDER BY position DESC LIMIT 1")
        guard try rows.step() else { return Tail(head: .none, recordedAt: nil) }
        guard let hash = rows.fingerprint(1) else {
            throw .damaged(Fault(position: rows.integer(0), reason: .unreadable(field: "hash")))
        }
        let head = Head(position: rows.integer(0), hash: hash)
        return Tail(head: head, recordedAt: Moment(milliseconds: rows.integer(2)))
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

    fileprivate func keep(_ receipt: Receipt, for key: CommandKey) throws(ChronologyError) {
        let command = try statement("INSERT INTO command VALUES (?1, ?2, ?3, ?4, ?5)")
        try command.bind(key.text, at: 1)
        try command.bind(key.body, at: 2)
        try command.bind(receipt.position, at: 3)
        try command.bind(receipt.recordedAt.milliseconds, at: 4)
        try command.bind(receipt.answer, at: 5)
        try command.run()
    }
}
