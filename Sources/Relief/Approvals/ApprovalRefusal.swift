package import Vocabulary

/// Why something about an approval was turned down.
package enum ApprovalRefusal: Refusal {
    case noSuchRequest(ID<ApprovalRequest>)
    case noSuchRule(ID<ApprovalRule>)
    case noSuchDelegation(ID<Delegation>)
    case otherRequest(String)
    case noTitle
    case noReason
    case textTooLong
    case notNeeded(ApprovalKind, Yen?)
    case alreadyAsked(by: String, at: Moment)
    case alreadyApproved(by: String, at: Moment)
    case alreadyReturned(by: String, at: Moment)
    case alreadyWithdrawn(Moment)
    case alreadySigned(Moment)
    case ownRequest
    case notTheirs(String)
    case principalIsBound
    case notEntitled(Wording)
    case holderNeeded(String)
    case nobodyKnown
    case personsOutOfRange(Int)
    case roleMayNotApprove(Role)
    case sameThreshold(ID<ApprovalRule>)
    case deputyOfOneself
    case noPeriod
    /// Something cannot be carried out before it is approved.
    case approvalNeeded(ApprovalKind, Wording)
    case approvalWaits(by: String, at: Moment)
    case approvedForLess(Yen)
    /// What was asked for cannot be carried out as things stand now.
    case noLongerHolds(Wording)
    /// Meanwhile so much was spent beside it that others have to approve it.
    case othersNeeded(Yen, Wording)

    package static let longestTitle = 200
    package static let longestText = 500

    package var code: String {
        switch self {
        case .noSuchRequest: "approval/unknown"
        case .noSuchRule: "approvalrule/unknown"
        case .noSuchDelegation: "delegation/unknown"
        case .otherRequest: "approval/other-request"
        case .noTitle: "approval/no-title"
        case .noReason: "approval/no-reason"
        case .textTooLong: "approval/text-too-long"
        case .notNeeded: "approval/not-needed"
        case .alreadyAsked: "approval/already-asked"
        case .alreadyApproved: "approval/already-approved"
        case .alreadyReturned: "approval/already-returned"
        case .alreadyWithdrawn: "approval/already-withdrawn"
        case .alreadySigned: "approval/already-signed"
        case .ownRequest: "approval/own-request"
        case .notTheirs: "approval/not-theirs"
        case .principalIsBound: "approval/principal-is-bound"
        case .notEntitled: "approval/not-entitled"
        case .holderNeeded: "approval/holder-needed"
        case .nobodyKnown: "approval/nobody-known"
        case .personsOutOfRange: "approval/persons-out-of-range"
        case .roleMayNotApprove: "approval/role-may-not-approve"
        case .sameThreshold: "approval/same-threshold"
        case .deputyOfOneself: "delegation/oneself"
        case .noPeriod: "delegation/no-period"
        case .approvalNeeded: "approval/needed"
        case .approvalWaits: "approval/waits"
        case .approvedForLess: "approval/approved-for-less"
        case .noLongerHolds: "approval/no-longer-holds"
        case .othersNeeded: "approval/others-needed"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchRequest, .noSuchRule, .noSuchDelegation: .missing
        case .noTitle, .noReason, .textTooLong, .notNeeded, .personsOutOfRange, .roleMayNotApprove, .deputyOfOneself,
            .noPeriod:
            .invalid
        case .otherRequest, .alreadyAsked, .alreadyApproved, .alreadyReturned, .alreadyWithdrawn, .alreadySigned,
            .sameThreshold, .approvalNeeded, .approvalWaits, .approvedForLess, .noLongerHolds, .othersNeeded:
            .conflict
        case .ownRequest, .notTheirs, .principalIsBound, .notEntitled, .holderNeeded, .nobodyKnown: .forbidden
        }
    }
}
