package import Vocabulary

/// What may be asked about a joint plan.
package enum JointPlanCommand: Hashable, Sendable {
    case propose(ID<JointPlan>, JointPlan.Proposal)
    /// What was left out and what did not hold is found out by the caller, line by line.
    case approve(JointPlan.Part, JointPlan.Approval)
    case reject(JointPlan.Part, reason: String, by: String, at: Moment)
}

/// How the parts of a joint plan are decided, each once.
package enum JointPlanDecider: Decider {
    package static let initial: JointPlan? = nil

    package static func decide(
        _ command: JointPlanCommand, _ plan: JointPlan?
    ) throws(JointPlanRefusal) -> [JointPlanEvent] {
        if case .propose(let id, let proposal) = command {
            guard plan == nil else { throw .alreadyProposed(id) }
            return [.proposed(.init(plan: id, proposal: proposal))]
        }
        guard let plan else { return [] }
        switch command {
        case .propose: return []
        case .approve(let part, let approval):
            try checkOpen(plan, part)
            return [.approved(.init(plan: plan.id, part: part, approval: approval))]
        case .reject(let part, let reason, let by, let moment):
            try checkOpen(plan, part)
            guard (1...500).contains(reason.count) else { throw .noReason }
            return [.rejected(.init(plan: plan.id, part: part, by: by, rejectedAt: moment, reason: reason))]
        }
    }

    /// The lines of a part that `choice` takes; a part without lines has nothing to approve.
    package static func chosen<Pick: LinePick>(
        _ lines: [Pick.Line], _ choice: LineChoice<Pick>
    ) throws(JointPlanRefusal) -> [Pick.Line] {
        if let stranger = choice.pick?.stranger(among: lines) { throw .notInPlan(stranger) }
        let chosen = lines.filter(choice.takes)
        guard !chosen.isEmpty else { throw .nothingChosen }
        return chosen
    }

    /// Refuses a part that was decided before.
    package static func checkOpen(_ plan: JointPlan, _ part: JointPlan.Part) throws(JointPlanRefusal) {
        switch plan.state(of: part) {
        case .proposed: return
        case .approved(let by, let at): throw .alreadyApproved(part, by: by, at: at)
        case .rejected(let by, let at, _): throw .alreadyRejected(part, by: by, at: at)
        }
    }

    package static func evolve(_ plan: JointPlan?, _ event: JointPlanEvent) -> JointPlan? {
        if case .proposed(let body) = event { return JointPlan(body.plan, body.proposal) }
        guard var plan else { return nil }
        switch event {
        case .proposed: break
        case .approved(let body): plan.approve(body.part, body.approval)
        case .rejected(let body):
            plan.decide(body.part, .rejected(by: body.by, at: body.rejectedAt, reason: body.reason))
        }
        return plan
    }
}
