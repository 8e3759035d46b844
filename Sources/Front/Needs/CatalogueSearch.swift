import Formats
package import Relief
import Vocabulary

/// Finds items by the words that people really write.
///
/// A word may stand at several items (水, おむつ): the search offers them all and decides nothing.
package struct CatalogueSearch: Sendable {
    /// As many as fit on a phone without losing the overview.
    package static let mostHits = 12

    private let entries: [(item: Item, keys: [String])]

    /// `items` in the order in which equally good hits are offered.
    package init(_ items: [Item]) {
        entries = items.map { item in
            (item, ([item.name.japanese, item.name.english] + item.synonyms).map(Self.key))
        }
    }

    /// The items that fit: exactly so called first, then those that begin so, then those that hold it anywhere.
    package func items(for text: String) -> [Item] {
        let wanted = Self.key(text)
        guard !wanted.isEmpty else { return [] }
        let hits = entries.enumerated().compactMap { index, entry in
            entry.keys.compactMap { Fit($0, wanted) }.min().map { (fit: $0, index: index) }
        }
        return hits.sorted { ($0.fit, $0.index) < ($1.fit, $1.index) }.prefix(Self.mostHits).map {
            entries[$0.index].item
        }
    }

    /// How well a name fits, the best first.
    private enum Fit: Int, Comparable {
        case exact
        case beginning
        case inside

        init?(_ name: String, _ wanted: String) {
            if name == wanted {
                self = .exact
            } else if name.hasPrefix(wanted) {
                self = .beginning
            } else if name.contains(wanted) {
                self = .inside
            } else {
                return nil
            }
        }

        static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    /// As ``CellText/key(_:)``, with hiragana and katakana made one.
    private static func key(_ text: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in CellText.key(text).unicodeScalars {
            let isHiragana = (0x3041...0x3096).contains(scalar.value)
            key.append(isHiragana ? Unicode.Scalar(scalar.value + 0x60) ?? scalar : scalar)
        }
        return String(key)
    }
}
