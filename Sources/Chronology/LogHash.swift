package import Vocabulary

/// How an entry and all before it become one hash; `Docs/Reference/log-hash.md` is the specification.
extension Written {
    /// The entry that comes next after `head`.
    package init(following head: Head, recordedAt: Moment, by: String, entry: Entry) {
        let position = head.position + 1
        self.init(
            position: position, recordedAt: recordedAt, by: by, entry: entry,
            hash: .of(head.hash, position, recordedAt, CanonicalBytes(of: entry, by: by)))
    }

    /// The hash this entry must have when `previous` is that of its predecessor.
    package func computedHash(after previous: Fingerprint) -> Fingerprint {
        .of(previous, position, recordedAt, CanonicalBytes(of: entry, by: by))
    }
}

/// What is hashed behind the moment, in the one form in which there is only one way to write an entry.
struct CanonicalBytes: Sendable {
    let bytes: [UInt8]

    init(of entry: Entry, by: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(192 + entry.payload.utf8.count)
        bytes.append(text: by)
        bytes.append(text: entry.name)
        bytes.append(number: Int64(entry.version))
        bytes.append(number: Int64(entry.subjects.count))
        for subject in entry.subjects { bytes.append(text: subject.text) }
        bytes.append(text: entry.payload)
        self.bytes = bytes
    }
}

/// Numbers and texts as they are hashed.
extension [UInt8] {
    /// Eight bytes, the highest first.
    mutating func append(number: Int64) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }

    /// The length in bytes, then the bytes, so that no two lists of texts look alike.
    mutating func append(text: String) {
        append(number: Int64(text.utf8.count))
        append(contentsOf: text.utf8)
    }

    mutating func append(text: UnsafeRawBufferPointer) {
        append(number: Int64(text.count))
        append(contentsOf: text)
    }
}
