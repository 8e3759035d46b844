package import Vocabulary

/// One line to be written, already encoded.
package struct Entry: Hashable, Sendable {
    /// Sixty-four mebibytes: a plan of 24,000 needs takes 20, a sheet of a hundred thousand rows 16, and no film by mistake.
    package static let largestPayload = 64 << 20

    /// A name that never changes its meaning, for example `stock.lot-received`.
    package let name: String
    /// The shape of the payload, counted from 1.
    package let version: Int
    /// What it is about, in the order of the writer.
    package let subjects: [Subject]
    /// A JSON object on one line, kept byte for byte.
    package let payload: String

    package init(name: String, version: Int, subjects: [Subject], payload: String) {
        self.name = name
        self.version = version
        self.subjects = subjects
        self.payload = payload
    }
}

/// An entry as it stands in the log, with its place and moment.
package struct Written: Hashable, Sendable {
    /// Counted from 1 without gaps.
    package let position: Int64
    /// When the log took it, not when it happened; never before its predecessor.
    package let recordedAt: Moment
    /// Who sent it, for example `token:abc` or `cli`.
    package let by: String
    package let entry: Entry
    /// Covers this entry and, through its predecessor's hash, all before it.
    package let hash: Fingerprint

    package init(position: Int64, recordedAt: Moment, by: String, entry: Entry, hash: Fingerprint) {
        self.position = position
        self.recordedAt = recordedAt
        self.by = by
        self.entry = entry
        self.hash = hash
    }
}

/// How far the log has grown, and the hash that stands for all of it.
///
/// Kept elsewhere, on paper or at an auditor's, it shows later whether anything before it was changed or cut off.
package struct Head: Hashable, Sendable {
    package static let none = Self(position: 0, hash: .zero)

    package let position: Int64
    package let hash: Fingerprint

    package init(position: Int64, hash: Fingerprint) {
        self.position = position
        self.hash = hash
    }
}
