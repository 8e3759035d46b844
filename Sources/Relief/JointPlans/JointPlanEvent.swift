package import Vocabulary

/// What has happened to a joint plan; what it made true stands with shifts and grants.
package enum JointPlanEvent: Hashable, Sendable {
    case proposed(Proposed)
    case approved(Approved)
    case rejected(Rejected)

    package struct Proposed: Hashable, Sendable {
        package let plan: ID<JointPlan>
        package let proposal: JointPlan.Proposal

        package init(plan: ID<JointPlan>, proposal: JointPlan.Proposal) {
            (self.plan, self.proposal) = (plan, proposal)
        }
    }

    package struct Approved: Hashable, Sendable {
        package let plan: ID<JointPlan>
        package let part: JointPlan.Part
        package let approval: JointPlan.Approval
    }

    package struct Rejected: Hashable, Sendable {
        package let plan: ID<JointPlan>
        package let part: JointPlan.Part
        package let by: String
        package let rejectedAt: Moment
        package let reason: String
    }

    package var plan: ID<JointPlan> {
        switch self {
        case .proposed(let body): body.plan
        case .approved(let body): body.plan
        case .rejected(let body): body.plan
        }
    }
}
