package import Vocabulary

/// What may be asked about money that is asked back.
package enum ReimbursementCommand: Hashable, Sendable {
    /// The payments stand in the case.
    case claim(ID<Reimbursement>, ClaimRequest, Signature)
    /// Without a payment the only one in the claim is meant.
    case reduce(Correction, of: ID<Payment>?, Signature)
    case receive(Yen, on: LocalDate, Signature)
}

/// How much may be asked back: what was paid under the act, once.
package enum ReimbursementDecider: FundDecider {
    package static func decide(
        _ command: ReimbursementCommand, _ state: FundCase
    ) throws(ReimbursementRefusal) -> [FundEvent] {
        switch command {
        case .claim(let id, let request, let signature): return try claim(id, request, signature, state)
        case .reduce(let correction, let payment, let signature):
            return try reduce(correction, payment, signature, state)
        case .receive(let amount, let day, let signature): return try receive(amount, day, signature, state)
        }
    }

    private static func claim(
        _ id: ID<Reimbursement>, _ request: ClaimRequest, _ signature: Signature, _ state: FundCase
    ) throws(ReimbursementRefusal) -> [FundEvent] {
        guard let pot = state.pot else { return [] }
        if let known = state.reimbursement {
            guard known.isMade(of: request, pot.id) else { throw .alreadyClaimed(known.details.document) }
            return []  // said twice, done once
        }
        guard pot.source == .reliefAct else { throw .notUnderAct(pot.source) }
        guard (1...100).contains(request.addressee.count) else { throw .noAddressee }
        guard (1...100).contains(request.document.count) else { throw .noDocument }
        guard request.claimedOn <= signature.day else { throw .inTheFuture(request.claimedOn) }
        let parts = try parts(of: state, pot.id)
        guard let amount = Yen.sum(parts.map(\.amount)), amount <= pot.account.unclaimed else {
            throw .overPaid(left: pot.account.unclaimed)
        }
        if let stated = request.amount, stated != amount { throw .sumDiffers(stated, sum: amount) }
        let details = ClaimDetails(
            amount: amount, addressee: request.addressee, document: request.document, claimedOn: request.claimedOn)
        return [
            .claimed(.init(reimbursement: id, pot: pot.id, details: details, signature: signature)),
            .paymentsListed(.init(reimbursement: id, pot: pot.id, document: request.document, parts: parts)),
        ]
    }

    /// Each payment whole, and in one claim only.
    private static func parts(of state: FundCase, _ pot: ID<Pot>) throws(ReimbursementRefusal) -> [ClaimPart] {
        guard !state.payments.isEmpty else { throw .noPayments }
        var parts: [ClaimPart] = []
        for payment in state.payments.values.sorted(by: { ($0.signature.at, $0.id) < ($1.signature.at, $1.id) }) {
            let receipt = payment.details.receipt
            guard payment.path.pot == pot else { throw .otherPot(receipt: receipt) }
            if let claim = payment.claim {
                throw .paymentClaimed(receipt: receipt, document: claim.document, claim.reimbursement)
            }
            guard !payment.amount.isZero else { throw .refunded(receipt: receipt) }
            parts.append(ClaimPart(payment: payment.id, amount: payment.amount))
        }
        return parts
    }

    private static func reduce(
        _ correction: Correction, _ payment: ID<Payment>?, _ signature: Signature, _ state: FundCase
    ) throws(ReimbursementRefusal) -> [FundEvent] {
        guard let claim = state.reimbursement else { return [] }
        guard (1...PotRefusal.longestText).contains(correction.reason.count) else { throw .noReason }
        guard !correction.amount.isZero else { throw .noAmount }
        guard correction.amount <= claim.outstanding else { throw .overOutstanding(left: claim.outstanding) }
        let reduced = FundEvent.claimReduced(
            .init(reimbursement: claim.id, pot: claim.pot, correction: correction, signature: signature))
        guard let part = try part(payment, of: claim) else { return [reduced] }
        guard correction.amount <= part.standing else { throw .overPart(left: part.standing) }
        return [
            reduced,
            .claimedLess(
                .init(reimbursement: claim.id, pot: claim.pot, payment: part.payment, amount: correction.amount)),
        ]
    }

    /// `nil` for a claim from before payments were listed.
    private static func part(
        _ payment: ID<Payment>?, of claim: Reimbursement
    ) throws(ReimbursementRefusal) -> ClaimPart? {
        guard !claim.parts.isEmpty else { return nil }
        if let payment {
            guard let part = claim.parts.first(where: { $0.payment == payment }) else { throw .notInClaim(payment) }
            return part
        }
        let standing = claim.parts.filter { !$0.standing.isZero }
        guard standing.count == 1 else { throw .paymentNeeded(standing.count) }
        return standing.first
    }

    private static func receive(
        _ amount: Yen, _ day: LocalDate, _ signature: Signature, _ state: FundCase
    ) throws(ReimbursementRefusal) -> [FundEvent] {
        guard let claim = state.reimbursement else { return [] }
        guard !amount.isZero else { throw .noAmount }
        guard day <= signature.day else { throw .inTheFuture(day) }
        guard amount <= claim.outstanding else { throw .overOutstanding(left: claim.outstanding) }
        return [
            .reimbursed(
                .init(reimbursement: claim.id, pot: claim.pot, amount: amount, receivedOn: day, signature: signature))
        ]
    }
}

extension Reimbursement {
    /// Whether the same was asked for; without a list any list will do.
    fileprivate func isMade(of request: ClaimRequest, _ pot: ID<Pot>) -> Bool {
        let isSameList = request.payments.map { $0 == parts.map(\.payment).sorted() } ?? true
        return self.pot == pot && isSameList && details.addressee == request.addressee
            && details.document == request.document && details.claimedOn == request.claimedOn
            && request.amount.map { $0 == details.amount } ?? true
    }
}
