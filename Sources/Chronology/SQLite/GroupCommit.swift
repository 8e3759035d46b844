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
            batch.stretch = Stretch(after: try tail())
            try readOn(&batch.window, upTo: batch.head.position)
            return try answerAll(drafts, &batch, more)
        }
        let head = batch.head
        window = batch.giveUpWindow()
        window.take(batch.changes, upTo: head.position)
        return (answers, head)
    }

    private func answerAll(
        _ drafts: [ReadyDraft], _ batch: inout Batch, _ more: () -> [ReadyDraft]
    ) throws(ChronologyError) -> [Result<Outcome, ChronologyError>] {
        var answers: [Result<Outcome, ChronologyError>] = []
        var drafts = drafts
        while !drafts.isEmpty {
            for draft in drafts { answers.append(try answer(to: draft, &batch)) }
            drafts = more()
        }
        try insert(&batch.stretch)
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
        to ready: ReadyDraft, _ batch: inout Batch
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
        let receipt = try write(ready, &batch)
        if let command = ready.draft.command { try keep(receipt, for: command) }
        return .success(.stored(receipt))
    }

    private func refuseStale(_ ready: ReadyDraft, _ batch: borrowing Batch) throws(ChronologyError) {
        let (since, head) = (ready.draft.since, batch.head.position)
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
    private func write(_ ready: ReadyDraft, _ batch: inout Batch) throws(ChronologyError) -> Receipt {
        let recordedAt = max(batch.stretch.tail.recordedAt ?? ready.draft.at, ready.draft.at)
        for entry in ready.entries {
            batch.stretch.append(entry.canonical, at: recordedAt)
            for subject in entry.keys { batch.changes[subject] = batch.head.position }
            if batch.stretch.isFull { try insert(&batch.stretch) }
        }
        return Receipt(position: batch.head.position, recordedAt: recordedAt, answer: ready.draft.answer)
    }
}

/// What is known while a transaction is being filled; none of it counts when that fails.
private struct Batch {
    var window: SubjectWindow
    /// Where the log ends with what was taken in, and what of that is not in a row yet.
    var stretch = Stretch(after: .none)
    /// The last position about each subject that this transaction writes about.
    var changes: [SubjectKey: Int64] = [:]

    init(window: SubjectWindow) {
        self.window = window
        changes.reserveCapacity(128)
    }

    var head: Head { stretch.tail.head }

    /// Hands the window over, so that it is changed in place and not copied.
    mutating func giveUpWindow() -> SubjectWindow {
        defer { window = SubjectWindow(after: head.position) }
        return window
    }

    func latest(about subject: SubjectKey) -> Int64? { changes[subject] ?? window.latest(about: subject) }
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
    /// The last position about each subject among these entries.
    fileprivate func changes(
        after start: Int64, upTo end: Int64
    ) throws(ChronologyError) -> [Subject: Int64] {
        var changes: [Subject: Int64] = [:]
        guard start < end else { return changes }
        try eachRecord(after: start) { (record) throws(ChronologyError) in
            for subject in try record.allSubjects() { changes[subject] = record.position }
            return record.position < end
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
        try holdWritten("command")
    }
}
