import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideJointPlan(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .proposeJointPlan(let id, let proposal): try decide(.propose(id, proposal), id)
        case .approveRoster(let id, let choice): try approveRoster(of: try jointPlan(id), choice)
        case .approveFunding(let id, let choice): try approveFunding(of: try jointPlan(id), choice)
        case .rejectJointPlan(let id, let part, let reason):
            _ = try jointPlan(id)
            try decide(.reject(part, reason: reason, by: sender.name, at: now), id)
        default: return
        }
    }

    private mutating func jointPlan(_ id: ID<JointPlan>) throws(SubmissionError) -> JointPlan {
        reads(Subject("joint-plan", id))
        guard let plan = wall.jointPlans[id] else { throw .refused(JointPlanRefusal.noSuchPlan(id)) }
        return plan
    }

    private mutating func decide(_ command: JointPlanCommand, _ id: ID<JointPlan>) throws(SubmissionError) {
        reads(Subject("joint-plan", id))
        let known = wall.jointPlans[id]
        happen(
            try asking { () throws(JointPlanRefusal) in try JointPlanDecider.decide(command, known) }
                .map(ReliefEvent.jointPlan))
    }

    /// Assigns every chosen shift that still holds; the others are named with their reasons.
    private mutating func approveRoster(of plan: JointPlan, _ choice: RosterChoice) throws(SubmissionError) {
        let lines = plan.proposal.roster.lines
        let chosen = try chosen(.people, of: plan, lines, choice)
        let batch = ID<ShiftBatch>(plan.id.letters)
        try add(.assignWhatHolds(batch, chosen.map(\.request)))
        let dropped = wall.shifts.batch(batch)?.refused.map {
            JointPlan.Dropped(line: $0.shift.text, reason: Reason(code: $0.code, wording: $0.reason))
        }
        try conclude(
            .people, of: plan, declined: lines.filter { !choice.takes($0) }.map(\.shift.text),
            dropped: dropped ?? [], of: chosen.count)
    }

    /// Makes every chosen grant that pots, requests and the law still allow, one after the other.
    ///
    /// One that a rule of approval concerns waits with the others; it is named among those that were not made.
    private mutating func approveFunding(of plan: JointPlan, _ choice: FundingChoice) throws(SubmissionError) {
        let lines = plan.proposal.funding.lines
        let chosen = try chosen(.funds, of: plan, lines, choice)
        var (dropped, waiting): ([JointPlan.Dropped], [JointPlan.Dropped]) = ([], [])
        for line in chosen {
            do throws(SubmissionError) {
                try add(.fund(.grant(line.grant, from: line.pot, for: line.request, line.amount)))
                if wall.funds[line.grant] == nil {
                    waiting.append(.init(line: line.grant.text, reason: .waitsForApproval))
                }
            } catch {
                guard case .refused(let refusal) = error else { throw error }
                dropped.append(
                    .init(line: line.grant.text, reason: Reason(code: refusal.code, wording: refusal.wording)))
            }
        }
        try conclude(
            .funds, of: plan, declined: lines.filter { !choice.takes($0) }.map(\.grant.text),
            dropped: dropped + waiting, of: waiting.isEmpty ? chosen.count : .max)
    }

    private func chosen<Pick: LinePick>(
        _ part: JointPlan.Part, of plan: JointPlan, _ lines: [Pick.Line], _ choice: LineChoice<Pick>
    ) throws(SubmissionError) -> [Pick.Line] {
        try asking { () throws(JointPlanRefusal) in
            try JointPlanDecider.checkOpen(plan, part)
            return try JointPlanDecider.chosen(lines, choice)
        }
    }

    private mutating func conclude(
        _ part: JointPlan.Part, of plan: JointPlan, declined: [String], dropped: [JointPlan.Dropped], of count: Int
    ) throws(SubmissionError) {
        if dropped.count == count, let first = dropped.first {
            throw .refused(JointPlanRefusal.nothingLeft(part, first: first.reason))
        }
        let approval = JointPlan.Approval(by: sender.name, at: now, declined: declined, dropped: dropped)
        try decide(.approve(part, approval), plan.id)
    }
}
