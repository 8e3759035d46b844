package import Relief
package import Vocabulary

extension Example {
    package static let reason = Reason(
        code: "tier/life", wording: Wording("生命に関わる要請です。", "Lives depend on it."))

    /// A promise of `pieces` from `lot` to `need`.
    package static func allocation(
        _ id: String = "allocation-1", _ pieces: Int = 100, from lot: Lot = lot(), to need: Need = need()
    ) -> Allocation {
        Allocation(
            id: .of(id), lot: lot.id, need: need.id, depot: lot.details.depot, shelter: need.site,
            item: lot.details.item, pieces: .of(pieces), reason: reason)
    }

    package static func proposal(
        _ id: String = "plan-1", _ allocations: [Allocation] = [allocation()], shortfalls: [Shortfall] = [],
        basis: Int64 = 1
    ) -> PlanEvent.Proposed {
        .init(plan: .of(id), allocations: allocations, shortfalls: shortfalls, basis: basis, proposedAt: now)
    }

    package static func plan(_ id: String = "plan-1", _ allocations: [Allocation] = [allocation()]) -> Plan {
        state(PlanDecider.self, .propose(proposal(id, allocations)))
    }

    package static func approval(
        by person: String = "本部 佐藤", at moment: Moment = now, lots: [Lot] = [lot()], needs: [Need] = [need()],
        sites: [Site] = [shelter(), depot()], held: [ID<Lot>: Count<Piece>] = [:]
    ) -> PlanApproval {
        PlanApproval(
            by: person, at: moment, lots: Dictionary(lots.map { ($0.id, $0) }) { _, last in last },
            needs: Dictionary(needs.map { ($0.id, $0) }) { _, last in last },
            sites: Dictionary(sites.map { ($0.id, $0) }) { _, last in last }, held: held)
    }
}
