/// What callers on any thread share with the writer: who waits, and whether it is worth waiting.
struct WriterDesk {
    var line: WaitingLine
    var condition = Condition.writing
    /// For how many who wait the writer listens for the bell, which the last of them rings; `nil` when it does not.
    private var awaited: Int?

    /// When the group that is being written was begun.
    private var begun: ContinuousClock.Instant?

    /// A disk that has not taken what is written for so long hangs: another program is waited for at most five seconds.
    private static let longestWrite = Duration.seconds(6)

    init(bounds: WaitingLine.Bounds) { line = WaitingLine(bounds: bounds) }

    /// What a newcomer is told, and what it has to do for the writer to see it.
    struct Admission {
        var refusal: ChronologyError?
        var mustWake = false
        var mustRing = false
    }

    /// What whoever asks is told: while the disk hangs nothing is written, and nothing has failed.
    var told: Condition { isStuck ? .stopped(.overloaded) : condition }

    private var isStuck: Bool { begun.map { ContinuousClock.now - $0 > Self.longestWrite } ?? false }

    mutating func begin() { begun = .now }

    mutating func end() { begun = nil }

    mutating func admit(_ newcomer: WaitingLine.Waiting) -> Admission {
        // While another program writes, each new draft is worth a try.
        if case .stopped(let error) = condition, error != .busy { return Admission(refusal: error) }
        guard !isStuck, line.admit(newcomer) else { return Admission(refusal: .overloaded) }
        let mustRing = awaited.map { line.count >= $0 } ?? false
        if mustRing { awaited = nil }
        return Admission(mustWake: line.attend(), mustRing: mustRing)
    }

    /// Those who have come since; when there are none, it is rung when there are `enough`.
    mutating func takeLatecomersOrListen(for enough: Int) -> [WaitingLine.Waiting] {
        let latecomers = line.takeLatecomers()
        awaited = latecomers.isEmpty ? enough : nil
        return latecomers
    }

    /// Whether nobody has begun to ring since the writer listens; nobody will any more.
    mutating func stopListening() -> Bool {
        defer { awaited = nil }
        return awaited != nil
    }
}
