import Vocabulary

/// Who decides in whose place, and how long.
package enum DelegationDecider: Decider {
    package static let initial: Delegation? = nil

    package static func decide(
        _ command: DelegationCommand, _ delegation: Delegation?
    ) throws(ApprovalRefusal) -> [ApprovalEvent] {
        switch command {
        case .delegate(let wish, let now):
            guard delegation == nil else { return [] }  // said twice, done once
            try check(wish, now)
            return [.delegated(wish)]
        case .end(let by, let now):
            guard let delegation else { return [] }
            guard by.isSamePerson(as: delegation.from) else { throw .notTheirs(delegation.from.name) }
            guard delegation.endedAt == nil, now < delegation.ends else { return [] }
            return [.delegationEnded(.init(delegation: delegation.id, endedAt: now))]
        }
    }

    private static func check(_ wish: Delegation, _ now: Moment) throws(ApprovalRefusal) {
        guard wish.from.token != nil else { throw .nobodyKnown }
        guard !wish.from.isSamePerson(as: wish.to) else { throw .deputyOfOneself }
        guard wish.to.role.everywhere.contains(.approve) else { throw .roleMayNotApprove(wish.to.role) }
        guard wish.starts < wish.ends, now < wish.ends else { throw .noPeriod }
        guard (1...ApprovalRefusal.longestText).contains(wish.reason.count) else { throw .noReason }
    }

    package static func evolve(_ delegation: Delegation?, _ event: ApprovalEvent) -> Delegation? {
        switch event {
        case .delegated(let body): return body
        case .delegationEnded(let body):
            guard var delegation else { return nil }
            delegation.endedAt = body.endedAt
            return delegation
        default: return delegation
        }
    }
}
