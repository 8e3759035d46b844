import Vocabulary

/// An entry where it lies in a stretch, for as long as that is at hand.
struct Record {
    let position: Int64
    let recordedAt: Moment
    let by: UnsafeRawBufferPointer
    let name: UnsafeRawBufferPointer
    let version: Int64
    let subjectCount: Int64
    /// Each behind its length.
    let subjects: UnsafeRawBufferPointer
    let payload: UnsafeRawBufferPointer
    /// Where the payload begins in the stretch.
    let payloadPlace: Int
    /// From the hash of the predecessor to the end of the payload.
    let hashed: UnsafeRawBufferPointer
    let hash: Fingerprint

    /// Whether anything can have been recorded then: in the years 1 to 9999.
    static func isLikely(_ moment: Moment) -> Bool { Draft.moments.contains(moment.milliseconds) }

    /// The hash after which it was written, as it says itself.
    var predecessor: Fingerprint {
        Fingerprint(UnsafeRawBufferPointer(rebasing: hashed.prefix(Fingerprint.count))) ?? .zero
    }
}

extension Written {
    init(_ record: Record) throws(ChronologyError) {
        self.init(
            position: record.position, recordedAt: record.recordedAt, by: String(decoding: record.by, as: UTF8.self),
            entry: Entry(
                name: String(decoding: record.name, as: UTF8.self), version: Int(record.version),
                subjects: try record.allSubjects(), payload: String(decoding: record.payload, as: UTF8.self)),
            hash: record.hash)
    }
}

extension Record {
    func allSubjects() throws(ChronologyError) -> [Subject] {
        var subjects: [Subject] = []
        var reader = RecordReader(listed: self.subjects, at: position)
        for _ in 0..<subjectCount {
            guard let subject = Subject(String(decoding: try reader.text("subjects"), as: UTF8.self)) else {
                throw .damaged(Fault(position: position, reason: .unreadable(field: "subjects")))
            }
            subjects.append(subject)
        }
        return subjects
    }
}

/// Goes from entry to entry of a stretch; nothing in it is believed before its length was looked at.
struct RecordReader {
    private let bytes: UnsafeRawBufferPointer
    private var place: Int
    private var expected: Int64

    /// The entries of a stretch, of which `first` is the position of the first.
    init(_ bytes: UnsafeRawBufferPointer, first: Int64) {
        (self.bytes, expected, place) = (bytes, first, Fingerprint.count)
    }

    fileprivate init(listed bytes: UnsafeRawBufferPointer, at position: Int64) {
        (self.bytes, expected, place) = (bytes, position, 0)
    }

    /// The entry that comes next, or `nil` when there are no more.
    mutating func next() throws(ChronologyError) -> Record? {
        guard place < bytes.count else { return nil }
        let start = place - Fingerprint.count
        let position = try number("position")
        guard position == expected else {
            throw .damaged(Fault(position: expected, reason: .missing(found: position)))
        }
        let recordedAt = Moment(milliseconds: try number("recorded_at"))
        guard Record.isLikely(recordedAt) else { throw unreadable("recorded_at") }
        let (by, name, version) = (try text("sent_by"), try text("name"), try number("version"))
        let (count, subjects) = try listed()
        let payload = try text("payload")
        let payloadPlace = place - payload.count
        let hashed = UnsafeRawBufferPointer(rebasing: bytes[start..<place])
        let hash = try fingerprint()
        expected &+= 1
        return Record(
            position: position, recordedAt: recordedAt, by: by, name: name, version: version, subjectCount: count,
            subjects: subjects, payload: payload, payloadPlace: payloadPlace, hashed: hashed, hash: hash)
    }

    /// Goes on until the entry after `position` comes next, or none does.
    mutating func skip(upTo position: Int64) throws(ChronologyError) {
        while expected <= position { guard try next() != nil else { return } }
    }

    private mutating func listed() throws(ChronologyError) -> (Int64, UnsafeRawBufferPointer) {
        let count = try number("subjects")
        let start = place
        guard count >= 0 else { throw unreadable("subjects") }
        var left = count
        while left > 0 {
            _ = try text("subjects")
            left -= 1
        }
        return (count, UnsafeRawBufferPointer(rebasing: bytes[start..<place]))
    }

    /// Eight bytes, the highest first.
    @inline(__always)
    private mutating func number(_ field: String) throws(ChronologyError) -> Int64 {
        guard bytes.count - place >= 8 else { throw unreadable(field) }
        defer { place += 8 }
        return Int64(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: Int64.self))
    }

    fileprivate mutating func text(_ field: String) throws(ChronologyError) -> UnsafeRawBufferPointer {
        let count = try number(field)
        guard count >= 0, count <= bytes.count - place else { throw unreadable(field) }
        defer { place += Int(count) }
        return UnsafeRawBufferPointer(rebasing: bytes[place..<place + Int(count)])
    }

    private mutating func fingerprint() throws(ChronologyError) -> Fingerprint {
        let end = place + Fingerprint.count
        guard end <= bytes.count, let hash = Fingerprint(UnsafeRawBufferPointer(rebasing: bytes[place..<end])) else {
            throw unreadable("hash")
        }
        place = end
        return hash
    }

    private func unreadable(_ field: String) -> ChronologyError {
        .damaged(Fault(position: expected, reason: .unreadable(field: field)))
    }
}
