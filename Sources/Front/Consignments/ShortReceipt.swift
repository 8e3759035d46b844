import Relief
import Vocabulary

/// That what came was not what was sent, so that somebody asks after it.
struct ShortReceipt {
    private let missing: Int
    private let damaged: Int
    private let wrong: Int

    /// `nil` while nothing was received, and when all came whole and right.
    init?(_ consignment: Consignment) {
        guard let receipt = consignment.receipt else { return nil }
        let found = receipt.lines.map(\.receipt)
        let sent = receipt.lines.map { consignment.loadedPieces(of: $0.line).value }
        missing = zip(sent, found).reduce(0) { $0 + max(0, $1.0 - $1.1.received.value - $1.1.damaged.value) }
        damaged = found.reduce(0) { $0 + $1.damaged.value }
        wrong = found.reduce(0) { $0 + $1.wrong.value }
        guard missing + damaged + wrong > 0 else { return nil }
    }

    /// For a mark: 「未着3・破損1」.
    var title: Wording {
        let parts = [
            (missing, Wording("未着", "missing")), (damaged, Wording("破損", "damaged")), (wrong, Wording("品違い", "wrong")),
        ].filter { $0.0 > 0 }
        return Wording(
            parts.map { $0.1.japanese + $0.0.grouped }.joined(separator: "・"),
            parts.map { "\($0.0.grouped) \($0.1.english)" }.joined(separator: ", "))
    }
}
