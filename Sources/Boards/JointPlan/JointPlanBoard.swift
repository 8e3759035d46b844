import HashTreeCollections
import JSON
package import Relief
package import Vocabulary

/// Every joint plan and what was decided about its parts.
package struct JointPlanBoard: Board {
    private(set) var plans: TreeDictionary<ID<JointPlan>, JointPlan> = [:]
    /// In the order in which they were proposed.
    package private(set) var order: [ID<JointPlan>] = []

    package init() {}

    init(_ plans: [JointPlan]) { for plan in plans { put(plan) } }

    package subscript(id: ID<JointPlan>) -> JointPlan? { plans[id] }

    /// The newest first.
    package var all: [JointPlan] { order.reversed().compactMap { plans[$0] } }

    package var latest: JointPlan? { order.last.flatMap { plans[$0] } }

    package mutating func apply(_ recorded: Recorded) {
        guard case .jointPlan(let event) = recorded.event,
            let plan = JointPlanDecider.evolve(plans[event.plan], event)
        else { return }
        put(plan)
    }

    private mutating func put(_ plan: JointPlan) {
        if plans.updateValue(plan, forKey: plan.id) == nil { order.append(plan.id) }
    }

    var drafts: [PieceDraft] {
        PieceDraft.cut(.jointPlans, order.compactMap { plans[$0] }) {
            1 + $0.proposal.roster.lines.count + $0.proposal.funding.lines.count
        }
    }
}
