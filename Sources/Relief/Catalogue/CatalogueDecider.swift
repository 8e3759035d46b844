package import Vocabulary

/// What stands in the catalogue about one item.
package struct CatalogueEntry: Hashable, Sendable {
    package internal(set) var item: Item?
    /// What may be handed out instead of it, with its penalty.
    package internal(set) var substitutes: [ID<Item>: Int] = [:]

    package init() {}
}

/// What may stand in the catalogue.
package enum CatalogueDecider: Decider {
    package static let initial = CatalogueEntry()

    /// Decides on the entry of the item listed, or of the item needed when a substitute is allowed for it.
    package static func decide(
        _ command: CatalogueCommand, _ entry: CatalogueEntry
    ) throws(CatalogueRefusal) -> [CatalogueEvent] {
        switch command {
        case .list(let item):
            guard !item.name.japanese.isEmpty else { throw .noName(item.id) }
            guard !item.unit.isEmpty else { throw .noUnit(item.id) }
            return entry.item == item ? [] : [.itemListed(item)]
        case .allow(let substitute):
            guard substitute.need != substitute.lot else { throw .substituteForItself(substitute.need) }
            guard CatalogueRefusal.penalties.contains(substitute.penalty) else {
                throw .penaltyOutOfRange(substitute.penalty)
            }
            guard entry.item != nil else { throw .noSuchItem(substitute.need) }
            return entry.substitutes[substitute.lot] == substitute.penalty ? [] : [.substituteAllowed(substitute)]
        }
    }

    package static func evolve(_ entry: CatalogueEntry, _ event: CatalogueEvent) -> CatalogueEntry {
        var entry = entry
        switch event {
        case .itemListed(let item): entry.item = item
        case .substituteAllowed(let substitute): entry.substitutes[substitute.lot] = substitute.penalty
        }
        return entry
    }
}
