package import Vocabulary

/// Money that was paid and is asked back from prefecture and state (求償).
package struct Reimbursement: Hashable, Sendable {
    package let id: ID<Reimbursement>
    package let pot: ID<Pot>
    package let details: ClaimDetails
    /// What is still asked: what was claimed less what was taken back.
    package internal(set) var amount: Yen
    package internal(set) var received = Yen.zero
    /// The payments that it is made of; empty for a claim from before they were listed.
    package internal(set) var parts: [ClaimPart] = []
    package let signature: Signature

    package var outstanding: Yen { amount.remaining(after: received) }
}

/// What is asked back, of whom, and on which paper.
package struct ClaimDetails: Hashable, Sendable {
    package let amount: Yen
    package let addressee: String
    /// The number of the letter.
    package let document: String
    package let claimedOn: LocalDate

    package init(amount: Yen, addressee: String, document: String, claimedOn: LocalDate) {
        (self.amount, self.addressee, self.document, self.claimedOn) = (amount, addressee, document, claimedOn)
    }
}

/// One payment in a claim.
package struct ClaimPart: Hashable, Sendable {
    package let payment: ID<Payment>
    /// What stood of the payment when it was claimed: all of it.
    package let amount: Yen
    /// What of that was taken back since.
    package internal(set) var released: Yen

    package init(payment: ID<Payment>, amount: Yen, released: Yen = .zero) {
        (self.payment, self.amount, self.released) = (payment, amount, released)
    }

    /// What is still asked for it.
    package var standing: Yen { amount.remaining(after: released) }
}

/// A claim as somebody wants it; what it comes to is added up from the payments.
package struct ClaimRequest: Hashable, Sendable {
    package let addressee: String
    /// The number of the letter.
    package let document: String
    package let claimedOn: LocalDate
    /// `nil` for every payment of the pot that is not asked back yet.
    package let payments: [ID<Payment>]?
    /// What somebody has added up; refused when the payments come to something else.
    package let amount: Yen?

    package init(
        addressee: String, document: String, claimedOn: LocalDate, payments: [ID<Payment>]? = nil, amount: Yen? = nil
    ) {
        (self.addressee, self.document, self.claimedOn) = (addressee, document, claimedOn)
        (self.payments, self.amount) = (payments.map { Set($0).sorted() }, amount)
    }
}
