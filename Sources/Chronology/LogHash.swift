import Vocabulary

/// How an entry and all before it become one hash; `Docs/Reference/log-hash.md` is the specification.
extension Written {
    /// The entry that comes next after `head`.
    init(following head: Head, recordedAt: Moment, by: String, entry: Entry) {
        let unsealed = Self(
            position: head.position + 1, recordedAt: recordedAt, by: by, entry: entry, hash: .zero)
        self.init(
            position: unsealed.position, recordedAt: recordedAt, by: by, entry: entry,
            hash: unsealed.computedHash(after: head.hash))
    }

    /// The hash this entry must have when `previous` is that of its predecessor.
    package func computedHash(after previous: Fingerprint) -> Fingerprint { .of(previous.bytes + canonicalBytes) }

    private var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(128 + entry.payload.utf8.count)
        bytes.append(number: position)
        bytes.append(number: recordedAt.milliseconds)
        bytes.append(text: by)
        bytes.append(text: entry.name)
        bytes.append(number: Int64(entry.version))
        bytes.append(number: Int64(entry.subjects.count))
        for subject in entry.subjects { bytes.append(text: subject.text) }
        bytes.append(text: entry.payload)
        return bytes
    }
}

extension [UInt8] {
    /// Eight bytes, the highest first.
    fileprivate mutating func append(number: Int64) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }

    /// The length in bytes, then the bytes, so that no two lists of texts look alike.
    fileprivate mutating func append(text: String) {
        append(number: Int64(text.utf8.count))
        append(contentsOf: text.utf8)
    }
}
