/// What callers on any thread share with the writer: who waits, and whether it is worth waiting.
struct WriterDesk {
    var line: WaitingLine
    var condition = Condition.writing
    /// Whether the writer listens for the bell, which the next one who comes rings.
    private var isListening = false

    init(bounds: WaitingLine.Bounds) { line = WaitingLine(bounds: bounds) }

    /// What a newcomer is told, and what it has to do for the writer to see it.
    struct Admission {
        var refusal: ChronologyError?
        var mustWake = false
        var mustRing = false
    }

    mutating func admit(_ newcomer: WaitingLine.Waiting) -> Admission {
        if case .stopped(let error) = condition { return Admission(refusal: error) }
        guard line.admit(newcomer) else { return Admission(refusal: .overloaded) }
        defer { isListening = false }
        return Admission(mustWake: line.attend(), mustRing: isListening)
    }

    /// Those who have come since; when there are none, the next one rings.
    mutating func takeLatecomersOrListen() -> [WaitingLine.Waiting] {
        let latecomers = line.takeLatecomers()
        isListening = latecomers.isEmpty
        return latecomers
    }

    /// Whether nobody has begun to ring since the writer listens; nobody will any more.
    mutating func stopListening() -> Bool {
        defer { isListening = false }
        return isListening
    }
}
