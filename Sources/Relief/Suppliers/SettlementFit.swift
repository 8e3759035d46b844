package import Vocabulary

/// Whether money that was granted for one thing may pay for the goods of an order.
///
/// Purposes are the city's own words and name no goods, so a purpose is held where the grant is made; what the request
/// and the giver said of place and goods is held again here, where it is spent.
package struct SettlementFit: Hashable, Sendable {
    package let pot: Pot
    /// `nil` for the grant of a round, whose money buys nothing.
    package let request: FundRequest?
    /// Where the goods went.
    package let site: Site
    /// In which registered municipality that is; `nil` when nobody can tell, and then nothing is refused for it.
    package let municipality: ID<Municipality>?

    package init(pot: Pot, request: FundRequest?, site: Site, municipality: ID<Municipality>?) {
        (self.pot, self.request, self.site, self.municipality) = (pot, request, site, municipality)
    }

    /// What of `order` the money was not given for; `nil` when it fits.
    ///
    /// Goods for a shelter may come by a depot, unless the giver bound the money to sites.
    package func misfit(of order: OrderDetails) -> GrantRefusal.Bond? {
        let earmark = pot.details.earmark
        let items = Set(order.lines.map(\.item))
        if !earmark.sites.isEmpty, !earmark.sites.contains(site.id) { return .site }
        if !earmark.items.isEmpty, !items.isSubset(of: earmark.items) { return .item }
        guard let details = request?.details else { return nil }
        if let wanted = details.site, wanted != site.id, site.kind == .shelter { return .site }
        if let wanted = details.item, items != [wanted] { return .item }
        if let municipality, municipality != details.municipality { return .municipality }
        return nil
    }

    /// Says which grants would fit, where this one does not.
    package func check(_ order: OrderDetails, fitting: [String]) throws(OrderRefusal) {
        if let bond = misfit(of: order) { throw .grantForOthers(bond, fitting: fitting) }
    }
}

extension FundRuleBook {
    /// The registered municipality in which `site` lies, by its address; `nil` when the address names none.
    ///
    /// An address begins with the municipality, perhaps after a prefecture (at most four letters) and a county (郡). Of
    /// two that fit the longer name counts: 大津町 and 大津.
    package func municipality(of site: SiteDetails) -> ID<Municipality>? {
        guard let address = site.address else { return nil }
        let ends = ["都", "道", "府", "県"].map { (Character($0), 4) } + [(Character("郡"), 10)]
        let beginnings =
            [address[...]]
            + ends.compactMap { end, within in
                address.prefix(within).lastIndex(of: end).map { address[address.index(after: $0)...] }
            }
        return municipalitiesInOrder.filter { town in
            beginnings.contains { $0.hasPrefix(town.name.japanese) }
        }.max { $0.name.japanese.count < $1.name.japanese.count }?.id
    }
}
