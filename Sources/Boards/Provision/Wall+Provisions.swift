package import Relief
package import Vocabulary

extension Wall {
    /// Every staple at `site` as it stands at `now`, in the order of the rules; none for a depot or without rules.
    package func provisions(of site: ID<Site>, at now: Moment) -> [Provision] {
        guard let row = shelters[site] else { return [] }
        let records = SiteRecords(of: site, on: self)
        return rules.book.inOrder.map { Provision(row.site, $0, records, rules: rules.book, at: now) }
    }

    /// The same for every shelter that is not closed, in the order of their names.
    package func provisions(at now: Moment) -> [Provision] {
        guard !rules.book.staples.isEmpty else { return [] }
        return shelters.all.filter { $0.site.status != .closed && $0.site.status != .notOpen }
            .flatMap { provisions(of: $0.site.id, at: now) }
    }
}
