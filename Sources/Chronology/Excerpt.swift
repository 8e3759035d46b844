package import Vocabulary

/// What boards need of some entries, read without a place on the heap for each.
///
/// Boards ask for neither hashes nor subjects, and they are made anew from a million entries when a server starts:
/// they stay as they were read, all in one piece, and what is said again and again, such as names and senders, is kept once.
package struct Excerpt: Sendable {
    /// One entry; its texts stand in the excerpt.
    package struct Row: Sendable {
        package let position: Int64
        package let recordedAt: Moment
        package let version: Int
        fileprivate let by: Int
        fileprivate let name: Int
        fileprivate let payload: Range<Int>
    }

    /// How much is read at a time, so that a server that starts needs little room.
    package static let largestSize = 4 << 20

    package private(set) var rows: [Row] = []
    /// What was read, as it was kept.
    private var bytes: [UInt8] = []
    private var senders = Texts()
    private var names = Texts()

    package init() {}

    /// Whether as much was read as is good at a time.
    package var isFull: Bool { bytes.count >= Self.largestSize }

    package func by(_ row: Row) -> String { senders[row.by] }
    package func name(_ row: Row) -> String { names[row.name] }

    /// Hands over every entry in order, with the bytes of its payload.
    package func forEach(
        _ use: (Row, UnsafeBufferPointer<UInt8>) throws -> Void
    ) rethrows {
        try bytes.withUnsafeBufferPointer { bytes in
            for row in rows { try use(row, UnsafeBufferPointer(rebasing: bytes[row.payload])) }
        }
    }

    /// Makes room for so much, as far as it is good at a time, so that what was read need not be moved.
    mutating func makeRoom(rows: Int, bytes: Int) {
        self.rows.reserveCapacity(rows)
        self.bytes.reserveCapacity(min(bytes, Self.largestSize))
    }

    /// Keeps `bytes`, in which entries lie, and answers where they begin here.
    mutating func hold(_ bytes: UnsafeRawBufferPointer) -> Int {
        defer { self.bytes.append(contentsOf: bytes) }
        return self.bytes.count
    }

    /// Adds an entry whose payload is held already.
    mutating func add(
        _ position: Int64, at recordedAt: Moment, by: UnsafeRawBufferPointer, name: UnsafeRawBufferPointer,
        version: Int, payload: Range<Int>
    ) {
        rows.append(
            Row(
                position: position, recordedAt: recordedAt, version: version, by: senders.index(of: by),
                name: names.index(of: name), payload: payload))
    }

    /// The same from entries that were read whole.
    package init(_ entries: [Written]) {
        for written in entries {
            let (by, name) = (Array(written.by.utf8), Array(written.entry.name.utf8))
            let start = Array(written.entry.payload.utf8).withUnsafeBytes { hold($0) }
            by.withUnsafeBytes { by in
                name.withUnsafeBytes { name in
                    add(
                        written.position, at: written.recordedAt, by: by, name: name, version: written.entry.version,
                        payload: start..<bytes.count)
                }
            }
        }
    }
}

/// Texts that are each kept once.
///
/// The one that came last comes again most often, then the names, which are few.
private struct Texts: Sendable {
    private static let few = 32

    private var all: [String] = []
    private var places: [String: Int] = [:]
    private var last = 0

    subscript(index: Int) -> String { all[index] }

    mutating func index(of bytes: UnsafeRawBufferPointer) -> Int {
        if !all.indices.contains(last) || !Self.isSame(all[last], bytes) { last = place(of: bytes) }
        return last
    }

    private mutating func place(of bytes: UnsafeRawBufferPointer) -> Int {
        if let place = all.prefix(Self.few).firstIndex(where: { Self.isSame($0, bytes) }) { return place }
        let text = String(decoding: bytes, as: UTF8.self)
        if let place = places[text] { return place }
        places[text] = all.count
        all.append(text)
        return all.count - 1
    }

    private static func isSame(_ text: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
        text.utf8.count == bytes.count
            && text.utf8.withContiguousStorageIfAvailable { isSame(UnsafeRawBufferPointer($0), bytes) } == true
    }

    /// Eight bytes at a time; both have as many.
    private static func isSame(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
        var place = 0
        while place + 8 <= one.count {
            let word = one.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            guard word == other.loadUnaligned(fromByteOffset: place, as: UInt64.self) else { return false }
            place += 8
        }
        return one[place...].elementsEqual(other[place...])
    }
}
