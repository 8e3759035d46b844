import Vocabulary

/// The questions that both the writer and the readers ask.
extension Connection {
    func head() throws(ChronologyError) -> Head { try tail().head }

    /// The hash of the entry at `position`, or `nil` when there is none.
    func hash(at position: Int64) throws(ChronologyError) -> Fingerprint? {
        var found: Fingerprint?
        try eachRecord(after: position - 1) { (record) throws(ChronologyError) in
            if record.position == position { found = record.hash }
            return false
        }
        return found
    }

    func receipt(for key: CommandKey) throws(ChronologyError) -> Receipt? {
        let rows = try statement("SELECT body, position, recorded_at, answer FROM command WHERE key = ?1")
        try rows.bind(key.text, at: 1)
        guard try rows.step() else { return nil }
        let receipt = Receipt(
            position: rows.integer(1), recordedAt: Moment(milliseconds: rows.integer(2)), answer: rows.text(3))
        guard rows.fingerprint(0) == key.body else { throw .otherBody(first: receipt) }
        return receipt
    }

    /// Hands over the entries after `position`, oldest first, until there are no more.
    func eachEntry(
        after position: Int64, limit: Int, _ use: (Written) throws(ChronologyError) -> Void
    ) throws(ChronologyError) {
        guard limit > 0 else { return }
        var left = limit
        try eachRecord(after: position) { (record) throws(ChronologyError) in
            try use(try Written(record))
            left -= 1
            return left > 0
        }
    }
}
