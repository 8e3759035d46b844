import CSQLite
import Dispatch
import Synchronization
import Vocabulary

/// The one who writes: what waits is drained into one transaction, and everybody is answered after its COMMIT.
///
/// A sync takes as long for a thousand entries as for one, so many desks are served as quickly as one (group
/// commit); who comes before the COMMIT begins is still part of it. `BEGIN IMMEDIATE` lets one writer in at a time, in
/// this process or another, and the check for what changed stands inside it: two desks can never promise the same bottle.
actor SQLiteWriter {
    private let queue = SerialQueue(label: "chronology.writer")
    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    private nonisolated let bell = DispatchSemaphore(value: 0)

    private nonisolated let desk: Mutex<WriterDesk>
    private let file: LogFile
    private let side: SideFile
    private let place: LogPlace
    /// `nil` while writing is stopped.
    private var connection: Connection?
    private var acknowledged: Head
    private var window: SubjectWindow
    private var rhythm = GroupRhythm()
    private var isTailChecked = false
    private var isWatched = false
    private var isClosed = false

    init(
        path: String, settings: SQLiteSettings, _ side: SideFile, renewal: Progress
    ) throws(ChronologyError) {
        self.side = side
        file = LogFile(path: path, settings: settings, renewal: renewal)
        let connection = try file.open(beginning: true, side)
        try file.settle(connection)
        place = LogPlace(of: path)
        acknowledged = try connection.head()
        window = SubjectWindow(after: acknowledged.position)
        self.connection = connection
        desk = Mutex(WriterDesk(bounds: settings.waiting))
    }

    nonisolated var condition: Condition { desk.withLock { $0.told } }

    /// Waits in line, and comes back once the draft is durable or refused.
    nonisolated func append(_ draft: Draft) async throws(ChronologyError) -> Outcome {
        if let unfit = draft.unfit { throw .unfit(unfit) }
        return try await withCheckedContinuation { continuation in
            enqueue(WaitingLine.Waiting(draft) { continuation.resume(returning: $0) })
        }.get()
    }

    private nonisolated func enqueue(_ newcomer: WaitingLine.Waiting) {
        let admission = desk.withLock { $0.admit(newcomer) }
        if let refusal = admission.refusal { newcomer.answer(.failure(refusal)) }
        if admission.mustRing { bell.signal() }
        if admission.mustWake { queue.run { self.assumeIsolated { $0.drain() } } }
    }

    /// Writes until nobody waits.
    private func drain() {
        while var group = takeGroup() {
            desk.withLock { $0.begin() }
            let answers = write(&group)
            desk.withLock { $0.end() }
            for (waiting, answer) in zip(group, answers) { waiting.answer(answer) }
            window.settle()
            tidy()
        }
    }

    /// Everybody who waits, or `nil` when nobody came for a while and the writer may rest.
    private func takeGroup() -> [WaitingLine.Waiting]? {
        rhythm.begin()
        let group = latecomers(to: [])
        return group.isEmpty ? desk.withLock { $0.line.take() } : group
    }

    /// An answer for each of `group`, in order; those who come while it is written join it if it `mayGrow`.
    private func write(
        _ group: inout [WaitingLine.Waiting], mayGrow: Bool = true
    ) -> [Result<Outcome, ChronologyError>] {
        guard let connection else { return group.map { _ in .failure(refusal) } }
        do throws(ChronologyError) {
            try place.holdBeside()
            try checkTailOnce(connection)
            rhythm.begin()
            let (answers, head) = try connection.commit(group.map(\.ready), &window) {
                let latecomers = mayGrow ? latecomers(to: group) : []
                group += latecomers
                return latecomers.map(\.ready)
            }
            try place.hold(connection)
            acknowledged = head
            if mayGrow { rhythm.end(with: group.count) }
            if condition != .writing { desk.withLock { $0.condition = .writing } }
            return answers
        } catch {
            return answers(to: group, after: error)
        }
    }

    /// Who has come while `group` was written.
    ///
    /// Those who were told a moment ago mostly come back at once with their next draft. For as many as came last time
    /// it waits as long as a commit takes, so that they need one commit and not two; ``GroupRhythm`` says how long.
    private func latecomers(to group: [WaitingLine.Waiting]) -> [WaitingLine.Waiting] {
        defer { rhythm.isFilled() }
        guard GroupRhythm.hasRoom(group) else { return [] }
        guard let patience = rhythm.patience(with: group.count) else {
            return desk.withLock { $0.line.takeLatecomers() }
        }
        let enough = rhythm.enough(with: group.count)
        let latecomers = desk.withLock { $0.takeLatecomersOrListen(for: enough) }
        guard latecomers.isEmpty else { return latecomers }
        if bell.wait(timeout: .now() + patience) == .timedOut, !desk.withLock({ $0.stopListening() }) {
            // It is being rung this very moment, and must not ring for the next group.
            bell.wait()
        }
        return desk.withLock { $0.line.takeLatecomers() }
    }

    /// What whoever could not read is told; the writer stops, and opens and reads the log anew before it goes on.
    ///
    /// Without, a side file that was cut is met by nobody but those who send: the writer knows its own pages by heart.
    func doubt(after error: ChronologyError) -> ChronologyError {
        guard case .database = error else { return error }
        if connection != nil { stop(error) }
        return error.asRefusal
    }

    /// Nothing is chained to an entry that is not what was written.
    private func checkTailOnce(_ connection: Connection) throws(ChronologyError) {
        guard !isTailChecked else { return }
        try connection.checkTail(holding: acknowledged)
        isTailChecked = true
    }

    /// What a transaction that failed means for each draft in it.
    ///
    /// A sheet for which there is no room must not take its neighbours with it: each is written alone. Another process
    /// holding the log is a matter of time. Everything else stops the writer.
    private func answers(
        to group: [WaitingLine.Waiting], after error: ChronologyError
    ) -> [Result<Outcome, ChronologyError>] {
        if group.count > 1, error.leavesTheFileWhole { return group.flatMap(writeAlone) }
        switch error {
        case .busy: watch(while: .stopped(.busy))
        case .full(let full) where error.leavesTheFileWhole: watch(while: .full(full))
        default: stop(error)
        }
        return group.map { _ in .failure(error.asRefusal) }
    }

    private func writeAlone(_ waiting: WaitingLine.Waiting) -> [Result<Outcome, ChronologyError>] {
        var alone = [waiting]
        return write(&alone, mayGrow: false)
    }

    private var refusal: ChronologyError {
        if case .stopped(let error) = condition { error } else { .busy }
    }

    /// Writes no more, and lets go of the file; who still comes is turned away.
    func close() {
        (isClosed, connection) = (true, nil)
        desk.withLock { $0.condition = .stopped(.cancelled) }
    }

    // MARK: Failure

    /// After a failed write nobody can say what the disk holds: no more acknowledgements on this connection.
    private func stop(_ error: ChronologyError) {
        side.doubt(true)
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
        guard !isClosed else { return true }
        do throws(ChronologyError) {
            if let connection { try connection.writeNothing() } else { connection = try reopened() }
            isWatched = false
            side.doubt(false)
            desk.withLock { $0.condition = .writing }
            return true
        } catch {
            // Only what SQLite refused before it touched the file leaves the connection good.
            if connection == nil || (error != .busy && !error.leavesTheFileWhole) { stop(error) }
            return false
        }
    }

    /// Opens the log anew, if it holds everything that was acknowledged.
    private func reopened() throws(ChronologyError) -> Connection {
        try place.holdFile()
        try place.holdBeside()
        let connection = try file.open(beginning: false, side)
        try connection.checkTail(holding: acknowledged)
        try file.settle(connection)
        try moveEveryPage(connection)
        try connection.writeNothing()
        return connection
    }

    /// Says who is in the way: without a word a backup to a disk that hangs would keep the city from writing.
    private func moveEveryPage(_ connection: Connection) throws(ChronologyError) {
        do throws(ChronologyError) {
            try connection.moveEveryPage()
        } catch .busy {
            throw .unusable(UnusableFile(path: file.path, reason: .readByOthers))
        }
        side.hold(0)
    }

    /// Moves what was written from the side file into the log, between two batches.
    ///
    /// Done here and not by SQLite itself, which would keep a failure to itself.
    private func tidy() {
        guard let connection, side.count >= LogFile.pagesBeforeTidying else { return }
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
