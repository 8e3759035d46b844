import Vocabulary

/// When each subject last changed, over the newest stretch of the log.
///
/// Whoever decides has read nearly everything, so the question what changed since is nearly always about the last few
/// entries. An index on disk would answer it for the whole log and cost more than writing the entries themselves:
/// subjects come in no order, and every commit would touch pages all over the file.
struct SubjectWindow {
    /// So many subjects are kept for certain, and at most twice as many: some ten megabytes.
    private let size: Int
    /// What is after this is known.
    private(set) var start: Int64
    /// The last entry that was taken in.
    private(set) var end: Int64
    /// What was taken in last and is not settled yet.
    private var latest: [SubjectKey: Int64] = [:]
    private var newer: [SubjectKey: Int64] = [:]
    private var older: [SubjectKey: Int64] = [:]
    /// Where `newer` begins.
    private var middle: Int64

    /// Knows nothing of what happened up to `head`.
    init(after head: Int64, size: Int = 50_000) {
        (start, middle, end) = (head, head, head)
        self.size = size
    }

    /// The last position after ``start`` that was about `subject`, or `nil`.
    func latest(about subject: SubjectKey) -> Int64? {
        (latest.isEmpty ? nil : latest[subject]) ?? newer[subject] ?? older[subject]
    }

    /// Takes in changes up to `end`, and lets them lie until they are settled: that can wait until everybody is told.
    mutating func take(_ changes: [SubjectKey: Int64], upTo end: Int64) {
        settle()
        latest = changes
        self.end = end
    }

    /// Puts away what was taken in last; what is oldest is forgotten when there is too much.
    mutating func settle() {
        guard !latest.isEmpty else { return }
        newer.merge(latest) { max($0, $1) }
        latest = [:]
        guard newer.count >= size else { return }
        (older, newer) = (newer, [:])
        newer.reserveCapacity(size)
        (start, middle) = (middle, end)
    }
}
