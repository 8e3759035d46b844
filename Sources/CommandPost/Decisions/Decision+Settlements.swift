import Boards
import Relief
import Vocabulary

/// An order that is settled out of a grant binds and pays its money in the same append.
extension Decision {
    mutating func settle(_ order: Order, _ request: SettlementRequest) throws(SubmissionError) {
        guard let id = request.grant else {
            let wish = SettlementWish(pot: request.pot, invoice: request.invoice, by: sender.name, at: now)
            try decide(.settle(wish), order)
            return
        }
        guard sender.allows(.manageFunds, at: nil) else { throw .refused(TokenRefusal.notAllowed(.manageFunds)) }
        reads(Subject("grant", id))
        guard let grant = wall.funds[id] else { throw .refused(GrantRefusal.noSuchGrant(id)) }
        try checkFit(order, grant)
        let booking = booking(of: order, request, from: grant)
        let wish = SettlementWish(
            pot: grant.pot.text, invoice: request.invoice, by: sender.name, at: now,
            source: wall.funds[grant.pot]?.source, booking: booking)
        for case .settled(let body) in try decide(.settle(wish), order) {
            try bind(body.settlement.amount, booking, order)
            try pay(body.settlement.amount, booking, request.receipt)
        }
    }

    /// Money that was given for another place or other goods does not pay for these.
    private mutating func checkFit(_ order: Order, _ grant: Grant) throws(SubmissionError) {
        reads(FundEvent.rules, Subject("site", order.details.destination))
        reads(all: MoneyPath(grant).subjects)
        let fitting = wall.fittingGrants(of: order).prefix(3).map { wall.title(of: $0) }
        let fit = wall.fit(of: grant, for: order)
        try asking { () throws(OrderRefusal) in try fit?.check(order.details, fitting: fitting) }
    }

    /// Named like the order, of which there is one settlement.
    private func booking(of order: Order, _ request: SettlementRequest, from grant: Grant) -> Settlement.Booking {
        let isFree = order.amount?.isZero ?? true
        return Settlement.Booking(
            grant: grant.id, commitment: isFree ? nil : ID(order.id.letters),
            payment: isFree || request.receipt == nil ? nil : ID(order.id.letters))
    }

    private mutating func bind(
        _ amount: Yen, _ booking: Settlement.Booking, _ order: Order
    ) throws(SubmissionError) {
        guard let commitment = booking.commitment else { return }
        let payee = wall.suppliers.supplier(order.details.supplier)?.name ?? order.details.supplier.text
        let details = CommitmentDetails(
            amount: amount, payee: payee, subject: "物資供給 発注第\(order.number)号", reference: order.id.text)
        try decideFund(.commit(commitment, from: booking.grant, details))
    }

    private mutating func pay(
        _ amount: Yen, _ booking: Settlement.Booking, _ receipt: SettlementRequest.Receipt?
    ) throws(SubmissionError) {
        guard let payment = booking.payment, let commitment = booking.commitment, let receipt else { return }
        let details = PaymentDetails(
            amount: amount, receipt: receipt.number, paidOn: receipt.paidOn, evidence: receipt.evidence)
        try decideFund(.pay(payment, of: commitment, details))
    }
}
