import Testing

/// How entries lie in a file.
enum Laying: CaseIterable, Sendable {
    /// All in one row.
    case together
    /// Each in a row of its own.
    case alone
    /// Each in a row with a column for each of its parts, as it was until version 2.
    case inColumns
}

/// Entries taken out of the rows in which they lie, so that one can tamper with them, and put back.
///
/// Written anew after `Docs/Reference/log-hash.md` and not by what the program reads and writes with.
extension RawFile {
    /// Lays the entries of the log as asked, after `sql` was run on them as a table with a column for each of their parts.
    func tamper(_ sql: String = "", laying: Laying = .together) throws {
        let table = laying == .inColumns ? "main.entry" : "temp.entry"
        try run(
            """
            CREATE TABLE \(table)(position INTEGER PRIMARY KEY, recorded_at INTEGER NOT NULL, sent_by TEXT NOT NULL,
                name TEXT NOT NULL, version INTEGER NOT NULL, subjects TEXT NOT NULL, payload TEXT NOT NULL,
                hash BLOB NOT NULL) STRICT
            """)
        try rows("SELECT entries FROM stretch ORDER BY last") { row in
            for values in LaidEntry.values(in: row.bytes(0)) {
                try insert("INSERT INTO \(table) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
            }
        }
        try run(sql)
        switch laying {
        case .inColumns: try run("DROP TABLE stretch; PRAGMA user_version = 2")
        case .together, .alone:
            try run("DELETE FROM stretch")
            for entries in try laid(laying) { try insert(entries) }
        }
        try rearm()
    }

    private func laid(_ laying: Laying) throws -> [[LaidEntry]] {
        var entries: [LaidEntry] = []
        var previous = [UInt8](repeating: 0, count: 32)
        try rows("SELECT * FROM entry ORDER BY position") { row in
            entries.append(LaidEntry(row, after: previous))
            previous = row.bytes(7)
        }
        return laying == .together ? [entries] : entries.map { [$0] }
    }

    private func insert(_ entries: [LaidEntry]) throws {
        let (first, last) = (try #require(entries.first), try #require(entries.last))
        try insert(
            "INSERT INTO stretch (last, first, recorded_at, hash, entries) VALUES (?, ?, ?, ?, ?)",
            [
                .integer(last.position), .integer(first.position), .integer(last.recordedAt), .blob(last.hash),
                .blob(entries.reduce(first.previous) { $0 + $1.bytes }),
            ])
    }
}

/// An entry as it lies in a row.
private struct LaidEntry {
    let position: Int64
    let recordedAt: Int64
    let previous: [UInt8]
    let hash: [UInt8]
    private(set) var bytes: [UInt8] = []

    init(_ row: RawFile.Row, after previous: [UInt8]) {
        (position, recordedAt, hash, self.previous) = (row.integer(0), row.integer(1), row.bytes(7), previous)
        let subjects = row.bytes(5).split(separator: UInt8(ascii: " "))
        append(position)
        append(recordedAt)
        append(row.bytes(2))
        append(row.bytes(3))
        append(row.integer(4))
        append(Int64(subjects.count))
        for subject in subjects { append(Array(subject)) }
        append(row.bytes(6))
        bytes += hash
    }

    private mutating func append(_ number: Int64) {
        bytes += stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private mutating func append(_ text: [UInt8]) {
        append(Int64(text.count))
        bytes += text
    }

    /// The columns of each entry in a row.
    static func values(in row: [UInt8]) -> [[RawFile.Value]] {
        var (rest, found) = (row.dropFirst(32), [[RawFile.Value]]())
        func number() -> Int64 {
            defer { rest = rest.dropFirst(8) }
            return rest.prefix(8).reduce(0) { $0 << 8 | Int64($1) }
        }
        func bytes(_ count: Int) -> [UInt8] {
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        while !rest.isEmpty {
            var values = [RawFile.Value.integer(number()), .integer(number())]
            values.append(.text(bytes(Int(number()))))
            values.append(.text(bytes(Int(number()))))
            values.append(.integer(number()))
            let subjects = (0..<number()).map { _ in bytes(Int(number())) }
            values.append(.text(Array(subjects.joined(separator: [UInt8(ascii: " ")]))))
            values.append(.text(bytes(Int(number()))))
            values.append(.blob(bytes(32)))
            found.append(values)
        }
        return found
    }
}
