import Vocabulary

/// A row of the file, for as long as it is at hand.
struct StretchRow {
    let first: Int64
    let last: Int64
    let recordedAt: Moment
    /// `nil` when there are not 32 bytes.
    let hash: Fingerprint?
    let bytes: UnsafeRawBufferPointer

    var count: Int64 { last &- first &+ 1 }

    /// Whether the numbers can be those of a row: anybody may have written them, and nothing is reckoned with others.
    var isLikely: Bool { first > 0 && last >= first && count <= Int64(bytes.count) && Record.isLikely(recordedAt) }
    var records: RecordReader { RecordReader(bytes, first: first) }
}

extension Connection {
    /// Hands over the rows from the one on in which the entry after `position` lies, oldest first, while `use` wants more.
    func eachStretch(
        after position: Int64, _ use: (StretchRow) throws(ChronologyError) -> Bool
    ) throws(ChronologyError) {
        if try hasRowsOfEntries() { return try eachRowOfEntry(after: position, use) }
        let rows = try statement(
            "SELECT first, last, recorded_at, hash, entries FROM stretch WHERE last > ?1 ORDER BY last")
        try rows.bind(position, at: 1)
        while try rows.step() {
            let row = StretchRow(
                first: rows.integer(0), last: rows.integer(1), recordedAt: Moment(milliseconds: rows.integer(2)),
                hash: rows.fingerprint(3), bytes: rows.blob(4))
            guard row.isLikely else { throw .damaged(Fault(position: row.last, reason: .unreadable(field: "stretch"))) }
            guard try use(row) else { return }
        }
    }

    /// Hands over the entries after `position`, oldest first, while `use` wants more.
    func eachRecord(
        after position: Int64, _ use: (Record) throws(ChronologyError) -> Bool
    ) throws(ChronologyError) {
        try eachStretch(after: position) { (row) throws(ChronologyError) in
            var records = row.records
            try records.skip(upTo: position)
            while let record = try records.next() {
                guard try use(record) else { return false }
            }
            return true
        }
    }

    /// Where the log ends.
    func tail() throws(ChronologyError) -> Tail {
        let rows =
            try hasRowsOfEntries()
            ? statement("SELECT position, hash, recorded_at FROM entry ORDER BY position DESC LIMIT 1")
            : statement("SELECT last, hash, recorded_at FROM stretch ORDER BY last DESC LIMIT 1")
        guard try rows.step() else { return .none }
        guard let hash = rows.fingerprint(1) else {
            throw .damaged(Fault(position: rows.integer(0), reason: .unreadable(field: "hash")))
        }
        let recordedAt = Moment(milliseconds: rows.integer(2))
        guard Record.isLikely(recordedAt) else {
            throw .damaged(Fault(position: rows.integer(0), reason: .unreadable(field: "recorded_at")))
        }
        return Tail(head: Head(position: rows.integer(0), hash: hash), recordedAt: recordedAt)
    }

    /// Writes what `stretch` holds as a row, and begins it anew.
    func insert(_ stretch: inout Stretch) throws(ChronologyError) {
        guard !stretch.isEmpty, let recordedAt = stretch.tail.recordedAt else { return }
        let row = try statement(
            "INSERT INTO stretch (last, first, recorded_at, hash, entries) VALUES (?1, ?2, ?3, ?4, ?5)")
        try row.bind(stretch.tail.head.position, at: 1)
        try row.bind(stretch.first, at: 2)
        try row.bind(recordedAt.milliseconds, at: 3)
        try row.bind(stretch.tail.head.hash, at: 4)
        try stretch.bytes.withUnsafeBufferPointer { (bytes) throws(ChronologyError) in
            try row.bind(lasting: UnsafeRawBufferPointer(bytes), at: 5)
            try row.run()
        }
        try holdWritten("stretch")
        stretch.begin()
    }
}
