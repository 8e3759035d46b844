package import Vocabulary

/// What may be asked about orders that bind money, and what is paid for them.
package enum SpendingCommand: Hashable, Sendable {
    case commit(ID<Commitment>, CommitmentDetails, Signature)
    case cancel(Correction, Signature)
    /// `firstDay` is the day of the disaster, `nil` while none is open.
    case pay(ID<Payment>, PaymentDetails, FundRuleBook, firstDay: LocalDate?, Signature)
    case refund(Correction, Signature)
}

/// How much of a grant may be bound, and how much of what is bound may be paid.
package enum SpendingDecider: FundDecider {
    package static func decide(_ command: SpendingCommand, _ state: FundCase) throws(SpendingRefusal) -> [FundEvent] {
        switch command {
        case .commit(let id, let details, let signature):
            return try commit(id, details, signature, state)
        case .cancel(let correction, let signature):
            guard let commitment = state.commitment else { return [] }
            try check(correction)
            guard correction.amount <= commitment.unpaid else { throw .alreadyPaid(most: commitment.unpaid) }
            return [
                .commitmentCancelled(
                    .init(
                        commitment: commitment.id, path: commitment.path, correction: correction, signature: signature))
            ]
        case .pay(let id, let details, let book, let firstDay, let signature):
            return try pay(id, details, book, firstDay, signature, state)
        case .refund(let correction, let signature):
            return try refund(correction, signature, state)
        }
    }

    private static func commit(
        _ id: ID<Commitment>, _ details: CommitmentDetails, _ signature: Signature, _ state: FundCase
    ) throws(SpendingRefusal) -> [FundEvent] {
        guard let grant = state.grant else { return [] }
        if let commitment = state.commitment {
            guard commitment.details == details, commitment.path.grant == grant.id else {
                throw .alreadyCommitted(payee: commitment.details.payee)
            }
            return []  // said twice, done once
        }
        guard !details.amount.isZero else { throw .noAmount }
        guard (1...100).contains(details.payee.count) else { throw .noPayee }
        if case .round(let round, let municipality) = grant.target {
            let allottee = state.allottee ?? municipality.text
            guard details.payee == allottee else { throw .ofRound(round, allottee) }
        }
        guard (1...100).contains(details.subject.count) else { throw .noSubject }
        guard details.reference?.count ?? 0 <= 100 else { throw .textTooLong }
        guard details.amount <= grant.uncommitted else { throw .overGrant(left: grant.uncommitted) }
        return [.committed(.init(commitment: id, path: MoneyPath(grant), details: details, signature: signature))]
    }

    private static func check(_ correction: Correction) throws(SpendingRefusal) {
        guard (1...PotRefusal.longestText).contains(correction.reason.count) else { throw .noReason }
        guard !correction.amount.isZero else { throw .noAmount }
    }

    private static func pay(
        _ id: ID<Payment>, _ details: PaymentDetails, _ book: FundRuleBook, _ firstDay: LocalDate?,
        _ signature: Signature, _ state: FundCase
    ) throws(SpendingRefusal) -> [FundEvent] {
        guard let commitment = state.commitment else { return [] }
        if let payment = state.payment {
            guard payment.details == details, payment.commitment == commitment.id else {
                throw .alreadyRecorded(receipt: payment.details.receipt)
            }
            return []
        }
        guard !details.amount.isZero else { throw .noAmount }
        guard (1...60).contains(details.receipt.count) else { throw .noReceipt }
        if let use = state.sameReceipt { throw .receiptUsed(use) }
        try checkDay(details.paidOn, firstDay, signature, state)
        guard details.amount <= commitment.unpaid else { throw .overCommitment(left: commitment.unpaid) }
        if let pot = state.pot, let request = state.request, pot.source == .reliefAct {
            try checkLaw(details, request, book, firstDay)
        }
        return [
            .paid(
                .init(
                    payment: id, commitment: commitment.id, path: commitment.path, details: details,
                    signature: signature))
        ]
    }

    /// So many days before a disaster or a grant are believed: both may have been recorded late.
    private static let daysBefore = 31

    /// A receipt of another year is a slip of the pen.
    private static func checkDay(
        _ day: LocalDate, _ firstDay: LocalDate?, _ signature: Signature, _ state: FundCase
    ) throws(SpendingRefusal) {
        guard day <= signature.day else { throw .inTheFuture(day) }
        let begins = [firstDay, state.grant?.signature.day].compactMap(\.self).min()
        guard let earliest = begins?.after(days: -daysBefore), day < earliest else { return }
        throw .longBefore(day, earliest: earliest)
    }

    /// What the receipt proves is held to the act once more: fewer people may have come than were asked for.
    private static func checkLaw(
        _ details: PaymentDetails, _ request: FundRequest, _ book: FundRuleBook, _ firstDay: LocalDate?
    ) throws(SpendingRefusal) {
        do throws(LawRefusal) {
            let (law, use) = try LawRule.law(of: request, book, firstDay)
            guard let evidence = details.evidence else { throw .noEvidence }
            let unitsLeft = use.units - request.paidUnits
            guard (1...max(1, unitsLeft)).contains(evidence.units), unitsLeft > 0 else {
                throw .unitsOutOfRange(most: max(0, unitsLeft))
            }
            try law.check(from: evidence.from, through: evidence.through)
            guard let allowance = try law.allowance(for: evidence.units), let perUnit = law.perUnit else { return }
            guard details.amount <= allowance else {
                throw .overCeiling(
                    law.ceiling.name, perUnit: perUnit, unit: law.ceiling.unit, units: evidence.units, left: allowance)
            }
        } catch {
            throw .law(error)
        }
    }

    /// Money that was asked back from the state can't be unpaid before the claim is taken back.
    private static func refund(
        _ correction: Correction, _ signature: Signature, _ state: FundCase
    ) throws(SpendingRefusal) -> [FundEvent] {
        guard let pot = state.pot, let payment = state.payment else { return [] }
        try check(correction)
        guard correction.amount <= payment.amount else { throw .overPayment(most: payment.amount) }
        let unclaimed = min(pot.account.unclaimed, payment.unclaimed)
        guard correction.amount <= unclaimed else { throw .alreadyClaimed(most: unclaimed) }
        return [
            .refunded(
                .init(
                    payment: payment.id, commitment: payment.commitment, path: payment.path, correction: correction,
                    signature: signature))
        ]
    }
}
