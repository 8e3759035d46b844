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
    func latest(about subject: SubjectKey) -> Int64? { newer[subject] ?? older[subject] }

    /// Takes in changes up to `end`; what is oldest is forgotten when there are too many.
    mutating func take(_ changes: [SubjectKey: Int64], upTo end: Int64) {
        newer.merge(changes) { max($0, $1) }
        self.end = end
        guard newer.count >= size else { return }
        (older, newer) = (newer, [:])
        newer.reserveCapacity(size)
        (start, middle) = (middle, end)
    }
}
