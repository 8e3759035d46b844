package import Vocabulary

/// How an entry and all before it become one hash; `Docs/Reference/log-hash.md` is the specification.
extension Written {
    /// The entry that comes next after `head`.
    package init(following head: Head, recordedAt: Moment, by: String, entry: Entry) {
        self.init(following: head, recordedAt: recordedAt, by: by, entry: entry, CanonicalBytes(frontOf: entry, by: by))
    }

    /// The same when what stands before the payload was written down already.
    init(following head: Head, recordedAt: Moment, by: String, entry: Entry, _ front: CanonicalBytes) {
        let position = head.position + 1
        self.init(
            position: position, recordedAt: recordedAt, by: by, entry: entry,
            hash: front.fingerprint(
                after: head.hash, position: position, recordedAt: recordedAt, payload: entry.payload))
    }

    /// The hash this entry must have when `previous` is that of its predecessor.
    package func computedHash(after previous: Fingerprint) -> Fingerprint {
        CanonicalBytes(frontOf: entry, by: by).fingerprint(
            after: previous, position: position, recordedAt: recordedAt, payload: entry.payload)
    }
}

/// What is hashed, in the one form in which there is only one way to write an entry.
struct CanonicalBytes: Sendable {
    private var bytes: [UInt8] = []

    /// What stands between the moment and the payload, whose length ends it.
    init(frontOf entry: Entry, by: String) {
        bytes.reserveCapacity(192)
        append(text: by)
        append(text: entry.name)
        append(number: Int64(entry.version))
        append(number: Int64(entry.subjects.count))
        for subject in entry.subjects { append(text: subject.text) }
        append(number: Int64(entry.payload.utf8.count))
    }

    /// The hash of an entry of which these bytes are the front.
    func fingerprint(
        after previous: Fingerprint, position: Int64, recordedAt: Moment, payload: String
    ) -> Fingerprint {
        var payload = payload
        return payload.withUTF8 {
            fingerprint(after: previous, position: position, recordedAt: recordedAt, payload: $0)
        }
    }

    /// The same when the bytes of the payload are at hand.
    func fingerprint(
        after previous: Fingerprint, position: Int64, recordedAt: Moment, payload: UnsafeBufferPointer<UInt8>
    ) -> Fingerprint {
        .of(previous, position, recordedAt.milliseconds, bytes, UnsafeRawBufferPointer(payload))
    }

    func withBytes<Result, Failure: Error>(
        _ use: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try bytes.withUnsafeBufferPointer(use)
    }

    init(after previous: Fingerprint) {
        bytes.reserveCapacity(64)
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
