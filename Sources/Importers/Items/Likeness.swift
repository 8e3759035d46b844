import Formats
import Relief
import Vocabulary

/// How alike two words are, so that a slip of the finger gets a suggestion.
///
/// The share of pairs of neighbouring characters that both have (Dice's coefficient), in thousandths.
struct Likeness {
    private let pairs: Set<String>

    /// Below this a suggestion would only confuse.
    private static let least = 300

    init(to text: String) { pairs = Self.pairs(in: text) }

    func best(_ count: Int, of items: [Item]) -> [Item] {
        items.map { (item: $0, score: score(of: $0)) }
            .filter { $0.score >= Self.least }
            .sorted { ($1.score, $0.item.id) < ($0.score, $1.item.id) }
            .prefix(count).map(\.item)
    }

    private func score(of item: Item) -> Int {
        ([item.id.text, item.name.japanese, item.name.english] + item.synonyms).map(score).max() ?? 0
    }

    private func score(of word: String) -> Int {
        let others = Self.pairs(in: word)
        guard !pairs.isEmpty, !others.isEmpty else { return 0 }
        return 2000 * pairs.intersection(others).count / (pairs.count + others.count)
    }

    private static func pairs(in text: String) -> Set<String> {
        let key = Array(CellText.key(text))
        return key.count == 1 ? [String(key)] : Set(zip(key, key.dropFirst()).map { String([$0, $1]) })
    }
}
