import Vocabulary

/// Many drafts in one transaction, each with an outcome of its own.
extension Connection {
    /// An answer for each draft, in order, all of them durable, and the head after that.
    ///
    /// The window of what changed lately takes in what is written, and what others wrote since. An error says that the
    /// transaction failed: nothing of any draft is in the log, or nobody can say.
    func commit(
        _ drafts: [ReadyDraft], _ window: inout SubjectWindow
    ) throws(ChronologyError) -> (answers: [Result<Outcome, ChronologyError>], head: Head) {
        var batch = Batch(window: window)
        let answers = try transaction { () throws(ChronologyError) in
            batch.tail = try tail()
            try readOn(&batch.window, upTo: batch.tail.head.position)
            var answers: [Result<Outcome, ChronologyError>] = []
            answers.reserveCapacity(drafts.count)
            for draft in drafts { answers.append(try answer(to: draft, &batch)) }
            return answers
        }
        let head = batch.tail.head
        window = batch.giveUpWindow()
        window.take(batch.changes, upTo: head.position)
        return (answers, head)
    }

    /// Takes in what another process has written.
    private func readOn(_ window: inout SubjectWindow, upTo head: Int64) throws(ChronologyError) {
        if head < window.end { window = SubjectWindow(after: head) }
        guard window.end < head else { return }
        let changes = try changes(after: window.end, upTo: head)
        window.take(
            Dictionary(changes.map { (SubjectKey($0.key), $0.value) }, uniquingKeysWith: max), upTo: head)
    }

    /// A refusal comes before anything of the draft is written, and leaves its neighbours alone.
    private func answer(
        to ready: ReadyDraft, _ batch: inout Batch
    ) throws(ChronologyError) -> Result<Outcome, ChronologyError> {
        let draft = ready.draft
        do throws(ChronologyError) {
            if let command = draft.command, let first = try receipt(for: command) {
                return .success(.repeated(first))
            }
            try refuseStale(ready, batch)
        } catch {
            guard error.isRefusal else { throw error }
            return .failure(error)
        }
        let receipt = try write(ready, &batch)
        if let command = draft.command { try keep(receipt, for: command) }
        return .success(.stored(receipt))
    }

    private func refuseStale(_ ready: ReadyDraft, _ batch: borrowing Batch) throws(ChronologyError) {
        let (since, head) = (ready.draft.since, batch.tail.head.position)
        guard since <= head else { throw .unfit(.ahead(since: since, head: head)) }
        guard since < head else { return }
        var unknown: [Subject] = []
        for (subject, key) in ready.read {
            guard let latest = batch.latest(about: key) else {
                unknown.append(subject)
                continue
            }
            guard latest <= since else { throw .stale(since: since, now: latest) }
        }
        try refuseStale(unknown, since, before: batch.window.start)
    }

    /// Reads on for what the window does not know; only a decision on something old comes so far.
    private func refuseStale(
        _ subjects: [Subject], _ since: Int64, before start: Int64
    ) throws(ChronologyError) {
        guard !subjects.isEmpty, since < start else { return }
        let changes = try changes(after: since, upTo: start)
        for subject in subjects {
            if let latest = changes[subject] { throw .stale(since: since, now: latest) }
        }
    }

    /// Recorded time is the sender's unless that would be before the last entry.
    private func write(_ ready: ReadyDraft, _ batch: inout Batch) throws(ChronologyError) -> Receipt {
        let draft = ready.draft
        let recordedAt = max(batch.tail.recordedAt ?? draft.at, draft.at)
        for entry in ready.entries {
            batch.tail = try write(entry, by: draft.by, at: recordedAt, after: batch.tail.head)
            for subject in entry.keys { batch.changes[subject] = batch.tail.head.position }
        }
        return Receipt(position: batch.tail.head.position, recordedAt: recordedAt, answer: draft.answer)
    }

    private func write(
        _ ready: ReadyEntry, by: String, at recordedAt: Moment, after head: Head
    ) throws(ChronologyError) -> Tail {
        let entry = ready.entry
        let written = Written(following: head, recordedAt: recordedAt, by: by, entry: entry, ready.front)
        do throws(ChronologyError) {
            try insert(written, about: ready.subjects)
        } catch {
            throw error.isFailedCheck ? .unfit(.payload(name: entry.name)) : error
        }
        return Tail(head: Head(position: written.position, hash: written.hash), recordedAt: recordedAt)
    }
}

/// What is known while a transaction is being filled; none of it counts when that fails.
private struct Batch {
    var window: SubjectWindow
    var tail = Tail(head: .none, recordedAt: nil)
    /// The last position about each subject that this transaction writes about.
    var changes: [SubjectKey: Int64] = [:]

    init(window: SubjectWindow) { self.window = window }

    /// Hands the window over, so that it is changed in place and not copied.
    mutating func giveUpWindow() -> SubjectWindow {
        defer { window = SubjectWindow(after: tail.head.position) }
        return window
    }

    func latest(about subject: SubjectKey) -> Int64? { changes[subject] ?? window.latest(about: subject) }
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

    fileprivate func insert(_ written: Written, about subjects: String) throws(ChronologyError) {
        let row = try statement("INSERT INTO entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        try row.bind(written.position, at: 1)
        try row.bind(written.recordedAt.milliseconds, at: 2)
        try row.bind(written.by, at: 3)
        try row.bind(written.entry.name, at: 4)
        try row.bind(Int64(written.entry.version), at: 5)
        try row.bind(subjects, at: 6)
        try row.bind(written.hash, at: 8)
        var payload = written.entry.payload
        try payload.withUTF8 { bytes in
            Result { () throws(ChronologyError) in
                try row.bind(lasting: bytes, at: 7)
                try row.run()
            }
        }.get()
    }

    /// The last position about each subject among these entries.
    fileprivate func changes(
        after start: Int64, upTo end: Int64
    ) throws(ChronologyError) -> [Subject: Int64] {
        let rows = try statement(
            "SELECT position, subjects FROM entry WHERE position > ?1 AND position <= ?2 ORDER BY position")
        try rows.bind(start, at: 1)
        try rows.bind(end, at: 2)
        var changes: [Subject: Int64] = [:]
        while try rows.step() {
            let position = rows.integer(0)
            for subject in try Written.subjects(rows.text(1), at: position) { changes[subject] = position }
        }
        return changes
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
