/// Drafts that wait for the writer, in the order in which they came, and no more than can be written in good time.
///
/// A line without an end would take in everything and answer nobody; a full one sends people away at once, with a
/// word to come back.
package struct WaitingLine {
    /// How one who waits is told.
    typealias Answer = @Sendable (Result<Outcome, ChronologyError>) -> Void

    struct Waiting: Sendable {
        let ready: ReadyDraft
        let answer: Answer
        /// About how many bytes it takes up while it waits.
        let size: Int

        init(_ draft: Draft, answer: @escaping Answer) {
            (ready, size, self.answer) = (ReadyDraft(draft), draft.size, answer)
        }
    }

    /// How much may wait.
    ///
    /// At twenty thousand entries a second, what a laptop's disk does, the last of 4,096 waits a fifth of a second.
    package struct Bounds: Hashable, Sendable {
        package let drafts: Int
        package let bytes: Int

        package init(drafts: Int = 4_096, bytes: Int = 64 << 20) {
            self.drafts = drafts
            self.bytes = bytes
        }
    }

    private let bounds: Bounds
    private var waiting: [Waiting] = []
    private var bytes = 0
    /// Whether somebody is writing or has been told to.
    private var isAttended = false

    init(bounds: Bounds) { self.bounds = bounds }

    var count: Int { waiting.count }

    /// Whether there was room for `newcomer`.
    ///
    /// One draft is always taken by an empty line, whatever its size.
    mutating func admit(_ newcomer: Waiting) -> Bool {
        guard waiting.isEmpty || (waiting.count < bounds.drafts && bytes + newcomer.size <= bounds.bytes) else {
            return false
        }
        waiting.append(newcomer)
        bytes += newcomer.size
        return true
    }

    /// Whether the caller must wake the writer; nobody else is told to until the line was empty again.
    mutating func attend() -> Bool {
        defer { isAttended = true }
        return !isAttended
    }

    /// Everybody who waits, or `nil` when nobody does and the writer may rest.
    mutating func take() -> [Waiting]? {
        guard !waiting.isEmpty else {
            isAttended = false
            return nil
        }
        return takeLatecomers()
    }

    /// Everybody who has come since, perhaps nobody; the writer is not done.
    mutating func takeLatecomers() -> [Waiting] {
        defer { (waiting, bytes) = ([], 0) }
        return waiting
    }
}

extension Draft {
    /// A payload is there twice, in the entry and as it will be hashed.
    fileprivate var size: Int {
        entries.reduce(answer.utf8.count + 256) { $0 + 2 * $1.payload.utf8.count + 256 }
    }
}
