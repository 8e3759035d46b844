import Boards
import Relief
import Vocabulary

/// Estimates that stand in for needs in one plan.
///
/// They are named by their place until the plan has a name, so that the same wall gives the same question.
struct PlannedEstimates: Sendable {
    let needs: [Need]
    let provisions: [ID<Need>: Provision]
    private let formulas: [ID<Need>: Wording]

    /// `silent` are provisions with an estimate, in a fixed order.
    init(_ silent: [Provision], _ wall: Wall, at now: Moment) {
        var (needs, provisions, formulas) = ([Need](), [ID<Need>: Provision](), [ID<Need>: Wording]())
        for (number, provision) in silent.enumerated() {
            guard let estimate = provision.estimate, let item = wall.item(estimate.item) else { continue }
            let need = Need(estimate, of: provision.site, named: ID("estimate", number: UInt64(number + 1)), at: now)
            needs.append(need)
            provisions[need.id] = provision
            formulas[need.id] = estimate.formula(provision.staple, item)
        }
        (self.needs, self.provisions, self.formulas) = (needs, provisions, formulas)
    }

    /// The proposal with the names that its estimates get if it is approved, and with their formulas.
    func named(in proposal: PlanEvent.Proposed, capped: [Shortfall]) -> PlanEvent.Proposed {
        let names = Dictionary(
            needs.enumerated().map { ($1.id, ID<Need>(proposal.plan, number: UInt64($0 + 1))) }
        ) { first, _ in first }
        return PlanEvent.Proposed(
            plan: proposal.plan, allocations: proposal.allocations.map { $0.serving(names[$0.need] ?? $0.need) },
            shortfalls: proposal.shortfalls.map { $0.of(names[$0.need] ?? $0.need) } + capped,
            estimates: needs.compactMap { estimate($0, named: names[$0.id] ?? $0.id) }, basis: proposal.basis,
            proposedAt: proposal.proposedAt)
    }

    private func estimate(_ need: Need, named name: ID<Need>) -> PlanEstimate? {
        guard let provision = provisions[need.id], let formula = formulas[need.id] else { return nil }
        return PlanEstimate(
            need: name, site: need.site, item: need.item, staple: provision.staple.id, pieces: need.missing,
            formula: formula)
    }
}

extension Allocation {
    fileprivate func serving(_ need: ID<Need>) -> Allocation {
        Allocation(
            id: id, lot: lot, need: need, depot: depot, shelter: shelter, item: item, pieces: pieces, reason: reason)
    }
}

extension Shortfall {
    fileprivate func of(_ need: ID<Need>) -> Shortfall { Shortfall(need: need, missing: missing, reason: reason) }
}
