import HashTreeCollections
package import Relief
package import Vocabulary

/// Every item, in the order in which people look for it.
package struct CatalogueBoard: Board {
    private(set) var entries: TreeDictionary<ID<Item>, CatalogueEntry> = [:]

    package init() {}

    init(entries: TreeDictionary<ID<Item>, CatalogueEntry>) { self.entries = entries }

    package subscript(id: ID<Item>) -> CatalogueEntry? { entries[id] }

    /// Every consent to a substitute, in the order of the names.
    package var substitutes: [Substitute] {
        entries.flatMap { need, entry in
            entry.substitutes.map { Substitute(need: need, lot: $0.key, penalty: $0.value) }
        }.sorted { ($0.need, $0.lot) < ($1.need, $1.lot) }
    }

    /// What serves a need for `item`: the item itself and what may stand in for it.
    package func accepted(for item: ID<Item>) -> Set<ID<Item>> {
        Set(entries[item].map { Array($0.substitutes.keys) } ?? []).union([item])
    }

    /// Every item: presets first in their order, then by tier and name.
    package var items: [Item] {
        entries.values.compactMap(\.item).sorted {
            ($0.preset ?? .max, $0.tier, $0.id) < ($1.preset ?? .max, $1.tier, $1.id)
        }
    }

    /// The items of push support that the need form offers at once.
    package var presets: [Item] { items.filter { $0.preset != nil } }

    package mutating func apply(_ recorded: Recorded) {
        guard case .catalogue(let event) = recorded.event else { return }
        let id =
            switch event {
            case .itemListed(let item): item.id
            case .substituteAllowed(let substitute): substitute.need
            }
        entries[id] = CatalogueDecider.evolve(entries[id] ?? CatalogueEntry(), event)
    }
}
