import Vocabulary

/// Reads the log beside the writer, on a connection of its own.
actor SQLiteReader {
    private let connection: Connection
    private let queue = SerialQueue(label: "chronology.reader")

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(path: String, settings: SQLiteSettings) throws(ChronologyError) {
        connection = try LogFile(path: path, settings: settings).openForReading()
    }

    func entries(after position: Int64, limit: Int) throws(ChronologyError) -> [Written] {
        var found: [Written] = []
        try connection.eachEntry(after: position, limit: max(0, limit)) { found.append($0) }
        return found
    }

    func excerpt(after position: Int64, limit: Int) throws(ChronologyError) -> Excerpt {
        var excerpt = Excerpt()
        let rows = try connection.statement(
            """
            SELECT position, recorded_at, sent_by, name, version, payload
            FROM entry WHERE position > ?1 ORDER BY position LIMIT ?2
            """)
        try rows.bind(position, at: 1)
        try rows.bind(Int64(max(0, limit)), at: 2)
        while !excerpt.isFull {
            guard try rows.step() else { break }
            excerpt.add(rows)
        }
        return excerpt
    }

    func head() throws(ChronologyError) -> Head { try connection.head() }

    func headPosition() throws(ChronologyError) -> Int64 {
        try connection.integer("SELECT max(position) FROM entry") ?? 0
    }

    func hash(at position: Int64) throws(ChronologyError) -> Fingerprint? {
        position == 0 ? .zero : try connection.hash(at: position)
    }

    func receipt(for key: CommandKey) throws(ChronologyError) -> Receipt? { try connection.receipt(for: key) }
}

extension Excerpt {
    fileprivate mutating func add(_ row: borrowing Statement) {
        add(
            row.integer(0), at: Moment(milliseconds: row.integer(1)), by: row.blob(2), name: row.blob(3),
            version: Int(row.integer(4)), payload: row.blob(5))
    }
}
