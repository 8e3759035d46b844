import Vocabulary

/// How a proposal becomes promises.
package enum PlanDecider: Decider {
    package static let initial: Plan? = nil

    package static func decide(_ command: PlanCommand, _ plan: Plan?) throws(PlanRefusal) -> [PlanEvent] {
        if case .propose(let proposal) = command {
            guard plan == nil else { throw .alreadyProposed(proposal.plan) }
            return [.proposed(proposal)]
        }
        guard let plan else { return [] }
        try checkOpen(plan)
        switch command {
        case .propose: return []
        case .approve(let approval, let choice): return try approve(plan, approval, choice)
        case .reject(let reason, let by, let moment):
            guard (1...500).contains(reason.count) else { throw .noReason }
            return [.rejected(.init(plan: plan.id, by: by, rejectedAt: moment, reason: reason))]
        }
    }

    private static func checkOpen(_ plan: Plan) throws(PlanRefusal) {
        switch plan.state {
        case .proposed: return
        case .approved(let by, let at): throw .alreadyApproved(by: by, at: at)
        case .rejected(let by, let at, _): throw .alreadyRejected(by: by, at: at)
        }
    }

    /// Promises every chosen line that still holds.
    ///
    /// A city does not stand still while somebody reads a plan: a line whose lot or need has changed
    /// meanwhile is left out and named, rather than refusing the other three hundred.
    private static func approve(
        _ plan: Plan, _ approval: PlanApproval, _ choice: PlanChoice
    ) throws(PlanRefusal) -> [PlanEvent] {
        let chosen = try chosen(plan, choice)
        let kept = kept(chosen, approval)
        guard !kept.isEmpty || chosen.isEmpty else { throw .nothingLeft }
        let names = Set(kept.map(\.id))
        let approved = PlanEvent.Approved(
            plan: plan.id, by: approval.by, approvedAt: approval.at,
            dropped: chosen.map(\.id).filter { !names.contains($0) },
            declined: plan.allocations.filter { !choice.takes($0) }.map(\.id))
        return [.approved(approved)] + kept.map { .allocated(.init(plan: plan.id, allocation: $0)) }
    }

    private static func chosen(_ plan: Plan, _ choice: PlanChoice) throws(PlanRefusal) -> [Allocation] {
        if let stranger = choice.pick?.stranger(among: plan.allocations) { throw .notInPlan(stranger) }
        let chosen = plan.allocations.filter(choice.takes)
        guard !chosen.isEmpty || choice == .all else { throw .nothingChosen }
        return chosen
    }

    /// The lines that lots, needs and sites still allow, each after the ones before it.
    private static func kept(_ lines: [Allocation], _ approval: PlanApproval) -> [Allocation] {
        var free = approval.lots.mapValues(approval.free)
        var missing = approval.needs.mapValues(\.missing)
        var kept: [Allocation] = []
        var names: Set<ID<Allocation>> = []
        for allocation in lines where canGo(allocation, approval) {
            guard !names.contains(allocation.id), let lotLeft = free[allocation.lot]?.less(allocation.pieces),
                let needLeft = missing[allocation.need]?.less(allocation.pieces)
            else { continue }
            (free[allocation.lot], missing[allocation.need]) = (lotLeft, needLeft)
            kept.append(allocation)
            names.insert(allocation.id)
        }
        return kept
    }

    private static func canGo(_ allocation: Allocation, _ approval: PlanApproval) -> Bool {
        guard !approval.barred.contains(allocation.id), approval.sites[allocation.depot]?.status == .open,
            approval.sites[allocation.shelter]?.takesGoods == true,
            let lot = approval.lots[allocation.lot]
        else { return false }
        return lot.details.mayBeHandedOut(on: approval.at.japaneseDate)
    }

    package static func evolve(_ plan: Plan?, _ event: PlanEvent) -> Plan? {
        if case .proposed(let body) = event {
            return Plan(
                id: body.plan, allocations: body.allocations, shortfalls: body.shortfalls, estimates: body.estimates,
                basis: body.basis, proposedAt: body.proposedAt)
        }
        guard var plan else { return nil }
        switch event {
        case .proposed, .allocated: break
        case .approved(let body):
            plan.state = .approved(by: body.by, at: body.approvedAt)
            plan.dropped = body.dropped
            plan.declined = body.declined
        case .rejected(let body):
            plan.state = .rejected(by: body.by, at: body.rejectedAt, reason: body.reason)
        }
        return plan
    }
}

extension Site {
    /// Whether goods may be planned for it.
    ///
    /// A shelter of which nobody has said anything but that asks for goods is taken to be there.
    package var takesGoods: Bool {
        kind == .shelter && (status == .open || status == .unknown)
    }
}
