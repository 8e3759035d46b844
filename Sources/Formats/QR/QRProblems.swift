import Vocabulary

extension FormatProblem {
    static func qrTooLong(_ count: Int, limit: Int) -> Self {
        Self(
            "qr/too-long", at: .whole,
            Wording(
                "QRコードに入りません（\(count)バイト、上限\(limit)バイト）。短くしてください。",
                "It does not fit into a QR code: \(count) bytes, at most \(limit). Please make it shorter."))
    }
}
