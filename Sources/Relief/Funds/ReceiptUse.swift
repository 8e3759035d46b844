package import Vocabulary

/// Where the number of a receipt stands already: one payee gives each number once (領収書の二重払い防止).
package struct ReceiptUse: Hashable, Sendable {
    package let payment: ID<Payment>
    package let receipt: String
    package let payee: String
    /// What was paid for, in the words of the commitment.
    package let subject: String
    package let amount: Yen
    package let paidOn: LocalDate
    /// Whether it only waits for approval.
    package let isWaiting: Bool

    package init(
        payment: ID<Payment>, _ details: PaymentDetails, of commitment: CommitmentDetails, isWaiting: Bool = false
    ) {
        self.payment = payment
        receipt = details.receipt
        payee = commitment.payee
        subject = commitment.subject
        amount = details.amount
        paidOn = details.paidOn
        self.isWaiting = isWaiting
    }
}

/// A payee and the number of a receipt, however they were typed.
package struct ReceiptKey: Hashable, Sendable {
    private let payee: SearchText
    private let number: SearchText

    package init(payee: String, receipt: String) {
        self.payee = SearchText(payee)
        number = SearchText(receipt)
    }
}

extension PaymentDetails {
    /// What whoever pays has looked at, so that two desks cannot pay one receipt.
    ///
    /// The number is stirred (FNV-1a), as a subject has few letters; that two numbers fall together costs a repeat.
    package var receiptSubject: Subject {
        var bits: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in SearchText(receipt).text.utf8 { bits = (bits ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Subject("receipt", ID<ReceiptUse>("r", number: bits))
    }
}
