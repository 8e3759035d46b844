import Dispatch

/// How many drafts come at a time and how long a commit takes: what it is worth waiting for before the next one.
///
/// Without waiting, many desks fall into two groups: while one is written the other is told, and each entry pays for
/// twice as many syncs. Nobody is waited for after one who was alone: a program that says one thing ends as soon as it
/// is said. When desks have gone home, one group waits in vain, for no longer than a commit, and the next expects as many
/// as came then.
struct GroupRhythm {
    /// A group that has grown to so many begins its commit, whoever else comes.
    private static let mostDrafts = 1_000
    private static let mostBytes = 8 << 20
    private static let longestWait = Duration.milliseconds(2)

    /// As many as came last time.
    private var expected = 1
    /// What the last commit took.
    private var commit = Duration.zero
    private var deadline: ContinuousClock.Instant?
    private var filledAt = ContinuousClock.now

    static func hasRoom(_ group: [WaitingLine.Waiting]) -> Bool {
        group.count < mostDrafts && group.reduce(0) { $0 + $1.size } < mostBytes
    }

    /// A group is begun.
    mutating func begin() { deadline = nil }

    /// How long to wait for another when there are `count`, or `nil` when that is not worth while.
    mutating func patience(with count: Int) -> DispatchTimeInterval? {
        guard expected > 1, count < expected else { return nil }
        let now = ContinuousClock.now
        let end = deadline ?? now + commit
        deadline = end
        guard now < end else { return nil }
        return .nanoseconds(Int((end - now) / .nanoseconds(1)))
    }

    /// How many more to wait for when there are `count`: half of those who are missing, so that they are written while
    /// the others come, and the writer is not woken by each of them.
    func enough(with count: Int) -> Int { max(1, (expected - count) / 2) }

    /// Perhaps the commit comes next.
    mutating func isFilled() { filledAt = .now }

    /// A group of `count` was committed.
    mutating func end(with count: Int) {
        expected = count
        commit = min(ContinuousClock.now - filledAt, Self.longestWait)
    }
}
