package import Vocabulary

/// An order or a contract that binds money of a grant (支出負担行為).
package struct Commitment: Hashable, Sendable {
    package let id: ID<Commitment>
    package let path: MoneyPath
    package let details: CommitmentDetails
    /// What stands of it: what was bound less what was cancelled.
    package internal(set) var amount: Yen
    package internal(set) var paid = Yen.zero
    package let signature: Signature

    package var unpaid: Yen { amount.remaining(after: paid) }
}

/// By which way money gets to where it is spent.
package struct MoneyPath: Hashable, Sendable {
    package let grant: ID<Grant>
    package let pot: ID<Pot>
    /// `nil` for a round.
    package let request: ID<FundRequest>?

    package init(_ grant: Grant) { (self.grant, pot, request) = (grant.id, grant.pot, grant.target.request) }
    init(grant: ID<Grant>, pot: ID<Pot>, request: ID<FundRequest>?) {
        (self.grant, self.pot, self.request) = (grant, pot, request)
    }
}

/// What money is bound for.
package struct CommitmentDetails: Hashable, Sendable {
    package let amount: Yen
    package let payee: String
    /// What is bought or paid for, in words.
    package let subject: String
    /// The number of the order, the contract or the settlement that it pays; whoever keeps that finds it again by this.
    package let reference: String?

    package init(amount: Yen, payee: String, subject: String, reference: String? = nil) {
        (self.amount, self.payee, self.subject, self.reference) = (amount, payee, subject, reference)
    }
}

/// Money that went out (支払).
package struct Payment: Hashable, Sendable {
    package let id: ID<Payment>
    package let commitment: ID<Commitment>
    package let path: MoneyPath
    package let details: PaymentDetails
    package internal(set) var refunded = Yen.zero
    /// Where it is asked back, if it is.
    package internal(set) var claim: StandingClaim?
    package let signature: Signature

    /// What stands of it.
    package var amount: Yen { details.amount.remaining(after: refunded) }
    /// What of that is asked back nowhere.
    package var unclaimed: Yen { amount.remaining(after: claim?.amount ?? .zero) }
}

/// The claim in which a payment is asked back, and what of the payment still is.
package struct StandingClaim: Hashable, Sendable {
    package let reimbursement: ID<Reimbursement>
    /// The number of its letter.
    package let document: String
    package internal(set) var amount: Yen
}

/// What a payment was, with its receipt.
package struct PaymentDetails: Hashable, Sendable {
    package let amount: Yen
    /// The number on the receipt (領収書番号).
    package let receipt: String
    package let paidOn: LocalDate
    /// For money of the Disaster Relief Act: what the receipt proves was done.
    package let evidence: Evidence?

    package init(amount: Yen, receipt: String, paidOn: LocalDate, evidence: Evidence? = nil) {
        (self.amount, self.receipt, self.paidOn, self.evidence) = (amount, receipt, paidOn, evidence)
    }
}

/// What was done for the money: so many units, and when.
package struct Evidence: Hashable, Sendable {
    package let units: Int
    package let from: LocalDate
    package let through: LocalDate

    package init(units: Int, from: LocalDate, through: LocalDate) {
        (self.units, self.from, self.through) = (units, from, through)
    }
}
