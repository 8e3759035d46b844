package import Vocabulary

/// What may be asked about a request for approval.
package enum ApprovalCommand: Hashable, Sendable {
    /// `rule` is the one that counts now; `earlier` are the requests for the same thing.
    case ask(
        ID<ApprovalRequest>, ApprovalRequest.Matter, by: Signatory, rule: ApprovalRule?, earlier: [ApprovalRequest],
        at: Moment)
    /// `delegations` are those that hold now.
    case sign(by: Signatory, [Delegation], at: Moment)
    case sendBack(by: Signatory, [Delegation], reason: String, at: Moment)
    case withdraw(by: Signatory, at: Moment)
    /// What is carried out by itself with the last approval; said of a request that was only just made.
    case hold(Deferral)
}

/// What may be asked about the rules of approval.
package enum ApprovalRuleCommand: Hashable, Sendable {
    case set(ApprovalRule)
    case lift(ID<ApprovalRule>)
}

/// What may be asked about a deputy.
package enum DelegationCommand: Hashable, Sendable {
    case delegate(Delegation, at: Moment)
    case end(by: Signatory, at: Moment)
}
