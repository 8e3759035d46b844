import Vocabulary

/// The questions that both the writer and the readers ask.
extension Connection {
    func head() throws(ChronologyError) -> Head {
        let rows = try statement("SELECT position, hash FROM entry ORDER BY position DESC LIMIT 1")
        guard try rows.step() else { return .none }
        guard let hash = rows.fingerprint(1) else {
            throw .damaged(Fault(position: rows.integer(0), reason: .unreadable(field: "hash")))
        }
        return Head(position: rows.integer(0), hash: hash)
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
        let rows = try statement(
            """
            SELECT position, recorded_at, sent_by, name, version, subjects, payload, hash
            FROM entry WHERE position > ?1 ORDER BY position LIMIT ?2
            """)
        try rows.bind(position, at: 1)
        try rows.bind(Int64(limit), at: 2)
        while try rows.step() { try use(try Written(row: rows)) }
    }
}

extension Written {
    init(row: borrowing Statement) throws(ChronologyError) {
        let position = row.integer(0)
        guard let hash = row.fingerprint(7) else {
            throw .damaged(Fault(position: position, reason: .unreadable(field: "hash")))
        }
        self.init(
            position: position, recordedAt: Moment(milliseconds: row.integer(1)), by: row.text(2),
            entry: Entry(
                name: row.text(3), version: Int(row.integer(4)),
                subjects: try Self.subjects(row.text(5), at: position), payload: row.text(6)),
            hash: hash)
    }

    static func subjects(_ text: String, at position: Int64) throws(ChronologyError) -> [Subject] {
        let words = text.split(separator: " ", omittingEmptySubsequences: !text.isEmpty ? false : true)
        let subjects = words.compactMap { Subject(String($0)) }
        guard subjects.count == words.count else {
            throw .damaged(Fault(position: position, reason: .unreadable(field: "subjects")))
        }
        return subjects
    }
}
