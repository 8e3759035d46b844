import HashTreeCollections
package import Relief
package import Vocabulary

/// Every plan and what was decided about it.
package struct PlanBoard: Board {
    private(set) var plans: TreeDictionary<ID<Plan>, Plan> = [:]
    /// In the order in which they were proposed.
    package private(set) var order: [ID<Plan>] = []

    package init() {}

    init(plans: TreeDictionary<ID<Plan>, Plan>, order: [ID<Plan>]) { (self.plans, self.order) = (plans, order) }

    package subscript(id: ID<Plan>) -> Plan? { plans[id] }

    package var latest: Plan? { order.last.flatMap { plans[$0] } }

    package var latestApproved: Plan? {
        order.reversed().lazy.compactMap { plans[$0] }.first { plan in
            if case .approved = plan.state { true } else { false }
        }
    }

    /// Whether another plan was approved after `plan` was made, so that it does not know what is promised by now.
    package func overtook(_ plan: Plan) -> Bool {
        order.contains { other in
            guard other != plan.id, case .approved(_, let at) = plans[other]?.state else { return false }
            return at >= plan.proposedAt
        }
    }

    package mutating func apply(_ recorded: Recorded) {
        if case .plan(.allocated) = recorded.event { return }
        guard case .plan(let event) = recorded.event else { return }
        if case .proposed = event { order.append(event.plan) }
        plans[event.plan] = PlanDecider.evolve(plans[event.plan], event)
    }
}
