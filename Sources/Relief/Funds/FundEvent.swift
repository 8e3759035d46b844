package import Vocabulary

/// What has happened to money, and to the rules that it is held to.
package enum FundEvent: Hashable, Sendable {
    case purposeListed(Purpose)
    case municipalityListed(Municipality)
    case ceilingSet(Ceiling)
    case specialStandardAgreed(SpecialStandard)
    case householdStandardSet(HouseholdStandard)

    case potOpened(PotOpened)
    case paidIn(PaidIn)
    case paidBack(PaidBack)
    case requested(Requested)
    case requestWithdrawn(RequestWithdrawn)
    case granted(Granted)
    case grantReduced(GrantReduced)
    case committed(Committed)
    case commitmentCancelled(CommitmentCancelled)
    case paid(Paid)
    case refunded(Refunded)
    case claimed(Claimed)
    case claimReduced(ClaimReduced)
    case reimbursed(Reimbursed)
    case roundDecided(RoundDecided)
    case roundCancelled(RoundCancelled)
    case paymentsListed(PaymentsListed)
    case claimedLess(ClaimedLess)
}

/// The bodies of the events about pots and requests.
extension FundEvent {
    package struct PotOpened: Hashable, Sendable {
        package let pot: ID<Pot>
        package let details: PotDetails
        package let signature: Signature
    }

    package struct PaidIn: Hashable, Sendable {
        package let deposit: ID<Deposit>
        package let pot: ID<Pot>
        package let money: MoneyIn
        package let signature: Signature
    }

    package struct PaidBack: Hashable, Sendable {
        package let deposit: ID<Deposit>
        package let pot: ID<Pot>
        package let correction: Correction
        package let signature: Signature
    }

    package struct Requested: Hashable, Sendable {
        package let request: ID<FundRequest>
        package let details: FundRequestDetails
        package let signature: Signature
    }

    package struct RequestWithdrawn: Hashable, Sendable {
        package let request: ID<FundRequest>
        package let reason: String
        package let signature: Signature
    }

    package struct Granted: Hashable, Sendable {
        package let grant: ID<Grant>
        package let pot: ID<Pot>
        package let target: GrantTarget
        package let amount: Yen
        package let signature: Signature
    }

    package struct GrantReduced: Hashable, Sendable {
        package let grant: ID<Grant>
        package let pot: ID<Pot>
        package let target: GrantTarget
        package let correction: Correction
        package let signature: Signature
    }
}

/// The bodies of the events about what is spent.
extension FundEvent {
    package struct Committed: Hashable, Sendable {
        package let commitment: ID<Commitment>
        package let path: MoneyPath
        package let details: CommitmentDetails
        package let signature: Signature
    }

    package struct CommitmentCancelled: Hashable, Sendable {
        package let commitment: ID<Commitment>
        package let path: MoneyPath
        package let correction: Correction
        package let signature: Signature
    }

    package struct Paid: Hashable, Sendable {
        package let payment: ID<Payment>
        package let commitment: ID<Commitment>
        package let path: MoneyPath
        package let details: PaymentDetails
        package let signature: Signature
    }

    package struct Refunded: Hashable, Sendable {
        package let payment: ID<Payment>
        package let commitment: ID<Commitment>
        package let path: MoneyPath
        package let correction: Correction
        package let signature: Signature
    }
}

/// The bodies of the events about what is asked back and about rounds.
extension FundEvent {
    package struct Claimed: Hashable, Sendable {
        package let reimbursement: ID<Reimbursement>
        package let pot: ID<Pot>
        package let details: ClaimDetails
        package let signature: Signature
    }

    package struct ClaimReduced: Hashable, Sendable {
        package let reimbursement: ID<Reimbursement>
        package let pot: ID<Pot>
        package let correction: Correction
        package let signature: Signature
    }

    package struct Reimbursed: Hashable, Sendable {
        package let reimbursement: ID<Reimbursement>
        package let pot: ID<Pot>
        package let amount: Yen
        /// The day on the statement of account.
        package let receivedOn: LocalDate
        package let signature: Signature
    }

    package struct RoundDecided: Hashable, Sendable {
        package let round: ID<Round>
        package let details: RoundDetails
        package let allotments: [Allotment]
        package let signature: Signature
    }

    package struct RoundCancelled: Hashable, Sendable {
        package let round: ID<Round>
        package let pot: ID<Pot>
        package let reason: String
        package let signature: Signature
    }
}

/// The bodies of the events about the payments that a claim is made of.
extension FundEvent {
    /// Which payments are asked back; told together with the claim.
    package struct PaymentsListed: Hashable, Sendable {
        package let reimbursement: ID<Reimbursement>
        package let pot: ID<Pot>
        /// The number of the letter.
        package let document: String
        package let parts: [ClaimPart]
    }

    /// For which payment a claim was reduced; told together with the reduction.
    package struct ClaimedLess: Hashable, Sendable {
        package let reimbursement: ID<Reimbursement>
        package let pot: ID<Pot>
        package let payment: ID<Payment>
        package let amount: Yen
    }
}
