import Vocabulary

/// What can be wrong with compressed data.
extension FormatProblem {
    static let gzipTruncated = Self(
        "gzip/truncated", at: .whole,
        Wording(
            "圧縮データが途中で切れています。もう一度送ってください。",
            "The compressed data ends too early. Please send it again."))

    static func gzipDamaged(at offset: Int) -> Self {
        Self(
            "gzip/damaged", at: .byte(offset),
            Wording(
                "gzip形式ではないか、壊れています。もう一度送ってください。",
                "This is not gzip, or it is damaged. Please send it again."))
    }

    static func gzipTooLarge(limit: Int) -> Self {
        Self(
            "gzip/too-large", at: .whole,
            Wording(
                "データの大きさが上限（\(limit)バイト）を超えています。",
                "The data, packed or unpacked, is larger than the limit of \(limit) bytes."))
    }

    static let gzipUnavailable = Self(
        "gzip/no-memory", at: .whole,
        Wording(
            "メモリーが足りず、圧縮・展開ができませんでした。しばらくしてからもう一度お試しください。",
            "There was not enough memory to compress or unpack. Please try again in a while."))
}
