package import Boards
package import Chronology
import JSON
import Relief
package import Vocabulary

/// The one way in: what is wanted is decided on what has happened, written down, and shown.
///
/// When an acknowledgement comes back, every board already shows it.
package actor CommandPost {
    package nonisolated let names: Names
    nonisolated let chronology: any Chronology
    let clock: @Sendable () -> Moment
    package private(set) var wall = Wall()
    /// The reading that is under way.
    private var reading: Task<SubmissionError?, Never>?
    /// The latest moment at which anybody was let in or turned away.
    private var latestJudgement: Moment?
    /// Long texts of the events, each kept once.
    private let lexicon = JSONLexicon()
    private var watchers: [Int: AsyncStream<Int64>.Continuation] = [:]
    private var watchersSoFar = 0

    /// How often a decision is made again because another desk was quicker.
    private static let patience = 20
    /// How many entries are taken in at a time.
    private static let batch = 2_000

    package init(
        _ chronology: any Chronology, clock: @escaping @Sendable () -> Moment, names: Names = .random
    ) {
        self.chronology = chronology
        self.clock = clock
        self.names = names
    }

    package nonisolated func now() -> Moment { clock() }

    /// The moment by which it is judged whether somebody may come in; it never runs backwards.
    ///
    /// A clock that is set back, by hand or after a power cut, must not bring an expired token back to life.
    func judgement() -> Moment {
        let moment = [clock(), wall.asOf, latestJudgement].compactMap(\.self).max() ?? clock()
        latestJudgement = moment
        return moment
    }

    /// Why nothing is written at present, or `nil` when all is well.
    package nonisolated func trouble() async -> SubmissionError? {
        switch await chronology.condition {
        case .writing: nil
        case .full: .full
        case .stopped(let error): SubmissionError(error) ?? .busy
        }
    }

    /// Carries out `submission`: all of its commands or none.
    package func submit(_ submission: Submission) async throws(SubmissionError) -> Acknowledgement {
        let key = try commandKey(of: submission)
        for _ in 0..<Self.patience {
            if let repeated = try await earlierReceipt(key) { return repeated }
            try await catchUp()
            let (draft, observedAt): (draft: Draft, observedAt: Moment?)
            do throws(SubmissionError) {
                (draft, observedAt) = try self.draft(of: submission, key)
            } catch {
                // The first of two that came at once may have been written since, and be what this one is refused for.
                if let repeated = try await earlierReceipt(key) { return repeated }
                throw error
            }
            guard var acknowledgement = try await append(draft) else { continue }
            if !acknowledgement.isRepeat { acknowledgement.observedAt = observedAt }
            return acknowledgement
        }
        throw .busy
    }

    /// What was answered when these very bytes came under this key, or `nil` when they are new.
    ///
    /// The commands of `submission` are not looked at, so that it can be asked before they are read.
    package func earlierReceipt(of submission: Submission) async throws(SubmissionError) -> Acknowledgement? {
        try await earlierReceipt(try commandKey(of: submission))
    }

    func commandKey(of submission: Submission) throws(SubmissionError) -> CommandKey? {
        guard let key = submission.key else { return nil }
        guard key.utf8.count <= 128,
            let made = CommandKey(sender: submission.sender.text, key: key, body: .of(submission.body))
        else { throw .badKey }
        return made
    }

    /// A repeat gets its first answer even when the rules would turn it down today.
    private func earlierReceipt(_ key: CommandKey?) async throws(SubmissionError) -> Acknowledgement? {
        guard let key else { return nil }
        let receipt: Receipt?
        do { receipt = try await chronology.receipt(for: key) } catch { throw SubmissionError(error) ?? .busy }
        guard let receipt else { return nil }
        // The boards may not have seen it: it was written, but nobody could be told.
        try await show(receipt)
        return Acknowledgement(receipt, isRepeat: true)
    }

    /// What `submission` comes to.
    ///
    /// The decision goes before anybody waits: it holds boards of its own, a megabyte or two where a shelter has asked for
    /// fifty thousand things, and thousands may wait.
    private func draft(
        of submission: Submission, _ key: CommandKey?
    ) throws(SubmissionError) -> (draft: Draft, observedAt: Moment?) {
        var decision = Decision(on: wall, at: clock(), by: submission.sender, waited: submission.waited)
        for command in submission.commands { try decision.add(command) }
        let draft = Draft(
            entries: decision.entries(), by: submission.sender.text, at: decision.now, command: key,
            answer: submission.answer, read: decision.read, since: decision.position)
        return (draft, decision.observedAt)
    }

    /// Writes `draft`, or `nil` when it is stale and must be made again.
    private func append(_ draft: Draft) async throws(SubmissionError) -> Acknowledgement? {
        if let refusal = SubmissionError(before: await chronology.condition) { throw refusal }
        let outcome: Outcome
        do throws(ChronologyError) {
            outcome = try await chronology.append(draft)
        } catch {
            guard let failure = SubmissionError(error) else { return nil }
            throw failure
        }
        try await show(outcome.receipt)
        if case .repeated(let receipt) = outcome { return Acknowledgement(receipt, isRepeat: true) }
        var acknowledgement = Acknowledgement(outcome.receipt, isRepeat: false)
        acknowledgement.entries = draft.entries.count
        return acknowledgement
    }

    /// Waits until the boards show what `receipt` proves.
    private func show(_ receipt: Receipt) async throws(SubmissionError) {
        guard wall.position < receipt.position else { return }
        do { try await catchUp() } catch { throw .unshown(position: receipt.position) }
    }

    /// Takes in everything written so far, by this process or another.
    ///
    /// Many desks want it at once: one reads, and the others share what it finds.
    package func catchUp() async throws(SubmissionError) {
        // A reading under way may have looked before the caller's entry was there; the one after it will see it.
        _ = await reading?.value
        if let error = await (reading ?? beginReading()).value { throw error }
    }

    private func beginReading() -> Task<SubmissionError?, Never> {
        let begun = Task {
            defer { reading = nil }
            do throws(SubmissionError) { try await readOn() } catch { return error as SubmissionError? }
            return nil
        }
        reading = begun
        return begun
    }

    private func readOn() async throws(SubmissionError) {
        while true {
            let excerpt = try await excerpt()
            guard !excerpt.rows.isEmpty else { return }
            defer { for watcher in watchers.values { watcher.yield(wall.position) } }
            if excerpt.rows.count < Self.batch, !excerpt.isFull {
                try takeIn(excerpt)
            } else {
                try await replay(excerpt)
            }
        }
    }

    private func excerpt() async throws(SubmissionError) -> Excerpt {
        do {
            return try await chronology.excerpt(after: wall.position, limit: Self.batch)
        } catch {
            throw SubmissionError(error) ?? .busy
        }
    }

    private func takeIn(_ excerpt: Excerpt) throws(SubmissionError) {
        do {
            try excerpt.forEach { row, payload in wall.apply(try excerpt.recorded(row, payload, lexicon)) }
        } catch {
            throw .unreadable(after: wall.position, error)
        }
    }

    /// Takes in `excerpt` and what comes after it, for there is more than is taken in at a time.
    private func replay(_ excerpt: Excerpt) async throws(SubmissionError) {
        let end = await Replay(chronology: chronology).run(onto: wall, beginningWith: excerpt)
        hang(end.wall)
        if let failure = end.failure ?? (Task.isCancelled ? .busy : nil) { throw failure }
    }

    /// Begins with boards that were made before, unless there are newer ones already.
    func hang(_ older: Wall) {
        if older.position > wall.position { wall = older }
    }

    /// Positions as the boards reach them, until the reader goes away.
    ///
    /// Only the newest is kept for a slow reader: it asks for everything after the last that it saw.
    package func positions() -> AsyncStream<Int64> {
        watchersSoFar += 1
        let number = watchersSoFar
        let (stream, continuation) = AsyncStream.makeStream(of: Int64.self, bufferingPolicy: .bufferingNewest(1))
        watchers[number] = continuation
        continuation.onTermination = { _ in Task { await self.forget(number) } }
        return stream
    }

    /// Tells every watcher where the boards stand, though nothing has changed: a sign of life.
    package func pulse() {
        for watcher in watchers.values { watcher.yield(wall.position) }
    }

    private func forget(_ number: Int) { watchers[number] = nil }

    /// The wall once it has reached `position`, or `nil` when the log does not go that far.
    package func wall(from position: Int64) async throws(SubmissionError) -> Wall? {
        if wall.position < position { try await catchUp() }
        return wall.position >= position ? wall : nil
    }

    /// Looks whether another process has written, and takes it in.
    package func look() async throws(SubmissionError) {
        do {
            guard try await chronology.headPosition() > wall.position else { return }
        } catch {
            throw SubmissionError(error) ?? .busy
        }
        try await catchUp()
    }
}
