package import Vocabulary

/// How an entry and all before it become one hash; `Docs/Reference/log-hash.md` is the specification.
extension Written {
    /// The entry that comes next after `head`.
    package init(following head: Head, recordedAt: Moment, by: String, entry: Entry) {
        let unsealed = Self(
            position: head.position + 1, recordedAt: recordedAt, by: by, entry: entry, hash: .zero)
        self.init(
            position: unsealed.position, recordedAt: recordedAt, by: by, entry: entry,
            hash: unsealed.computedHash(after: head.hash))
    }

    /// The hash this entry must have when `previous` is that of its predecessor.
    package func computedHash(after previous: Fingerprint) -> Fingerprint {
        var bytes = CanonicalBytes(after: previous)
        bytes.append(number: position)
        bytes.append(number: recordedAt.milliseconds)
        bytes.append(text: by)
        bytes.append(text: entry.name)
        bytes.append(number: Int64(entry.version))
        bytes.append(number: Int64(entry.subjects.count))
        for subject in entry.subjects { bytes.append(text: subject.text) }
        bytes.append(text: entry.payload)
        return bytes.fingerprint
    }
}

/// What is hashed, in the one form in which there is only one way to write an entry.
struct CanonicalBytes {
    private var bytes: [UInt8] = []

    init(after previous: Fingerprint) {
        bytes.reserveCapacity(512)
        begin(after: previous)
    }

    /// Forgets the entry and keeps the room it took.
    mutating func begin(after previous: Fingerprint) {
        bytes.removeAll(keepingCapacity: true)
        previous.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    var fingerprint: Fingerprint { .of(bytes) }

    /// Eight bytes, the highest first.
    mutating func append(number: Int64) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    /// The length in bytes, then the bytes, so that no two lists of texts look alike.
    mutating func append(text: String) {
        append(number: Int64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(text: UnsafeRawBufferPointer) {
        append(number: Int64(text.count))
        bytes.append(contentsOf: text)
    }
}
