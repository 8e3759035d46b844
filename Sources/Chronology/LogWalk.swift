import Vocabulary

/// Follows the chain from entry to entry and stops at the first thing that does not fit.
struct LogWalk {
    private(set) var head: Head
    private(set) var last: Moment?
    private let kept: Fingerprint?
    private var keptWasSeen: Bool

    /// A walk that begins after `start`, whose hash is believed.
    init(from start: Head = .none, expecting kept: Fingerprint?) {
        head = start
        self.kept = kept
        keptWasSeen = kept == nil || kept == start.hash
    }

    /// The same as ``take(_:)`` for an entry whose hash was found to follow; `false` when something else is wrong.
    mutating func passes(_ next: Head, recordedAt: Moment) -> Bool {
        guard next.position == head.position &+ 1, recordedAt >= last ?? recordedAt else { return false }
        head = next
        last = recordedAt
        if next.hash == kept { keptWasSeen = true }
        return true
    }

    mutating func take(_ written: Written) throws(ChronologyError) {
        try check(written)
        head = Head(position: written.position, hash: written.hash)
        last = written.recordedAt
        if written.hash == kept { keptWasSeen = true }
    }

    private func check(_ written: Written) throws(ChronologyError) {
        let expected = head.position &+ 1
        guard written.position == expected else {
            throw .damaged(Fault(position: expected, reason: .missing(found: written.position)))
        }
        let computed = written.computedHash(after: head.hash)
        guard written.hash == computed else {
            throw .damaged(Fault(position: expected, reason: .hash(stored: written.hash, computed: computed)))
        }
        if let last, written.recordedAt < last { throw .damaged(Fault(position: expected, reason: .earlier)) }
    }

    func end() throws(ChronologyError) -> Head {
        guard keptWasSeen else {
            throw .damaged(Fault(position: head.position, reason: .headNotInLog(kept: kept ?? .zero)))
        }
        return head
    }
}
