import Vocabulary

/// Files of version 1 and 2, in which each entry was a row.
extension Connection {
    /// Whether the file is one of those; asked anew each time, for a writer may make it one of this version meanwhile.
    func hasRowsOfEntries() throws(ChronologyError) -> Bool {
        let rows = try statement("PRAGMA user_version")
        return try rows.step() && (1...2).contains(rows.integer(0))
    }

    /// Hands over each entry after `position` as a stretch of its own.
    func eachRowOfEntry(
        after position: Int64, _ use: (StretchRow) throws(ChronologyError) -> Bool
    ) throws(ChronologyError) {
        let rows = try statement(
            """
            SELECT position, recorded_at, sent_by, name, version, subjects, payload, hash
            FROM entry WHERE position > ?1 ORDER BY position
            """)
        try rows.bind(position, at: 1)
        var previous = try hashInRow(position) ?? .zero
        var bytes: [UInt8] = []
        while try rows.step() {
            let hash = try bytes.hold(rows, after: previous)
            let isEnough = try bytes.withUnsafeBufferPointer { (bytes) throws(ChronologyError) in
                try !use(StretchRow(entryIn: rows, hash, UnsafeRawBufferPointer(bytes)))
            }
            if isEnough { return }
            previous = hash
        }
    }

    private func hashInRow(_ position: Int64) throws(ChronologyError) -> Fingerprint? {
        let rows = try statement("SELECT hash FROM entry WHERE position = ?1")
        try rows.bind(position, at: 1)
        return try rows.step() ? rows.fingerprint(0) : nil
    }

    /// Makes the file one of this version; what cannot be believed is not written anew.
    ///
    /// A million entries take some ten seconds: `progress` hears of every row.
    func layTogether(_ progress: Progress) throws(ChronologyError) {
        let total = try integer("SELECT max(position) FROM entry") ?? 0
        try progress.report(0, of: total)
        try execute(Schema.stretches)
        var (stretch, walk) = (Stretch(after: .none), LogWalk(expecting: nil))
        try eachRecord(after: 0) { (record) throws(ChronologyError) in
            try walk.take(record)
            stretch.append(record)
            guard stretch.isFull else { return true }
            try insert(&stretch)
            try progress.report(record.position, of: total)
            return true
        }
        try insert(&stretch)
        try execute("DROP TABLE entry")
        try progress.report(total, of: total)
    }
}

extension StretchRow {
    fileprivate init(
        entryIn row: borrowing Statement, _ hash: Fingerprint, _ bytes: UnsafeRawBufferPointer
    ) {
        let position = row.integer(0)
        self.init(
            first: position, last: position, recordedAt: Moment(milliseconds: row.integer(1)), hash: hash, bytes: bytes)
    }
}

extension [UInt8] {
    /// Holds the entry in `row` alone, as a stretch does, and answers its hash.
    fileprivate mutating func hold(
        _ row: borrowing Statement, after previous: Fingerprint
    ) throws(ChronologyError) -> Fingerprint {
        guard let hash = row.fingerprint(7) else {
            throw .damaged(Fault(position: row.integer(0), reason: .unreadable(field: "hash")))
        }
        removeAll(keepingCapacity: true)
        previous.withUnsafeBytes { append(contentsOf: $0) }
        append(entryIn: row)
        hash.withUnsafeBytes { append(contentsOf: $0) }
        return hash
    }

    /// `Docs/Reference/log-hash.md`, straight from the columns; subjects stood there with spaces between them.
    private mutating func append(entryIn row: borrowing Statement) {
        append(number: row.integer(0))
        append(number: row.integer(1))
        append(text: row.blob(2))
        append(text: row.blob(3))
        append(number: row.integer(4))
        let subjects = row.blob(5).split(separator: UInt8(ascii: " "))
        append(number: Int64(subjects.count))
        for subject in subjects { append(text: UnsafeRawBufferPointer(rebasing: subject)) }
        append(text: row.blob(6))
    }
}
