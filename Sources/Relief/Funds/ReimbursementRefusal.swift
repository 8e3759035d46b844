package import Vocabulary

/// Why nothing was asked back, or not so much.
package enum ReimbursementRefusal: Refusal {
    case noSuchClaim(ID<Reimbursement>)
    case alreadyClaimed(String)
    case notUnderAct(LegalSource)
    case noAmount
    case noAddressee
    case noDocument
    case noReason
    case inTheFuture(LocalDate)
    case overPaid(left: Yen)
    case overOutstanding(left: Yen)
    case noPayments
    case otherPot(receipt: String)
    case paymentClaimed(receipt: String, document: String, ID<Reimbursement>)
    case refunded(receipt: String)
    case sumDiffers(Yen, sum: Yen)
    case notInClaim(ID<Payment>)
    case paymentNeeded(Int)
    case overPart(left: Yen)

    package var code: String {
        switch self {
        case .noSuchClaim: "reimbursement/unknown"
        case .alreadyClaimed: "reimbursement/already-claimed"
        case .notUnderAct: "reimbursement/not-under-act"
        case .noAmount: "yen/none"
        case .noAddressee: "reimbursement/no-addressee"
        case .noDocument: "reimbursement/no-document"
        case .noReason: "fund/no-reason"
        case .inTheFuture: "fund/in-the-future"
        case .overPaid: "reimbursement/over-paid"
        case .overOutstanding: "reimbursement/over-outstanding"
        case .noPayments: "reimbursement/no-payments"
        case .otherPot: "reimbursement/other-pot"
        case .paymentClaimed: "reimbursement/payment-claimed"
        case .refunded: "reimbursement/refunded"
        case .sumDiffers: "reimbursement/sum-differs"
        case .notInClaim: "reimbursement/not-in-claim"
        case .paymentNeeded: "reimbursement/payment-needed"
        case .overPart: "reimbursement/over-part"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchClaim: .missing
        case .alreadyClaimed, .notUnderAct, .overPaid, .overOutstanding, .otherPot, .paymentClaimed, .refunded,
            .sumDiffers, .notInClaim, .overPart:
            .conflict
        case .noPayments, .paymentNeeded, .noAmount, .noAddressee, .noDocument, .noReason, .inTheFuture: .invalid
        }
    }
}
