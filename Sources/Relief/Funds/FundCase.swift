package import Vocabulary

/// The few things that one step with money concerns, and how they stand.
///
/// Whoever keeps many of them looks these up, lets the step happen, and puts them back; so a step costs the same with
/// ten requests and with a quarter of a million.
package struct FundCase: Hashable, Sendable {
    package var pot: Pot?
    package var deposit: Deposit?
    package var request: FundRequest?
    package var grant: Grant?
    package var commitment: Commitment?
    package var payment: Payment?
    package var reimbursement: Reimbursement?
    /// The payments that a claim is made of.
    package var payments: [ID<Payment>: Payment]
    /// Where the number of the receipt stands already; `nil` for a new one.
    package var sameReceipt: ReceiptUse?
    /// Whom the round of the grant gives the money to; `nil` for the grant of a request.
    package var allottee: String?

    package init(
        pot: Pot? = nil, deposit: Deposit? = nil, request: FundRequest? = nil, grant: Grant? = nil,
        commitment: Commitment? = nil, payment: Payment? = nil, reimbursement: Reimbursement? = nil,
        payments: [Payment] = [], sameReceipt: ReceiptUse? = nil
    ) {
        self.pot = pot
        self.deposit = deposit
        self.request = request
        self.grant = grant
        self.commitment = commitment
        self.payment = payment
        self.reimbursement = reimbursement
        self.payments = Dictionary(payments.map { ($0.id, $0) }) { first, _ in first }
        self.sameReceipt = sameReceipt
    }

    /// After `event`; what it does not concern stays.
    package mutating func take(_ event: FundEvent) {
        switch event {
        case .potOpened(let body): pot = Pot(id: body.pot, details: body.details)
        case .paidIn(let body): take(body)
        case .paidBack(let body): take(body)
        case .requested(let body): request = FundRequest(id: body.request, details: body.details)
        case .requestWithdrawn(let body): request?.withdrawal = body.reason
        case .granted(let body): take(body)
        case .grantReduced(let body): take(body)
        case .committed(let body): take(body)
        case .commitmentCancelled(let body): take(body)
        case .paid(let body): take(body)
        case .refunded(let body): take(body)
        case .claimed(let body): take(body)
        case .claimReduced(let body): take(body)
        case .reimbursed(let body): take(body)
        case .paymentsListed(let body): take(body)
        case .claimedLess(let body): take(body)
        case .purposeListed, .municipalityListed, .ceilingSet, .specialStandardAgreed, .householdStandardSet,
            .roundDecided, .roundCancelled:
            break
        }
    }
}

extension FundCase {
    private mutating func take(_ body: FundEvent.PaidIn) {
        deposit = Deposit(id: body.deposit, pot: body.pot, money: body.money)
        pot?.account.received.grow(by: body.money.amount)
    }

    private mutating func take(_ body: FundEvent.PaidBack) {
        deposit?.returned.grow(by: body.correction.amount)
        pot?.account.received.shrink(by: body.correction.amount)
    }

    private mutating func take(_ body: FundEvent.Granted) {
        grant = Grant(
            id: body.grant, pot: body.pot, target: body.target, amount: body.amount, signature: body.signature)
        pot?.account.granted.grow(by: body.amount)
        if let place = municipality(of: body.target) { pot?.grantedTo[place, default: .zero].grow(by: body.amount) }
        guard body.target.request != nil else { return }
        request?.granted.grow(by: body.amount)
        if pot?.source == .reliefAct { request?.grantedUnderAct.grow(by: body.amount) }
    }

    private mutating func take(_ body: FundEvent.GrantReduced) {
        let amount = body.correction.amount
        grant?.amount.shrink(by: amount)
        pot?.account.granted.shrink(by: amount)
        if let place = municipality(of: body.target) {
            let left = (pot?.grantedTo[place] ?? .zero).remaining(after: amount)
            pot?.grantedTo[place] = left.isZero ? nil : left
        }
        guard body.target.request != nil else { return }
        request?.granted.shrink(by: amount)
        if pot?.source == .reliefAct { request?.grantedUnderAct.shrink(by: amount) }
    }

    private func municipality(of target: GrantTarget) -> ID<Municipality>? {
        switch target {
        case .request: request?.details.municipality
        case .round(_, let municipality): municipality
        }
    }
}

extension FundCase {
    private mutating func take(_ body: FundEvent.Committed) {
        commitment = Commitment(
            id: body.commitment, path: body.path, details: body.details, amount: body.details.amount,
            signature: body.signature)
        grant?.committed.grow(by: body.details.amount)
        pot?.account.committed.grow(by: body.details.amount)
    }

    private mutating func take(_ body: FundEvent.CommitmentCancelled) {
        commitment?.amount.shrink(by: body.correction.amount)
        grant?.committed.shrink(by: body.correction.amount)
        pot?.account.committed.shrink(by: body.correction.amount)
    }

    private mutating func take(_ body: FundEvent.Paid) {
        payment = Payment(
            id: body.payment, commitment: body.commitment, path: body.path, details: body.details,
            signature: body.signature)
        commitment?.paid.grow(by: body.details.amount)
        grant?.paid.grow(by: body.details.amount)
        pot?.account.paid.grow(by: body.details.amount)
        if pot?.source == .reliefAct { request?.paidUnits += body.details.evidence?.units ?? 0 }
    }

    /// A payment that is refunded to the last yen proves nothing any more; a part of it leaves the units paid for.
    private mutating func take(_ body: FundEvent.Refunded) {
        payment?.refunded.grow(by: body.correction.amount)
        commitment?.paid.shrink(by: body.correction.amount)
        grant?.paid.shrink(by: body.correction.amount)
        pot?.account.paid.shrink(by: body.correction.amount)
        guard pot?.source == .reliefAct, payment?.amount.isZero == true else { return }
        request?.paidUnits -= payment?.details.evidence?.units ?? 0
    }

    private mutating func take(_ body: FundEvent.Claimed) {
        reimbursement = Reimbursement(
            id: body.reimbursement, pot: body.pot, details: body.details, amount: body.details.amount,
            signature: body.signature)
        pot?.account.claimed.grow(by: body.details.amount)
    }

    private mutating func take(_ body: FundEvent.ClaimReduced) {
        reimbursement?.amount.shrink(by: body.correction.amount)
        pot?.account.claimed.shrink(by: body.correction.amount)
    }

    private mutating func take(_ body: FundEvent.PaymentsListed) {
        reimbursement?.parts = body.parts
        for part in body.parts {
            payments[part.payment]?.claim = StandingClaim(
                reimbursement: body.reimbursement, document: body.document, amount: part.amount)
        }
    }

    /// A payment of which nothing is claimed any more can be claimed anew.
    private mutating func take(_ body: FundEvent.ClaimedLess) {
        if let index = reimbursement?.parts.firstIndex(where: { $0.payment == body.payment }) {
            reimbursement?.parts[index].released.grow(by: body.amount)
        }
        payments[body.payment]?.claim?.amount.shrink(by: body.amount)
        if payments[body.payment]?.claim?.amount.isZero == true { payments[body.payment]?.claim = nil }
    }

    private mutating func take(_ body: FundEvent.Reimbursed) {
        reimbursement?.received.grow(by: body.amount)
        pot?.account.reimbursed.grow(by: body.amount)
    }
}

/// Sums of what was recorded: they were checked when it was decided, and recorded things are not refused.
extension Yen {
    fileprivate mutating func grow(by amount: Self) { self = plus(amount) ?? Yen(clamping: .max) }
    fileprivate mutating func shrink(by amount: Self) { self = remaining(after: amount) }
}
