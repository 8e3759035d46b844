package import Relief
package import Vocabulary

/// A plan seen from the needs: what each is given, from where, and why not more.
///
/// The same for a stored plan and for one that was only tried out, so that both can be judged and compared.
package struct PlanOutline: Hashable, Sendable {
    /// Goods of one item from one depot for one need.
    package struct Load: Hashable, Sendable {
        package let depot: ID<Site>
        package let need: ID<Need>
        package let item: ID<Item>

        package init(depot: ID<Site>, need: ID<Need>, item: ID<Item>) {
            self.depot = depot
            self.need = need
            self.item = item
        }
    }

    /// In the order of the needs' names.
    package let servings: [Serving]
    package let loads: [Load: Int]

    package init(servings: [Serving], loads: [Load: Int] = [:]) {
        self.servings = servings
        self.loads = loads
    }
}

extension Wall {
    /// A plan against the needs on this wall; a need that nobody knows is left out.
    ///
    /// What a need had before the plan follows from it: asked, less what the plan gives and what it leaves open.
    package func outline(of allocations: [Allocation], leaving shortfalls: [Shortfall]) -> PlanOutline {
        let planned = Dictionary(allocations.map { ($0.need, $0.pieces.value) }, uniquingKeysWith: +)
        let missing = Dictionary(shortfalls.map { ($0.need, $0) }) { first, _ in first }
        let needs = Set(planned.keys).union(missing.keys).sorted()
        let loads = allocations.map {
            (PlanOutline.Load(depot: $0.depot, need: $0.need, item: $0.item), $0.pieces.value)
        }
        return PlanOutline(
            servings: needs.compactMap { serving(of: $0, planned[$0] ?? 0, missing[$0]) },
            loads: Dictionary(loads, uniquingKeysWith: +))
    }

    package func outline(of plan: Plan) -> PlanOutline { outline(of: plan.allocations, leaving: plan.shortfalls) }

    private func serving(of id: ID<Need>, _ planned: Int, _ shortfall: Shortfall?) -> Serving? {
        guard let need = shortfalls[id]?.need, let tier = item(need.item)?.tier else { return nil }
        let missing = shortfall?.missing.value ?? 0
        return Serving(
            need: id, site: need.site, item: need.item, tier: tier,
            before: max(0, (need.pieces?.value ?? 0) - planned - missing), planned: planned, missing: missing,
            askedAt: need.observedAt, neededBy: need.neededBy, reason: shortfall?.reason)
    }
}
