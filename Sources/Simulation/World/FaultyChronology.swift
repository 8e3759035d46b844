import Chronology
import Synchronization
import Vocabulary

/// One process's way to the disk: it may be refused, its answers may be lost, and it may die between any two steps.
final class FaultyChronology: Chronology {
    private struct State {
        var dice: Dice
        var perMille: Int
        var isDead = false
        var hasRead = false

        mutating func fault(at point: Point) -> ChronologyError? {
            dice.happens(perMille: perMille) ? dice.pick(FaultyChronology.errors(at: point)) : nil
        }
    }

    private let disk: MemoryChronology
    private let stage: Stage
    private let counts: Counts
    private let bug: PlantedBug?
    private let state: Mutex<State>

    init(_ disk: MemoryChronology, _ stage: Stage, _ counts: Counts, _ dice: Dice, perMille: Int, _ bug: PlantedBug?) {
        self.disk = disk
        self.stage = stage
        self.counts = counts
        self.bug = bug
        state = Mutex(State(dice: dice, perMille: perMille))
    }

    /// Whatever it was doing is never answered.
    func die() { state.withLock { $0.isDead = true } }

    /// How many of a thousand steps go wrong from now on.
    func goesWrong(perMille: Int) { state.withLock { $0.perMille = perMille } }

    func append(_ draft: Draft) async throws(ChronologyError) -> Outcome {
        try await step(.writing)
        let outcome: Result<Outcome, ChronologyError>
        do throws(ChronologyError) {
            outcome = .success(try disk.write(bug?.spoiling(draft) ?? draft))
        } catch {
            outcome = .failure(error)
            if case .stale = error { counts.add(.stale) }
        }
        try await step(nil)
        // A refusal, too, says something about what others wrote: it is told when that is durable.
        disk.sync()
        try await step(.answering)
        let told = try outcome.get()
        return bug?.spoiling(told, try await disk.head().position) ?? told
    }

    /// Reading waits for no turn: desks of one server share a reading, and one that waits for another's would never
    /// say that it waits.
    func entries(after position: Int64, limit: Int) async throws(ChronologyError) -> [Written] {
        try fail(.reading)
        let entries = try await disk.entries(after: position, limit: limit)
        let isFirst = state.withLock { state in
            defer { state.hasRead = true }
            return !state.hasRead
        }
        return isFirst ? bug?.spoiling(entries) ?? entries : entries
    }

    func head() async throws(ChronologyError) -> Head {
        try await step(.reading)
        return try await disk.head()
    }

    func headPosition() async throws(ChronologyError) -> Int64 {
        try await step(.reading)
        return try await disk.headPosition()
    }

    func receipt(for key: CommandKey) async throws(ChronologyError) -> Receipt? {
        try await step(.reading)
        if bug == .repeatForgotten { return nil }
        guard let receipt = try await disk.receipt(for: key) else { return nil }
        return bug?.spoiling(.repeated(receipt), try await disk.head().position).receipt ?? receipt
    }

    var condition: Condition { disk.condition }

    func verify(expecting kept: Fingerprint?, progress: Progress) async throws(ChronologyError) -> Verdict {
        try await step(.reading)
        return try await disk.verify(expecting: kept, progress: progress)
    }

    func hash(at position: Int64) async throws(ChronologyError) -> Fingerprint? {
        try await step(.reading)
        return try await disk.hash(at: position)
    }
}

extension FaultyChronology {
    /// What can go wrong at a step.
    enum Point {
        case reading
        case writing
        /// It is durable, and the answer gets lost.
        case answering
    }

    /// Waits for its turn, and then perhaps dies or fails.
    private func step(_ point: Point?) async throws(ChronologyError) {
        await stage.turn()
        try fail(point)
    }

    private func fail(_ point: Point?) throws(ChronologyError) {
        if state.withLock({ $0.isDead }) { throw Self.lost }
        guard let point, let fault = state.withLock({ $0.fault(at: point) }) else { return }
        counts.add(.fault)
        throw fault
    }

    private static let lost = ChronologyError.database(
        DatabaseError(code: 10, message: "the process or its answer was lost", statement: "COMMIT"))
    private static let full = ChronologyError.full(
        DatabaseError(code: 13, message: "database or disk is full", statement: "COMMIT"))

    private static let stopped = ChronologyError.stopped(
        DatabaseError(code: 1034, message: "disk I/O error", statement: "COMMIT"))

    fileprivate static func errors(at point: Point) -> [ChronologyError] {
        switch point {
        case .reading: [.busy, lost]
        case .writing: [.busy, .overloaded, full, lost]
        case .answering: [lost, stopped]
        }
    }
}
