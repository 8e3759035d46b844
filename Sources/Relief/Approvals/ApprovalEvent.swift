package import Vocabulary

/// What has happened to rules of approval, requests and deputies.
package enum ApprovalEvent: Hashable, Sendable {
    case ruleSet(ApprovalRule)
    case ruleLifted(RuleLifted)
    case requested(Requested)
    /// One person approved; as many as the rule wants make it approved.
    case signed(Signed)
    case returned(Returned)
    case withdrawn(Withdrawn)
    case delegated(Delegation)
    case delegationEnded(DelegationEnded)
    /// What the request is for is carried out by itself once it is approved.
    case deferred(Deferred)

    package struct RuleLifted: Hashable, Sendable {
        package let rule: ID<ApprovalRule>
    }

    package struct Requested: Hashable, Sendable {
        package let request: ID<ApprovalRequest>
        package let matter: ApprovalRequest.Matter
        package let by: Signatory
        package let askedAt: Moment
        package let rule: ApprovalRule
    }

    package struct Signed: Hashable, Sendable {
        package let request: ID<ApprovalRequest>
        package let reference: ID<ApprovalMatter>
        package let signature: ApprovalSignature
    }

    package struct Returned: Hashable, Sendable {
        package let request: ID<ApprovalRequest>
        package let reference: ID<ApprovalMatter>
        package let by: Signatory
        package let returnedAt: Moment
        package let reason: String
    }

    package struct Withdrawn: Hashable, Sendable {
        package let request: ID<ApprovalRequest>
        package let reference: ID<ApprovalMatter>
        package let withdrawnAt: Moment
    }

    package struct DelegationEnded: Hashable, Sendable {
        package let delegation: ID<Delegation>
        package let endedAt: Moment
    }

    package struct Deferred: Hashable, Sendable {
        package let request: ID<ApprovalRequest>
        package let reference: ID<ApprovalMatter>
        package let deferral: Deferral
    }

    /// The request that it is about, if it is about one.
    package var request: ID<ApprovalRequest>? {
        switch self {
        case .requested(let body): body.request
        case .signed(let body): body.request
        case .returned(let body): body.request
        case .withdrawn(let body): body.request
        case .deferred(let body): body.request
        case .ruleSet, .ruleLifted, .delegated, .delegationEnded: nil
        }
    }
}
