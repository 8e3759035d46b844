import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideApproval(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .setApprovalRule(let rule): try decide(.set(rule))
        case .liftApprovalRule(let id): try decide(.lift(id))
        case .askApproval(let id, let matter): try ask(id, matter)
        case .approve(let id): try sign(try approval(id))
        case .returnApproval(let id, let reason):
            let delegations = deputies()
            try decide(.sendBack(by: sender.signatory, delegations, reason: reason, at: now), try approval(id))
        case .withdrawApproval(let id):
            try decide(.withdraw(by: sender.signatory, at: now), try approval(id))
        case .delegate(let id, let to, let from, let until, let reason):
            try delegate(id, to: to, from: from, until: until, reason: reason)
        case .endDelegation(let id):
            guard wall.approvals[id] != nil else { throw .refused(ApprovalRefusal.noSuchDelegation(id)) }
            try decide(.end(by: sender.signatory, at: now), id)
        default: return
        }
    }

    /// Lets nothing pass that needs approval and has none.
    ///
    /// `amount` is what it costs, `nil` when nobody knows. Does nothing where no rule wants it.
    mutating func requireApproval<Thing>(
        _ kind: ApprovalKind, of thing: ID<Thing>, _ amount: Yen?
    ) throws(SubmissionError) {
        reads(ApprovalEvent.rules, ApprovalEvent.subject(of: ID(thing.letters)))
        let standing = wall.approvals.standing(kind, thing, amount)
        try asking { () throws(ApprovalRefusal) in try standing.demand() }
    }

    private mutating func ask(
        _ id: ID<ApprovalRequest>, _ matter: ApprovalRequest.Matter
    ) throws(SubmissionError) {
        reads(ApprovalEvent.rules, ApprovalEvent.subject(of: matter.reference))
        let rule = wall.approvals.rules.rule(for: matter.kind, matter.amount)
        let earlier = wall.approvals.requests(matter.kind, matter.reference)
        let command = ApprovalCommand.ask(
            id, matter, by: sender.signatory, rule: rule, earlier: earlier, at: now)
        reads(Subject("approval", id))
        let known = wall.approvals[id]
        happen(
            try asking { () throws(ApprovalRefusal) in try ApprovalDecider.decide(command, known) }
                .map(ReliefEvent.approval))
    }

    private mutating func sign(_ request: ApprovalRequest) throws(SubmissionError) {
        let delegations = deputies()
        try decide(.sign(by: sender.signatory, delegations, at: now), request)
        try carryOutApproved(request)
    }

    private func approval(_ id: ID<ApprovalRequest>) throws(SubmissionError) -> ApprovalRequest {
        guard let request = wall.approvals[id] else { throw .refused(ApprovalRefusal.noSuchRequest(id)) }
        return request
    }

    private mutating func deputies() -> [Delegation] {
        reads(ApprovalEvent.deputies)
        return wall.approvals.delegations(holdingAt: now)
    }

    mutating func decide(
        _ command: ApprovalCommand, _ request: ApprovalRequest
    ) throws(SubmissionError) {
        reads(Subject("approval", request.id))
        happen(
            try asking { () throws(ApprovalRefusal) in try ApprovalDecider.decide(command, request) }
                .map(ReliefEvent.approval))
    }

    private mutating func decide(_ command: ApprovalRuleCommand) throws(SubmissionError) {
        reads(ApprovalEvent.rules)
        let rules = wall.approvals.rules
        happen(
            try asking { () throws(ApprovalRefusal) in try ApprovalRuleDecider.decide(command, rules) }
                .map(ReliefEvent.approval))
    }

    private mutating func delegate(
        _ id: ID<Delegation>, to deputy: ID<Token>, from start: Moment, until end: Moment, reason: String
    ) throws(SubmissionError) {
        reads(Subject("token", deputy))
        guard let token = wall.access[deputy], token.isValid(at: now) else {
            throw .refused(TokenRefusal.noSuchToken(deputy))
        }
        let wish = Delegation(
            id: id, from: sender.signatory, to: Signatory(token), starts: start, ends: end, reason: reason)
        try decide(.delegate(wish, at: now), id)
    }

    private mutating func decide(_ command: DelegationCommand, _ id: ID<Delegation>) throws(SubmissionError) {
        reads(ApprovalEvent.deputies)
        let known = wall.approvals[id]
        happen(
            try asking { () throws(ApprovalRefusal) in try DelegationDecider.decide(command, known) }
                .map(ReliefEvent.approval))
    }
}
