package import Vocabulary

/// The last entry of the log and the hash that stands for it and everything before it.
package struct LogHead: Hashable, Sendable {
    package let position: Int64
    /// 64 lower-case hexadecimal digits.
    package let hash: String
    /// When it was read.
    package let readAt: Moment

    package init(position: Int64, hash: String, readAt: Moment) {
        self.position = position
        self.hash = hash
        self.readAt = readAt
    }

    /// The hash in fours, as one reads it aloud or compares it with a finger on the paper.
    var groups: [String] {
        stride(from: 0, to: hash.count, by: 4).map { String(hash.dropFirst($0).prefix(4)) }
    }

    /// What the QR code on paper says.
    var code: String { "rnet-head:\(position):\(hash)" }

    /// What checks it later, on the server.
    var command: String { "rnet verify --data DIR --head \(hash)" }
}
