import Vocabulary

/// How a request comes to be approved by as many persons as the rule wants, or comes back.
package enum ApprovalDecider: Decider {
    package static let initial: ApprovalRequest? = nil

    package static func decide(
        _ command: ApprovalCommand, _ request: ApprovalRequest?
    ) throws(ApprovalRefusal) -> [ApprovalEvent] {
        if case .ask(let id, let matter, let by, let rule, let earlier, let now) = command {
            guard let request else { return try ask(id, matter, by, rule, earlier, now) }
            guard request.matter == matter else { throw .otherRequest(request.matter.title) }
            return []  // said twice, done once
        }
        guard let request else { return [] }
        try checkWaiting(request)
        switch command {
        case .ask: return []
        case .sign(let by, let delegations, let now):
            let principal = try request.capacity(of: by, delegations)
            let signature = ApprovalSignature(by: by, onBehalfOf: principal == by ? nil : principal, at: now)
            return [.signed(.init(request: request.id, reference: request.matter.reference, signature: signature))]
        case .sendBack(let by, let delegations, let reason, let now):
            return try sendBack(request, by, delegations, reason, now)
        case .withdraw(let by, let now):
            guard by.isSamePerson(as: request.asked) else { throw .notTheirs(request.asked.name) }
            return [.withdrawn(.init(request: request.id, reference: request.matter.reference, withdrawnAt: now))]
        case .hold(let deferral):
            guard request.deferral == nil, request.signatures.isEmpty else {
                throw .otherRequest(request.matter.title)
            }
            return [
                .deferred(.init(request: request.id, reference: request.matter.reference, deferral: deferral))
            ]
        }
    }

    private static func ask(
        _ id: ID<ApprovalRequest>, _ matter: ApprovalRequest.Matter, _ by: Signatory, _ rule: ApprovalRule?,
        _ earlier: [ApprovalRequest], _ now: Moment
    ) throws(ApprovalRefusal) -> [ApprovalEvent] {
        try check(matter, earlier)
        guard let rule else { throw .notNeeded(matter.kind, matter.amount) }
        guard by.token != nil else { throw .nobodyKnown }
        return [.requested(.init(request: id, matter: matter, by: by, askedAt: now, rule: rule))]
    }

    private static func check(
        _ matter: ApprovalRequest.Matter, _ earlier: [ApprovalRequest]
    ) throws(ApprovalRefusal) {
        guard (1...ApprovalRefusal.longestTitle).contains(matter.title.count) else { throw .noTitle }
        guard (matter.note?.count ?? 0) <= ApprovalRefusal.longestText else { throw .textTooLong }
        if let open = earlier.first(where: { $0.state == .waiting }) {
            throw .alreadyAsked(by: open.asked.name, at: open.askedAt)
        }
        let given = earlier.first { $0.state == .approved && $0.covers(matter.amount) }
        if let approval = given?.approval { throw .alreadyApproved(by: approval.by.name, at: approval.at) }
    }

    private static func sendBack(
        _ request: ApprovalRequest, _ by: Signatory, _ delegations: [Delegation], _ reason: String, _ now: Moment
    ) throws(ApprovalRefusal) -> [ApprovalEvent] {
        let isDeputy = delegations.contains { $0.to.token == by.token && $0.from.role == request.rule.role }
        guard by.token != nil else { throw .nobodyKnown }
        guard !by.isSamePerson(as: request.asked) else { throw .ownRequest }
        guard by.role == request.rule.role || isDeputy else { throw .notEntitled(request.rule.wording) }
        guard (1...ApprovalRefusal.longestText).contains(reason.count) else { throw .noReason }
        return [
            .returned(
                .init(
                    request: request.id, reference: request.matter.reference, by: by, returnedAt: now, reason: reason))
        ]
    }

    /// Says who was quicker, and when, if it waits no more.
    private static func checkWaiting(_ request: ApprovalRequest) throws(ApprovalRefusal) {
        switch request.end {
        case .returned(let by, let at, _): throw .alreadyReturned(by: by.name, at: at)
        case .withdrawn(let at): throw .alreadyWithdrawn(at)
        case nil: break
        }
        if let approval = request.approval { throw .alreadyApproved(by: approval.by.name, at: approval.at) }
    }

    package static func evolve(_ request: ApprovalRequest?, _ event: ApprovalEvent) -> ApprovalRequest? {
        if case .requested(let body) = event {
            return ApprovalRequest(
                id: body.request, matter: body.matter, asked: body.by, askedAt: body.askedAt, rule: body.rule)
        }
        guard var request else { return nil }
        switch event {
        case .signed(let body): request.signatures.append(body.signature)
        case .returned(let body): request.end = .returned(by: body.by, at: body.returnedAt, reason: body.reason)
        case .withdrawn(let body): request.end = .withdrawn(at: body.withdrawnAt)
        case .deferred(let body): request.deferral = body.deferral
        case .requested, .ruleSet, .ruleLifted, .delegated, .delegationEnded: break
        }
        return request
    }
}
