import Vocabulary

/// Entries one behind the other as they are hashed: what one row of the file holds.
///
/// The hash of the predecessor comes first, then the canonical bytes of each entry and its hash. So what is hashed for an
/// entry lies in one piece, from its predecessor's hash to the end of its payload, and is kept as it was hashed. A commit of
/// a hundred entries writes one row: a row for each cost SQLite more than everything else did for the entry
/// (`Docs/Decisions/0020-stretches.md`).
struct Stretch {
    /// A row that has grown so large is written and another begun, so that a reader needs little room: 64 KiB.
    static let fullSize = 64 << 10

    private(set) var first: Int64
    /// Where the log ends with these entries.
    private(set) var tail: Tail
    private(set) var bytes: [UInt8] = []

    /// One without entries, after which the log ends at `tail`.
    init(after tail: Tail) {
        (self.tail, first) = (tail, 0)
        begin()
    }

    var isEmpty: Bool { tail.head.position < first }
    var isFull: Bool { bytes.count >= Self.fullSize }

    /// Forgets the entries, which stand in the log, and keeps the room that they took.
    mutating func begin() {
        first = tail.head.position + 1
        bytes.removeAll(keepingCapacity: true)
        bytes.append(tail.head.hash)
    }

    /// Takes in the entry that comes next.
    mutating func append(_ canonical: CanonicalBytes, at moment: Moment) {
        let start = bytes.count - Fingerprint.count
        let position = tail.head.position + 1
        bytes.append(number: position)
        bytes.append(number: moment.milliseconds)
        bytes.append(contentsOf: canonical.bytes)
        let hash = bytes.withUnsafeBytes { Fingerprint.of(UnsafeRawBufferPointer(rebasing: $0[start...])) }
        end(position, moment, hash)
    }

    /// Takes in an entry that was written before, as it is.
    mutating func append(_ record: Record) {
        bytes.append(contentsOf: record.hashed.dropFirst(Fingerprint.count))
        end(record.position, record.recordedAt, record.hash)
    }

    private mutating func end(_ position: Int64, _ moment: Moment, _ hash: Fingerprint) {
        bytes.append(hash)
        tail = Tail(head: Head(position: position, hash: hash), recordedAt: moment)
    }
}

/// What the next entry is chained to.
struct Tail {
    static let none = Self(head: .none, recordedAt: nil)

    let head: Head
    let recordedAt: Moment?
}

extension [UInt8] {
    fileprivate mutating func append(_ fingerprint: Fingerprint) {
        fingerprint.withUnsafeBytes { append(contentsOf: $0) }
    }
}
