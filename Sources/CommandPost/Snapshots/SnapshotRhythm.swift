package import Vocabulary

/// When a new snapshot is worth its while.
package struct SnapshotRhythm: Hashable, Sendable {
    /// After so many entries at the latest: they take a fifth of a second to read at the next start.
    package let entries: Int64
    /// After so long at the latest, if anything has happened.
    package let interval: Span

    package init(entries: Int64 = 50_000, interval: Span = Span(milliseconds: 3_600_000)) {
        self.entries = entries
        self.interval = interval
    }

    /// Whether it is time.
    ///
    /// - Parameters:
    ///   - written: The entries since the last one.
    ///   - elapsed: The time since the last one, or since the start.
    package func isDue(after written: Int64, _ elapsed: Span) -> Bool {
        written >= entries || (written > 0 && elapsed.milliseconds >= interval.milliseconds)
    }
}
