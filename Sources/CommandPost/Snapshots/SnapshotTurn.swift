package import Vocabulary

/// When the next snapshot is due, and when it is tried again after one that could not be written.
package struct SnapshotTurn: Hashable, Sendable {
    /// After the first failure; after each further one it is twice as long.
    private static let shortestPause = Span.minutes(1)
    private static let longestPause = Span.hours(1)

    private let rhythm: SnapshotRhythm
    private var position: Int64
    private var at: Moment
    /// How long nothing is tried; `nil` while the last one succeeded.
    private var pause: Span?
    private var told = Announcement()

    /// `position` is where the newest snapshot stands; 0 without any.
    package init(_ rhythm: SnapshotRhythm, after position: Int64, at now: Moment) {
        (self.rhythm, self.position, at) = (rhythm, position, now)
    }

    /// How many entries the newest snapshot lacks when the boards stand at `head`.
    package func missing(at head: Int64) -> Int64 { head - position }

    package func isDue(at head: Int64, _ now: Moment) -> Bool {
        let elapsed = now - at
        guard let pause else { return rhythm.isDue(after: missing(at: head), elapsed) }
        // A clock that was set back does not make the pause longer.
        return missing(at: head) > 0 && (elapsed >= pause || elapsed < Span(milliseconds: 0))
    }

    /// Nothing was there to be written when `position` is `nil`.
    package mutating func succeed(at position: Int64?, _ now: Moment) {
        self.position = position ?? self.position
        at = now
        pause = nil
        _ = told.isNews(nil)
    }

    /// - Returns: Whether somebody has to hear of it: it is not the trouble that was told last.
    package mutating func fail(for problem: SnapshotProblem, _ now: Moment) -> Bool {
        let doubled = pause.map { Span(milliseconds: $0.milliseconds * 2) } ?? Self.shortestPause
        pause = min(doubled, Self.longestPause)
        at = now
        return told.isNews(problem.trouble)
    }
}
