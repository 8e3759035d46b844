import CSQLite
import Dispatch
import Synchronization
import Vocabulary

/// The one who writes: what waits is drained into one transaction, and everybody is answered after its COMMIT.
///
/// A sync takes as long for a thousand entries as for one, so many desks are served as quickly as one (group
/// commit). `BEGIN IMMEDIATE` lets one writer in at a time, in this process or another, and the check for what
/// changed stands inside it: two desks can never promise the same bottle.
actor SQLiteWriter {
    private let queue = SerialQueue(label: "chronology.writer")
    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    /// Whom it takes less time to tell than to send for the messenger.
    private static let few = 8
    private let messenger = DispatchQueue(label: "chronology.answers")

    private nonisolated let desk: Mutex<WriterDesk>
    private let file: LogFile
    /// `nil` while writing is stopped.
    private var connection: Connection?
    private var acknowledged: Head
    private var window: SubjectWindow
    private var isTailChecked = false
    private var isWatched = false

    init(path: String, settings: SQLiteSettings) throws(ChronologyError) {
        file = LogFile(path: path, settings: settings)
        let connection = try file.open(beginning: true)
        acknowledged = try connection.head()
        window = SubjectWindow(after: acknowledged.position)
        self.connection = connection
        desk = Mutex(WriterDesk(bounds: settings.waiting))
    }

    nonisolated var condition: Condition { desk.withLock { $0.condition } }

    /// Waits in line, and comes back once the draft is durable or refused.
    nonisolated func append(_ draft: Draft) async throws(ChronologyError) -> Outcome {
        if let unfit = draft.unfit { throw .unfit(unfit) }
        return try await withCheckedContinuation { continuation in
            enqueue(WaitingLine.Waiting(draft) { continuation.resume(returning: $0) })
        }.get()
    }

    private nonisolated func enqueue(_ newcomer: WaitingLine.Waiting) {
        let (refusal, mustWake) = desk.withLock { $0.admit(newcomer) }
        if let refusal { newcomer.answer(.failure(refusal)) }
        if mustWake { Task { await self.drain() } }
    }

    /// Writes until nobody waits.
    private func drain() {
        while let batch = desk.withLock({ $0.line.take() }) {
            answer(batch, write(batch.map(\.ready)))
            tidy()
        }
    }

    /// Tells many of them on a thread beside, in their order, while what came meanwhile is being written.
    private func answer(_ batch: [WaitingLine.Waiting], _ answers: [Result<Outcome, ChronologyError>]) {
        let tell: @Sendable () -> Void = {
            for (waiting, answer) in zip(batch, answers) { waiting.answer(answer) }
        }
        if batch.count < Self.few { tell() } else { messenger.async(execute: tell) }
    }

    /// An answer for each draft, in order.
    private func write(_ drafts: [ReadyDraft]) -> [Result<Outcome, ChronologyError>] {
        guard let connection else { return drafts.map { _ in .failure(refusal) } }
        do throws(ChronologyError) {
            try checkTailOnce(connection)
            let (answers, head) = try connection.commit(drafts, &window)
            acknowledged = head
            if condition != .writing { desk.withLock { $0.condition = .writing } }
            return answers
        } catch {
            return answers(to: drafts, after: error)
        }
    }

    /// Nothing is chained to an entry that is not what was written.
    private func checkTailOnce(_ connection: Connection) throws(ChronologyError) {
        guard !isTailChecked else { return }
        try connection.checkTail(holding: acknowledged)
        isTailChecked = true
    }

    /// What a transaction that failed means for each draft in it.
    ///
    /// A payload that only the database could find wrong, or a sheet for which there is no room, must not take its
    /// neighbours with it: each is written alone. Another process holding the log is a matter of time. Everything
    /// else stops the writer.
    private func answers(to drafts: [ReadyDraft], after error: ChronologyError) -> [Result<Outcome, ChronologyError>] {
        if drafts.count > 1, error.leavesTheFileWhole { return drafts.flatMap { write([$0]) } }
        switch error {
        case .unfit, .busy: break
        case .full(let full) where error.leavesTheFileWhole: watch(while: .full(full))
        default: stop(error)
        }
        return drafts.map { _ in .failure(error.asRefusal) }
    }

    private var refusal: ChronologyError {
        if case .stopped(let error) = condition { error } else { .busy }
    }

    // MARK: Failure

    /// After a failed write nobody can say what the disk holds: no more acknowledgements on this connection.
    private func stop(_ error: ChronologyError) {
        connection = nil
        watch(while: .stopped(error.asRefusal))
    }

    /// Looks several times a second whether the cause is gone, so that writing goes on within one second of that.
    private func watch(while condition: Condition) {
        desk.withLock { $0.condition = condition }
        guard !isWatched else { return }
        isWatched = true
        Task.detached { [weak self] in
            repeat {
                try? await Task.sleep(for: .milliseconds(250))
            } while await self?.recover() == false
        }
    }

    /// Whether all is well again; otherwise the condition says what is not.
    private func recover() -> Bool {
        do throws(ChronologyError) {
            if let connection { try connection.writeNothing() } else { connection = try reopened() }
            isWatched = false
            desk.withLock { $0.condition = .writing }
            return true
        } catch {
            if connection == nil { desk.withLock { $0.condition = .stopped(error.asRefusal) } }
            return false
        }
    }

    /// Opens the log anew, if it holds everything that was acknowledged.
    private func reopened() throws(ChronologyError) -> Connection {
        let connection = try file.open(beginning: false)
        try connection.checkTail(holding: acknowledged)
        try connection.moveEveryPage()
        try connection.writeNothing()
        return connection
    }

    /// Moves what was written from the side file into the log, between two batches.
    ///
    /// Done here and not by SQLite itself, which would keep a failure to itself.
    private func tidy() {
        guard let connection, connection.pagesToMove >= LogFile.pagesBeforeTidying else { return }
        do throws(ChronologyError) { try connection.moveWrittenPages() } catch { stop(error) }
    }
}

extension ChronologyError {
    /// What a draft is told.
    fileprivate var asRefusal: ChronologyError {
        if case .database(let error) = self { return .stopped(error) }
        return self
    }
}
