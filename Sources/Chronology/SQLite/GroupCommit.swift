import Vocabulary

/// Many drafts in one transaction, each with an outcome of its own.
extension Connection {
    /// An answer for each draft, in order, all of them durable, and the head after that.
    ///
    /// When they are in the transaction, `more` is asked for those who have come meanwhile, until there are none; their
    /// answers follow. The window of what changed lately takes in what is written, and what others wrote since. An
    /// error says that the transaction failed: nothing of any draft is in the log, or nobody can say.
    func commit(
        _ drafts: [ReadyDraft], _ window: inout SubjectWindow, more: () -> [ReadyDraft] = { [] }
    ) throws(ChronologyError) -> (answers: [Result<Outcome, ChronologyError>], head: Head) {
        var batch = Batch(window: window)
        let answers = try transaction { () throws(ChronologyError) in
            batch.tail = try tail()
            try readOn(&batch.window, upTo: batch.tail.head.position)
            return try answerAll(drafts, &batch, more)
        }
        let head = batch.tail.head
        window = batch.giveUpWindow()
        window.take(batch.changes, upTo: head.position)
        return (answers, head)
    }

    private func answerAll(
        _ drafts: [ReadyDraft], _ batch: inout Batch, _ more: () -> [ReadyDraft]
    ) throws(ChronologyError) -> [Result<Outcome, ChronologyError>] {
        let row = try statement("INSERT INTO entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        var answers: [Result<Outcome, ChronologyError>] = []
        var drafts = drafts
        while !drafts.isEmpty {
            for draft in drafts { answers.append(try answer(to: draft, row, &batch)) }
            drafts = more()
        }
        return answers
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
        to ready: ReadyDraft, _ row: borrowing Statement, _ batch: inout Batch
    ) throws(ChronologyError) -> Result<Outcome, ChronologyError> {
        do throws(ChronologyError) {
            if let command = ready.draft.command, let first = try receipt(for: command) {
                return .success(.repeated(first))
            }
            try refuseStale(ready, batch)
        } catch {
            guard error.isRefusal else { throw error }
            return .failure(error)
        }
        let receipt = try write(ready, row, &batch)
        if let command = ready.draft.command { try keep(receipt, for: command) }
        return .success(.stored(receipt))
    }

    private func refuseStale(_ ready: ReadyDraft, _ batch: borrowing Batch) throws(ChronologyError) {
        let (since, head) = (ready.draft.since, batch.tail.head.position)
        guard since <= head else { throw .unfit(.ahead(since: since, head: head)) }
        guard since < head else { return }
        var unknown: [Subject] = []
        for (subject, key) in ready.read {
            if let latest = batch.latest(about: key) {
                guard latest <= since else { throw .stale(since: since, now: latest) }
            } else if since < batch.window.start {
                unknown.append(subject)
            }
        }
        try refuseStale(unknown, since, before: batch.window.start)
    }

    /// Reads on for what the window does not know; only a decision on something old comes so far.
    private func refuseStale(
        _ subjects: [Subject], _ since: Int64, before start: Int64
    ) throws(ChronologyError) {
        guard !subjects.isEmpty else { return }
        let changes = try changes(after: since, upTo: start)
        for subject in subjects {
            if let latest = changes[subject] { throw .stale(since: since, now: latest) }
        }
    }

    /// Recorded time is the sender's unless that would be before the last entry.
    private func write(
        _ ready: ReadyDraft, _ row: borrowing Statement, _ batch: inout Batch
    ) throws(ChronologyError) -> Receipt {
        let recordedAt = max(batch.tail.recordedAt ?? ready.draft.at, ready.draft.at)
        for entry in ready.entries {
            let head: Head
            do throws(ChronologyError) {
                head = try row.insert(entry, at: recordedAt, after: batch.tail.head)
            } catch {
                throw error.isFailedCheck ? .unfit(.payload(name: entry.entry.name)) : error
            }
            batch.tail = Tail(head: head, recordedAt: recordedAt)
            for subject in entry.keys { batch.changes[subject] = head.position }
        }
        return Receipt(position: batch.tail.head.position, recordedAt: recordedAt, answer: ready.draft.answer)
    }
}

/// The row of an entry; its texts lie still while it is written, so that SQLite copies none of them twice.
extension Statement {
    /// Writes the entry that comes next after `head`, and tells the new head.
    fileprivate borrowing func insert(
        _ ready: ReadyEntry, at recordedAt: Moment, after head: Head
    ) throws(ChronologyError) -> Head {
        var payload = ready.entry.payload
        return try payload.withUTF8 { payload in
            Result { () throws(ChronologyError) in try insert(ready, payload, at: recordedAt, after: head) }
        }.get()
    }

    private borrowing func insert(
        _ ready: ReadyEntry, _ payload: UnsafeBufferPointer<UInt8>, at recordedAt: Moment, after head: Head
    ) throws(ChronologyError) -> Head {
        let position = head.position + 1
        let hash = ready.front.fingerprint(
            after: head.hash, position: position, recordedAt: recordedAt, payload: payload)
        try bind(position, at: 1)
        try bind(recordedAt.milliseconds, at: 2)
        try bind(Int64(ready.entry.version), at: 5)
        try bind(lasting: payload, at: 7)
        try hash.withUnsafeBytes { (hash) throws(ChronologyError) in
            try bind(lasting: hash, at: 8)
            try bindTextsAndRun(ready)
        }
        return Head(position: position, hash: hash)
    }

    /// Who sent it and its name stand in what is hashed, each behind eight bytes for its length.
    private borrowing func bindTextsAndRun(_ ready: ReadyEntry) throws(ChronologyError) {
        try ready.front.withBytes { (front) throws(ChronologyError) in
            let name = 16 + ready.senderCount
            try bind(lasting: UnsafeBufferPointer(rebasing: front[8..<8 + ready.senderCount]), at: 3)
            try bind(lasting: UnsafeBufferPointer(rebasing: front[name..<name + ready.nameCount]), at: 4)
            try ready.subjects.withUnsafeBufferPointer { (subjects) throws(ChronologyError) in
                try bind(lasting: subjects, at: 6)
                try run()
            }
        }
    }
}

/// What is known while a transaction is being filled; none of it counts when that fails.
private struct Batch {
    var window: SubjectWindow
    var tail = Tail(head: .none, recordedAt: nil)
    /// The last position about each subject that this transaction writes about.
    var changes: [SubjectKey: Int64] = [:]

    init(window: SubjectWindow) {
        self.window = window
        changes.reserveCapacity(128)
    }

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
