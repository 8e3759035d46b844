package import Relief
package import Vocabulary

extension Plan {
    /// The estimates by the name that each has as a need.
    package var estimatesByNeed: [ID<Need>: PlanEstimate] {
        Dictionary(estimates.map { ($0.need, $0) }) { first, _ in first }
    }
}

extension Wall {
    /// Who asks for what by the name of a need: one on the board, or one of `estimates`.
    package func asker(
        of need: ID<Need>, among estimates: [ID<Need>: PlanEstimate]
    ) -> (site: ID<Site>, item: ID<Item>)? {
        if let need = shortfalls[need]?.need { return (need.site, need.item) }
        return estimates[need].map { ($0.site, $0.item) }
    }
}
