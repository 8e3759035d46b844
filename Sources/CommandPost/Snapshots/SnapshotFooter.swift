import Chronology
import Vocabulary

/// The last line of a snapshot: the hash of the header before it, and how long that is.
struct SnapshotFooter: Hashable, Sendable {
    /// 64 digits, a blank, 12 digits and a line break.
    static let size = 78
    /// A header of a million pieces is none.
    private static let headers = 2...(256 << 20)

    let hash: Fingerprint
    let headerSize: Int

    init(of header: [UInt8]) { (hash, headerSize) = (Fingerprint.of(header), header.count) }

    /// A footer as written, or `nil`.
    init?(_ bytes: [UInt8]) {
        let words = String(decoding: bytes, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
        guard bytes.count == Self.size, bytes.last == UInt8(ascii: "\n"), words.count == 2,
            let hash = Fingerprint(String(words[0])), let size = Int(words[1].dropLast()),
            Self.headers.contains(size)
        else { return nil }
        (self.hash, headerSize) = (hash, size)
    }

    var bytes: [UInt8] {
        let digits = String(headerSize)
        return Array("\(hash) \(String(repeating: "0", count: max(0, 12 - digits.count)))\(digits)\n".utf8)
    }
}
