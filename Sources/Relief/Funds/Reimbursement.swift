package import Vocabulary

/// Money that was paid and is asked back from prefecture and state (求償).
package struct Reimbursement: Hashable, Sendable {
    package let id: ID<Reimbursement>
    package let pot: ID<Pot>
    package let details: ClaimDetails
    /// What is still asked: what was claimed less what was taken back.
    package internal(set) var amount: Yen
    package internal(set) var received = Yen.zero
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
