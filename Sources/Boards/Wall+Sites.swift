package import Relief
package import Vocabulary

/// Shelters and depots are on boards of their own and share one name space.
extension Wall {
    package func site(_ id: ID<Site>) -> Site? { shelters[id]?.site ?? depots[id]?.site }

    /// Whether another site of the city bears the same name, so that the name alone says too little.
    package func isNameShared(by site: Site) -> Bool { siteNames.isShared(site.name) }

    /// Every site in the order of its name.
    package var sites: [Site] {
        (shelters.all.map(\.site) + depots.all.map(\.site)).sorted { $0.id < $1.id }
    }

    package func item(_ id: ID<Item>) -> Item? { catalogue[id]?.item }
}
