/// What callers on any thread share with the writer: who waits, and whether it is worth waiting.
struct WriterDesk {
    var line: WaitingLine
    var condition = Condition.writing

    init(bounds: WaitingLine.Bounds) { line = WaitingLine(bounds: bounds) }

    /// Why the newcomer is sent away, or else whether the writer must be woken.
    mutating func admit(_ newcomer: WaitingLine.Waiting) -> (refusal: ChronologyError?, mustWake: Bool) {
        if case .stopped(let error) = condition { return (error, false) }
        guard line.admit(newcomer) else { return (.overloaded, false) }
        return (nil, line.attend())
    }
}
