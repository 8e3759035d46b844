import Vocabulary

/// Holds receipts against the entries that they name.
///
/// The chain of hashes does not cover receipts, and no entry names its command: what can be known is that the entry
/// is there, and that no receipt is older than it. `Docs/Reference/log-hash.md` says what cannot.
struct ReceiptAudit {
    /// When each entry was recorded, in milliseconds; the first stands at 0.
    private var moments: [Int64] = []

    /// Takes in the next entry of a log whose chain was found to hold.
    mutating func take(recordedAt moment: Moment) { moments.append(moment.milliseconds) }

    /// A receipt is of the moment of its last entry, or of a later one when its command wrote none.
    func check(_ position: Int64, recordedAt: Moment, key: @autoclosure () -> String) throws(ChronologyError) {
        guard position >= 0 else { throw Self.unreadable("command.position", at: position) }
        guard position <= moments.count else {
            throw .damaged(Fault(position: position, reason: .receipt(head: Int64(moments.count))))
        }
        guard position == 0 || recordedAt.milliseconds >= moments[Int(position) - 1] else {
            throw .damaged(Fault(position: position, reason: .receiptEarlier(key: key())))
        }
    }

    static func unreadable(_ field: String, at position: Int64) -> ChronologyError {
        .damaged(Fault(position: position, reason: .unreadable(field: field)))
    }
}
