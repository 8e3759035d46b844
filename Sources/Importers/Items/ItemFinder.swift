import Boards
import Formats
import Relief
import Vocabulary

/// Finds the item that a line of a sheet means, by its code or by a name that only it has.
struct ItemFinder {
    private let items: [ID<Item>: Item]
    private let byName: [String: Set<ID<Item>>]
    private let bySynonym: [String: Set<ID<Item>>]

    init(_ catalogue: CatalogueBoard) {
        let all = catalogue.items
        items = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        byName = Self.index(all) { [$0.name.japanese, $0.name.english] }
        bySynonym = Self.index(all, by: \.synonyms)
    }

    private static func index(_ items: [Item], by words: (Item) -> [String]) -> [String: Set<ID<Item>>] {
        var index: [String: Set<ID<Item>>] = [:]
        for item in items {
            for word in words(item) { index[CellText.key(word), default: []].insert(item.id) }
        }
        return index
    }

    func item(coded code: String, suggesting: Bool = true) throws(CellFault) -> Item {
        let id = ID<Item>(code).flatMap { items[$0] } ?? ID<Item>(CellText.key(code)).flatMap { items[$0] }
        guard let id else { throw unknown(code, suggesting: suggesting) }
        return id
    }

    /// The only item of that name, or else the only one with that synonym.
    ///
    /// A word may stand at several items of the catalogue (水): then it decides nothing.
    func item(named name: String, suggesting: Bool = true) throws(CellFault) -> Item {
        let key = CellText.key(name)
        guard let found = byName[key] ?? bySynonym[key] else { throw unknown(name, suggesting: suggesting) }
        guard found.count == 1, let item = found.first.flatMap({ items[$0] }) else {
            throw .ambiguousItem(SheetProblem.quote(name), found.sorted().prefix(3).compactMap { items[$0] })
        }
        return item
    }

    private func unknown(_ text: String, suggesting: Bool) -> CellFault {
        let found = SheetProblem.quote(text)
        return .unknownItem(found, suggesting ? Likeness(to: found).best(3, of: Array(items.values)) : [])
    }
}
