import Vocabulary

/// Reads the log beside the writer, on a connection of its own.
actor SQLiteReader {
    /// A row of so many entries is mostly followed by others like it.
    private static let many: Int64 = 16

    /// `nil` once the log is closed.
    private var open: Connection?
    private let queue = SerialQueue(label: "chronology.reader")

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    /// `side` beside a writer of this process: whichever of the two closes last moves what stands in it.
    init(path: String, settings: SQLiteSettings, side: SideFile? = nil) throws(ChronologyError) {
        let connection = try LogFile(path: path, settings: settings).openForReading()
        if let side { connection.tidyUp(side) }
        open = connection
    }

    private var connection: Connection {
        get throws(ChronologyError) {
            guard let open else { throw .cancelled }
            return open
        }
    }

    func close() { open = nil }

    func entries(after position: Int64, limit: Int) throws(ChronologyError) -> [Written] {
        var found: [Written] = []
        try connection.eachEntry(after: position, limit: max(0, limit)) { found.append($0) }
        return found
    }

    func excerpt(after position: Int64, limit: Int) throws(ChronologyError) -> Excerpt {
        var excerpt = Excerpt()
        guard limit > 0 else { return excerpt }
        do throws(ChronologyError) {
            try connection.eachStretch(after: position) { (row) throws(ChronologyError) in
                if excerpt.rows.isEmpty, row.count >= Self.many { excerpt.makeRoom(for: limit, like: row) }
                try excerpt.add(row, after: position)
                return excerpt.rows.count < limit && !excerpt.isFull
            }
        } catch {
            // What stands before it is good; who asks for what comes next hears of it.
            guard !excerpt.rows.isEmpty else { throw error }
        }
        return excerpt
    }

    func head() throws(ChronologyError) -> Head { try connection.head() }

    func headPosition() throws(ChronologyError) -> Int64 {
        try connection.head().position
    }

    func hash(at position: Int64) throws(ChronologyError) -> Fingerprint? {
        position == 0 ? .zero : try connection.hash(at: position)
    }

    func receipt(for key: CommandKey) throws(ChronologyError) -> Receipt? { try connection.receipt(for: key) }
}

extension Excerpt {
    /// Makes room for `limit` entries that are as long as those of `row`, and for the rest of the row in which they end.
    fileprivate mutating func makeRoom(for limit: Int, like row: StretchRow) {
        makeRoom(rows: limit + Int(row.count), bytes: row.bytes.count * (limit / Int(row.count) + 2))
    }

    /// Adds what `row` holds after `position`.
    fileprivate mutating func add(_ row: StretchRow, after position: Int64) throws(ChronologyError) {
        let start = hold(row.bytes)
        var records = row.records
        try records.skip(upTo: position)
        while let record = try records.next() {
            let place = start + record.payloadPlace
            add(
                record.position, at: record.recordedAt, by: record.by, name: record.name, version: Int(record.version),
                payload: place..<place + record.payload.count)
        }
    }
}
