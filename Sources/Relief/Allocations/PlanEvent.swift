package import Vocabulary

/// What has happened to a plan and to the promises in it.
package enum PlanEvent: Hashable, Sendable {
    case proposed(Proposed)
    case approved(Approved)
    case rejected(Rejected)
    /// One line of an approved plan became a promise: it touches a lot and a need at once.
    case allocated(Allocated)

    package struct Proposed: Hashable, Sendable {
        package let plan: ID<Plan>
        package let allocations: [Allocation]
        package let shortfalls: [Shortfall]
        /// Needs that nobody has reported and that lines of this plan serve; each becomes one when it is approved.
        package let estimates: [PlanEstimate]
        package let basis: Int64
        package let proposedAt: Moment

        package init(
            plan: ID<Plan>, allocations: [Allocation], shortfalls: [Shortfall], estimates: [PlanEstimate] = [],
            basis: Int64, proposedAt: Moment
        ) {
            self.plan = plan
            self.allocations = allocations
            self.shortfalls = shortfalls
            self.estimates = estimates
            self.basis = basis
            self.proposedAt = proposedAt
        }
    }

    package struct Approved: Hashable, Sendable {
        package let plan: ID<Plan>
        package let by: String
        package let approvedAt: Moment
        /// Lines that could no longer be kept, because stock or needs changed after the plan was made.
        package let dropped: [ID<Allocation>]
        /// Lines that were left out by choice; their needs stay open.
        package let declined: [ID<Allocation>]

        package init(
            plan: ID<Plan>, by: String, approvedAt: Moment, dropped: [ID<Allocation>],
            declined: [ID<Allocation>] = []
        ) {
            self.plan = plan
            self.by = by
            self.approvedAt = approvedAt
            self.dropped = dropped
            self.declined = declined
        }
    }

    package struct Rejected: Hashable, Sendable {
        package let plan: ID<Plan>
        package let by: String
        package let rejectedAt: Moment
        package let reason: String
    }

    package struct Allocated: Hashable, Sendable {
        package let plan: ID<Plan>
        package let allocation: Allocation
    }

    package var plan: ID<Plan> {
        switch self {
        case .proposed(let body): body.plan
        case .approved(let body): body.plan
        case .rejected(let body): body.plan
        case .allocated(let body): body.plan
        }
    }
}
