import Vocabulary

/// What has happened to the catalogue.
package enum CatalogueEvent: Hashable, Sendable {
    /// The whole entry as it stands from now on; an earlier one of the same item is replaced.
    case itemListed(Item)
    case substituteAllowed(Substitute)
}
