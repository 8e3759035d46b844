/// What a reading of the whole log found.
package enum Verdict: Hashable, Sendable {
    case whole(Head)
    /// The first thing that is wrong; nothing after it is to be believed.
    case broken(Fault)
}

/// A place where the log is not what was written.
package struct Fault: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// Another number stands where this position should: an entry was removed or its number changed.
        case missing(found: Int64)
        /// The stored hash does not follow from the content and the predecessor.
        case hash(stored: Fingerprint, computed: Fingerprint)
        /// Recorded before its predecessor.
        case earlier
        /// A receipt names a position that the log does not have: the tail was cut.
        case receipt(head: Int64)
        /// The receipt of a command is older than the entry that it names.
        case receiptEarlier(key: String)
        /// Receipts do not lie in the order of their keys, so that some of them are never found.
        case receiptOrder(key: String)
        /// A table, an index or a trigger that is missing, is another, or is none of ours.
        case tables(name: String)
        /// The hash kept elsewhere is that of no position: the tail was cut or the log rewritten.
        case headNotInLog(kept: Fingerprint)
        /// A field does not hold what a field of its kind can hold.
        case unreadable(field: String)
    }

    package let position: Int64
    package let reason: Reason

    package init(position: Int64, reason: Reason) {
        self.position = position
        self.reason = reason
    }
}
