import Vocabulary

/// Follows the chain from the first entry and stops at the first thing that does not fit.
struct LogWalk {
    private(set) var head = Head.none
    private var last: Moment?
    private let kept: Fingerprint?
    private var keptWasSeen: Bool

    init(expecting kept: Fingerprint?) {
        self.kept = kept
        keptWasSeen = kept == nil || kept == Head.none.hash
    }

    mutating func take(_ written: Written) throws(ChronologyError) {
        try check(written)
        head = Head(position: written.position, hash: written.hash)
        last = written.recordedAt
        if written.hash == kept { keptWasSeen = true }
    }

    private func check(_ written: Written) throws(ChronologyError) {
        let expected = head.position + 1
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
