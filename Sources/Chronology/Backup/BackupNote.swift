package import Vocabulary

/// What is known about a backup without opening it: a text file beside it, a word and its value on each line.
///
/// ```
/// rnet-backup 1
/// position 5048
/// hash e45222ba…
/// taken 2026-11-21T04:39:00.000Z
/// sha256 5b1c…
/// bytes 4972544
/// restored 2026-11-22T01:00:00.000Z
/// ```
/// `hash` is that of the last entry, `sha256` that of the whole file, receipts and empty space included; `bytes` is its
/// size, which can be looked at without reading the file, and is missing in notes of older versions. `restored`
/// stands there once this backup was restored on trial and verified. Other words are skipped.
package struct BackupNote: Hashable, Sendable {
    package let head: Head
    package let takenAt: Moment
    /// What `sha256sum` says about the file; `nil` when somebody else made it.
    package let file: Fingerprint?
    /// How large the file is; `nil` when nobody wrote that down.
    package let bytes: Int64?
    /// When it was last restored successfully, on trial or in earnest.
    package let restoredAt: Moment?

    package init(head: Head, takenAt: Moment, file: Fingerprint?, bytes: Int64? = nil, restoredAt: Moment? = nil) {
        self.head = head
        self.takenAt = takenAt
        self.file = file
        self.bytes = bytes
        self.restoredAt = restoredAt
    }

    package func restored(at moment: Moment) -> Self {
        Self(head: head, takenAt: takenAt, file: file, bytes: bytes, restoredAt: moment)
    }

    package var text: String {
        let lines = [
            "rnet-backup 1", "position \(head.position)", "hash \(head.hash)", "taken \(takenAt.utc)",
            file.map { "sha256 \($0)" }, bytes.map { "bytes \($0)" }, restoredAt.map { "restored \($0.utc)" },
        ]
        return lines.compactMap { $0.map { $0 + "\n" } }.joined()
    }

    /// A note as written, or `nil` when something in it is missing or cannot be read.
    package init?(_ text: String) {
        var words: [Substring: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            words[parts[0]] = String(parts[1])
        }
        guard words["rnet-backup"] == "1", let position = words["position"].flatMap({ Int64($0) }),
            let hash = words["hash"].flatMap({ Fingerprint($0) }), let taken = words["taken"].flatMap({ Moment($0) })
        else { return nil }
        let file = words["sha256"].flatMap { Fingerprint($0) }
        let bytes = words["bytes"].flatMap { Int64($0) }
        let restored = words["restored"].flatMap { Moment($0) }
        guard (file == nil) == (words["sha256"] == nil), (restored == nil) == (words["restored"] == nil),
            (bytes == nil) == (words["bytes"] == nil)
        else { return nil }
        self.init(
            head: Head(position: position, hash: hash), takenAt: taken, file: file, bytes: bytes, restoredAt: restored)
    }
}
