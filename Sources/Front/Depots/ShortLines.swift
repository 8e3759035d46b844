import Boards
import Relief
import Vocabulary

/// What came short of one load, line by line: not loaded as prepared, or not found as it was loaded.
struct ShortLines {
    let consignment: Consignment
    let names: Names

    var texts: [String] { unloaded + unfound }

    /// 「積み残し 飲料水 12本」.
    private var unloaded: [String] {
        consignment.lines.compactMap { line in
            let left = line.pieces.remaining(after: consignment.loadedPieces(of: line))
            guard left > .zero else { return nil }
            return said("積み残し ", "not loaded", names.goods(left, of: line.item))
        }
    }

    /// 「飲料水 未着3本・破損1本」; nothing until it is received.
    private var unfound: [String] {
        (consignment.receipt?.lines ?? []).compactMap { line in
            let sent = consignment.loadedPieces(of: line.line)
            let parts = [
                (sent.remaining(after: line.receipt.received + line.receipt.damaged), Wording("未着", "missing")),
                (line.receipt.damaged, Wording("破損", "damaged")), (line.receipt.wrong, Wording("品違い", "wrong goods")),
            ].filter { $0.0 > .zero }
            guard !parts.isEmpty else { return nil }
            let item = line.line.item
            let told = parts.map { said($0.1.japanese, $0.1.english, names.amount($0.0, of: item)) }
            return names.item(item) + (names.language == .japanese ? " " : ": ")
                + told.joined(separator: names.language == .japanese ? "・" : ", ")
        }
    }

    private func said(_ japanese: String, _ english: String, _ goods: String) -> String {
        names.language == .japanese ? "\(japanese)\(goods)" : "\(english) \(goods)"
    }
}
