package import Vocabulary

/// Why money was not bound, paid, cancelled or refunded.
package enum SpendingRefusal: Refusal {
    case noSuchCommitment(ID<Commitment>)
    case noSuchPayment(ID<Payment>)
    case alreadyCommitted(payee: String)
    case alreadyRecorded(receipt: String)
    case receiptUsed(ReceiptUse)
    case noAmount
    case noPayee
    case noSubject
    case noReceipt
    case noReason
    case textTooLong
    case inTheFuture(LocalDate)
    case longBefore(LocalDate, earliest: LocalDate)
    case overGrant(left: Yen)
    case overCommitment(left: Yen)
    case overPayment(most: Yen)
    case alreadyPaid(most: Yen)
    case alreadyClaimed(most: Yen)
    case law(LawRefusal)
    /// Money of a round is its municipality's, for the households that were counted there.
    case ofRound(ID<Round>, String)

    package var code: String {
        switch self {
        case .noSuchCommitment: "commitment/unknown"
        case .noSuchPayment: "payment/unknown"
        case .alreadyCommitted: "commitment/already-made"
        case .alreadyRecorded: "payment/already-recorded"
        case .receiptUsed: "payment/receipt-used"
        case .noAmount: "yen/none"
        case .noPayee: "commitment/no-payee"
        case .noSubject: "commitment/no-subject"
        case .noReceipt: "payment/no-receipt"
        case .noReason: "fund/no-reason"
        case .textTooLong: "fund/text-too-long"
        case .inTheFuture: "fund/in-the-future"
        case .longBefore: "payment/long-before"
        case .overGrant: "commitment/over-grant"
        case .overCommitment: "payment/over-commitment"
        case .overPayment: "payment/over-payment"
        case .alreadyPaid: "commitment/already-paid"
        case .alreadyClaimed: "payment/already-claimed"
        case .law(let refusal): refusal.code
        case .ofRound: "commitment/of-round"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchCommitment, .noSuchPayment: .missing
        case .alreadyCommitted, .alreadyRecorded, .receiptUsed, .overGrant, .overCommitment, .overPayment, .alreadyPaid,
            .alreadyClaimed, .ofRound:
            .conflict
        case .noAmount, .noPayee, .noSubject, .noReceipt, .noReason, .textTooLong, .inTheFuture, .longBefore: .invalid
        case .law(let refusal): refusal.nature
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchCommitment(let id): Wording("支出負担「\(id)」は登録されていません。", "There is no commitment “\(id)”.")
        case .noSuchPayment(let id): Wording("支払「\(id)」は登録されていません。", "There is no payment “\(id)”.")
        case .alreadyCommitted(let payee):
            Wording("同じ番号で「\(payee)」への支出負担が登録済みです。", "A commitment to “\(payee)” is recorded under this id.")
        case .alreadyRecorded(let receipt):
            Wording("同じ番号で領収書「\(receipt)」の支払が登録済みです。", "A payment with receipt “\(receipt)” is recorded under this id.")
        case .receiptUsed(let use): use.wording
        case .noAmount: FundText.noAmount
        case .noPayee: Wording("支払先を入力してください（1〜100文字）。", "Say who is paid, in 1 to 100 characters.")
        case .noSubject: Wording("何に使うかを入力してください（1〜100文字）。", "Say what is paid for, in 1 to 100 characters.")
        case .noReceipt: Wording("領収書番号を入力してください（1〜60文字）。", "Give the number of the receipt, 1 to 60 characters.")
        case .noReason: FundText.noReason
        case .textTooLong: Wording("参照番号は100文字以内にしてください。", "Keep the reference to 100 characters.")
        case .inTheFuture(let date):
            Wording("支払日（\(date)）が今日より先です。", "The day of payment, \(date), is later than today.")
        case .longBefore(let date, let earliest):
            Wording(
                "支払日（\(date)）が、災害や配分よりずっと前です。\(earliest)から今日までの日を入力してください。",
                "The day of payment, \(date), is long before the disaster and the grant. Give a day from \(earliest) to today."
            )
        case .overGrant(let left) where left.isZero:
            Wording(
                "この配分に残りはありません。追加の配分を受けてください。", "Nothing of the grant is left. Get another grant.")
        case .overGrant(let left):
            Wording(
                "この配分の残りは\(left)です。それ以下にするか、追加の配分を受けてください。",
                "The grant has \(left.wording.english) left. Commit at most that, or get another grant.")
        case .overCommitment(let left) where left.isZero:
            Wording(
                "この支出負担は全額が支払済みです。支払うときは、支出負担を追加してください。",
                "The commitment is paid in full. Commit more before paying more.")
        case .overCommitment(let left):
            Wording(
                "この支出負担の残りは\(left)です。それ以下にするか、支出負担を追加してください。",
                "The commitment has \(left.wording.english) left. Pay at most that, or commit more.")
        case .overPayment(let most):
            Wording("返金は、支払った\(most)までです。", "At most \(most.wording.english) was paid and can be refunded.")
        case .alreadyPaid(let most):
            Wording(
                "取り消せるのは、未払の\(most)までです。支払済みの分は先に返金を記録してください。",
                "At most \(most.wording.english) is unpaid. Record refunds of what was paid first.")
        case .alreadyClaimed(let most):
            Wording(
                "求償していない支払は\(most)です。先に求償を減額してください。",
                "At most \(most.wording.english) was not claimed back. Reduce the claim first.")
        case .law(let refusal): refusal.wording
        case .ofRound(let round, let allottee):
            Wording(
                "義援金の配分「\(round)」のお金は「\(allottee)」の被災世帯のものです。支払先を「\(allottee)」にするか、配分をやり直してください。",
                """
                Money of round “\(round)” belongs to the households of “\(allottee)”. Bind it to “\(allottee)”, or \
                decide the round anew.
                """)
        }
    }
}

extension ReceiptUse {
    /// Where the first one is, and what to do.
    fileprivate var wording: Wording {
        let (state, english) = isWaiting ? ("決裁待ち", "waits for approval") : ("支払済み", "is paid")
        return Wording(
            "領収書「\(receipt)」（\(payee)）は、\(paidOn)の「\(subject)」\(amount)として\(state)です（支払\(payment)）。領収書の番号を確かめてください。前の記録が誤りなら、先に返金か取り下げで直してください。",
            """
            Receipt “\(receipt)” of \(payee) \(english) already: “\(subject)”, \(amount.wording.english), \(paidOn) \
            (payment \(payment)). Check the number; if the earlier record is wrong, refund or withdraw that first.
            """)
    }
}
