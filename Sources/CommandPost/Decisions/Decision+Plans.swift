import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decidePlan(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .proposePlan(let proposal):
            try decidePlan(.propose(proposal), wall.plans[proposal.plan], proposal.plan)
        case .approvePlan(let id, let choice):
            try requireApproval(.plan, of: id, nil)
            try approve(try plan(id), choice)
        case .rejectPlan(let id, let reason):
            try decidePlan(.reject(reason: reason, by: sender.name, at: now), try plan(id), id)
        default: return
        }
    }

    private func plan(_ id: ID<Plan>) throws(SubmissionError) -> Plan {
        guard let plan = wall.plans[id] else { throw .refused(PlanRefusal.noSuchPlan(id)) }
        return plan
    }

    private mutating func decidePlan(
        _ command: PlanCommand, _ plan: Plan?, _ id: ID<Plan>
    ) throws(SubmissionError) {
        reads(Subject("plan", id))
        happen(
            try asking { () throws(PlanRefusal) in try PlanDecider.decide(command, plan) }.map(ReliefEvent.plan))
    }

    /// Approving promises the goods and prepares the consignments that carry them, in one append.
    private mutating func approve(_ plan: Plan, _ choice: PlanChoice) throws(SubmissionError) {
        let approval = approval(of: plan)
        reads(RoadEvent.subject, DirectiveEvent.subject, PlanEvent.approvals)
        readEstimates(of: plan)
        reads(all: approval.lots.keys.map { Subject("lot", $0) })
        reads(all: approval.needs.keys.map { Subject("need", $0) })
        reads(all: approval.sites.keys.map { Subject("site", $0) })
        let before = events.count
        reads(Subject("plan", plan.id))
        let promises = try asking { () throws(PlanRefusal) in try PlanDecider.decide(.approve(approval, choice), plan) }
        try raiseEstimates(of: plan, promisedIn: promises)
        happen(promises.map(ReliefEvent.plan))
        try prepareConsignments(of: plan.id, events[before...])
    }

    private func approval(of plan: Plan) -> PlanApproval {
        var lots: [ID<Lot>: Lot] = [:]
        var needs = standingEstimates(of: plan)
        var sites: [ID<Site>: Site] = [:]
        for allocation in plan.allocations {
            lots[allocation.lot] = lots[allocation.lot] ?? wall.depots.lot(allocation.lot)
            needs[allocation.need] = needs[allocation.need] ?? wall.shortfalls[allocation.need]?.need
            for site in [allocation.depot, allocation.shelter] { sites[site] = sites[site] ?? wall.site(site) }
        }
        return PlanApproval(
            by: sender.name, at: now, lots: lots, needs: needs, sites: sites, barred: plan.barred(on: wall),
            held: wall.plans.overtook(plan) ? held : [:])
    }

    /// The plan before left what is held back where it lay; one that did not know of it must leave it there, too.
    private var held: [ID<Lot>: Count<Piece>] { wall.reserves(of: wall.provisions(at: now), at: now).lots }

    /// One consignment for each depot and shelter, in the order of their names.
    private mutating func prepareConsignments(
        of plan: ID<Plan>, _ events: ArraySlice<ReliefEvent>
    ) throws(SubmissionError) {
        let promised = events.compactMap { event -> Allocation? in
            guard case .plan(.allocated(let body)) = event else { return nil }
            return body.allocation
        }
        let ways = Dictionary(grouping: promised) { Way(depot: $0.depot, shelter: $0.shelter) }
        for (index, way) in ways.keys.sorted().enumerated() {
            let id = ID<Consignment>(plan, number: UInt64(index + 1))
            let now = now
            happen(
                try asking { () throws(ConsignmentRefusal) in
                    try ConsignmentDecider.decide(
                        .prepare(id, from: way.depot, to: way.shelter, ways[way] ?? [], at: now), nil)
                }.map(ReliefEvent.consignment))
        }
    }
}
