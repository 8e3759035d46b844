package import Vocabulary

/// Anything that somebody can want about money, by the names of the things that it is about.
package enum FundCommand: Hashable, Sendable {
    case listPurpose(Purpose)
    case listMunicipality(Municipality)
    case setCeiling(Ceiling)
    case agreeSpecialStandard(SpecialStandard)
    case setHouseholdStandard(HouseholdStandard)

    case openPot(ID<Pot>, PotDetails)
    case payIn(ID<Deposit>, to: ID<Pot>, MoneyIn)
    case payBack(ID<Deposit>, Correction)

    case request(ID<FundRequest>, FundRequestDetails)
    case withdrawRequest(ID<FundRequest>, reason: String)
    case grant(ID<Grant>, from: ID<Pot>, for: ID<FundRequest>, Yen)
    case reduceGrant(ID<Grant>, Correction)

    /// Binds money of a grant for an order or a settlement, whose number is the reference.
    case commit(ID<Commitment>, from: ID<Grant>, CommitmentDetails)
    case cancelCommitment(ID<Commitment>, Correction)
    /// Records a payment with its receipt; twice under the same name is once.
    case pay(ID<Payment>, of: ID<Commitment>, PaymentDetails)
    case refund(ID<Payment>, Correction)

    case claim(ID<Reimbursement>, of: ID<Pot>, ClaimRequest)
    /// Without a payment the only one in the claim is meant.
    case reduceClaim(ID<Reimbursement>, Correction, payment: ID<Payment>? = nil)
    case receiveReimbursement(ID<Reimbursement>, Yen, on: LocalDate)

    case decideRound(ID<Round>, RoundDetails)
    case cancelRound(ID<Round>, reason: String)
}
