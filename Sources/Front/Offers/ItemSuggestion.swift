import Boards
import Formats
import Relief
import Vocabulary

/// Items that a giver's words may mean; a person chooses, nothing is decided here.
struct ItemSuggestion {
    private static let most = 5

    let catalogue: CatalogueBoard

    /// Those whose name or a word for it stands in `text`, the longest word first; then those found by its parts.
    func items(for text: String) -> [Item] {
        let key = CellText.key(text)
        let named = catalogue.items.compactMap { item -> (item: Item, length: Int)? in
            let words = ([item.name.japanese] + item.synonyms).map(CellText.key)
            let longest = words.filter { !$0.isEmpty && key.contains($0) }.map(\.count).max()
            return longest.map { (item, $0) }
        }.sorted { ($1.length, $0.item.id) < ($0.length, $1.item.id) }.map(\.item)
        let search = CatalogueSearch(catalogue.items)
        let parts = text.split { $0.isWhitespace || "、,・（）()/／".contains($0) }.map(String.init)
        let found = parts.filter { $0.count > 1 }.flatMap { search.items(for: $0) }
        var seen: Set<ID<Item>> = []
        return Array((named + found).filter { seen.insert($0.id).inserted }.prefix(Self.most))
    }
}
