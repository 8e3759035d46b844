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
    /// A plan against the needs on this wall and its own estimates; a need that nobody knows is left out.
    ///
    /// What a need had before the plan follows from it: asked, less what the plan gives and what it leaves open.
    package func outline(
        of allocations: [Allocation], leaving shortfalls: [Shortfall], estimates: [PlanEstimate] = []
    ) -> PlanOutline {
        let planned = Dictionary(allocations.map { ($0.need, $0.pieces.value) }, uniquingKeysWith: +)
        // A need can be short of what was planned of it, and of what a cap keeps out of the plan.
        let missing = Dictionary(shortfalls.map { ($0.need, $0) }) {
            Shortfall(need: $0.need, missing: $0.missing + $1.missing, reason: $0.reason)
        }
        let reckoned = Dictionary(estimates.map { ($0.need, $0) }) { first, _ in first }
        let needs = Set(planned.keys).union(missing.keys).sorted()
        let loads = allocations.map {
            (PlanOutline.Load(depot: $0.depot, need: $0.need, item: $0.item), $0.pieces.value)
        }
        return PlanOutline(
            servings: needs.compactMap { id in
                serving(of: id, planned[id] ?? 0, missing[id])
                    ?? reckoned[id].flatMap { serving(of: $0, planned[id] ?? 0, missing[id]) }
            },
            loads: Dictionary(loads, uniquingKeysWith: +))
    }

    package func outline(of plan: Plan) -> PlanOutline {
        outline(of: plan.allocations, leaving: plan.shortfalls, estimates: plan.estimates)
    }

    private func serving(of id: ID<Need>, _ planned: Int, _ shortfall: Shortfall?) -> Serving? {
        guard let need = shortfalls[id]?.need, let tier = item(need.item)?.tier else { return nil }
        let missing = shortfall?.missing.value ?? 0
        return Serving(
            need: id, site: need.site, item: need.item, tier: tier,
            before: max(0, (need.pieces?.value ?? 0) - planned - missing), planned: planned, missing: missing,
            askedAt: need.observedAt, neededBy: need.neededBy, reason: shortfall?.reason)
    }

    /// An estimate as if somebody had asked for it when the plan was made.
    private func serving(of estimate: PlanEstimate, _ planned: Int, _ shortfall: Shortfall?) -> Serving? {
        guard let tier = item(estimate.item)?.tier, let asOf else { return nil }
        return Serving(
            need: estimate.need, site: estimate.site, item: estimate.item, tier: tier, before: 0, planned: planned,
            missing: shortfall?.missing.value ?? 0, askedAt: asOf, neededBy: nil, reason: shortfall?.reason)
    }
}
