/// The whole question of an allocation: what lies where, who asks for what, and which roads are open.
///
/// Columns instead of objects, as in the exchange format `rnet-goods/1`: row `i` of ``needs`` is need `i`, and rows
/// refer to each other by 32-bit index. Times are minutes from the moment of planning, quantities whole base units
/// (bottle, meal, sheet) of the item.
///
/// - Important: The caller sorts the rows of every section by id. Ties are broken by index, so index order must be
///   id order; otherwise the same stock and the same needs could give two different plans.
package struct GoodsProblem: Hashable, Sendable {
    package let policy: Policy
    package let items: Items
    package let substitutes: Substitutes
    package let depots: Depots
    package let shelters: Shelters
    package let links: Links
    package let lots: Lots
    package let needs: Needs

    /// A problem whose every row was checked, or everything that is wrong with it at once.
    package init(
        policy: Policy = Policy(), items: Items, substitutes: Substitutes = Substitutes(), depots: Depots,
        shelters: Shelters, links: Links, lots: Lots, needs: Needs
    ) throws(GoodsFaults) {
        self.policy = policy
        self.items = items
        self.substitutes = substitutes
        self.depots = depots
        self.shelters = shelters
        self.links = links
        self.lots = lots
        self.needs = needs
        let faults = faults()
        guard faults.isEmpty else { throw GoodsFaults(all: faults) }
    }
}
