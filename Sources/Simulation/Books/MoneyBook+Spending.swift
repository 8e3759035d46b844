import Relief
import Vocabulary

/// What is bound, paid and asked back.
extension MoneyBook {
    mutating func takeSpending(_ event: FundEvent) throws(Broken) {
        switch event {
        case .committed(let body): try commit(body)
        case .commitmentCancelled(let body):
            let (id, amount) = (body.commitment, body.correction.amount.value)
            guard let commitment = commitments[id] else { throw Broken(.orderKept, "\(id) was never bound") }
            try hold(
                .yenConserved, amount <= commitment.amount - paid(of: id),
                "\(amount) of \(id) are cancelled, which has \(commitment.amount), paid \(paid(of: id))")
            commitments[id]?.amount -= amount
        case .paid(let body): try pay(body)
        case .refunded(let body):
            let (id, amount) = (body.payment, body.correction.amount.value)
            guard let payment = payments[id] else { throw Broken(.orderKept, "payment \(id) was never made") }
            let most = min(payment.amount - payment.refunded, paid(from: payment.pot) - claimed(from: payment.pot))
            try hold(.yenConserved, amount <= most, "\(amount) of payment \(id) come back, and at most \(most) can")
            payments[id]?.refunded += amount
        default: break
        }
    }

    private mutating func commit(_ body: FundEvent.Committed) throws(Broken) {
        let (id, amount) = (body.commitment, body.details.amount.value)
        guard let grant = grants[body.path.grant] else { throw Broken(.orderKept, "\(id) is bound by no grant") }
        try hold(.yenConserved, commitments[id] == nil, "commitment \(id) was made twice")
        try hold(.yenConserved, body.path.pot, is: grant.pot, "the pot of commitment \(id)")
        let free = grant.amount - committed(from: body.path.grant)
        try hold(.moneyHolds, amount <= free, "\(id) binds \(amount) of grant \(body.path.grant), which has \(free)")
        // In the simulated city a municipality is called by its code.
        if let allottee = grant.allottee {
            try hold(.condolenceApart, body.details.payee, is: allottee.text, "whom \(id) binds money of a round to")
        }
        commitments[id] = Commitment(
            grant: body.path.grant, pot: grant.pot, payee: body.details.payee, amount: amount)
        // What a round or a settlement announced; who is paid for a round is named, not coded.
        if let reference = body.details.reference,
            let announced = owed.filter({ $0.hasPrefix("commitment \(reference) \(amount) ") }).min()
        {
            owed.remove(announced)
        }
    }

    private mutating func pay(_ body: FundEvent.Paid) throws(Broken) {
        let (id, amount) = (body.payment, body.details.amount.value)
        guard let commitment = commitments[body.commitment] else { throw Broken(.orderKept, "\(id) pays nothing") }
        try hold(.yenConserved, payments[id] == nil, "payment \(id) was made twice")
        let left = commitment.amount - paid(of: body.commitment)
        try hold(.moneyHolds, amount <= left, "payment \(id) of \(amount) for \(body.commitment), which has \(left)")
        payments[id] = Payment(commitment: body.commitment, pot: commitment.pot, amount: amount)
        owed.remove("payment \(body.commitment) \(amount)")
    }

    mutating func takeClaim(_ event: FundEvent) throws(Broken) {
        switch event {
        case .claimed(let body):
            let left = paid(from: body.pot) - claimed(from: body.pot)
            try hold(.yenConserved, claims[body.reimbursement] == nil, "\(body.reimbursement) was claimed twice")
            try hold(.moneyHolds, body.details.amount.value <= left, "\(body.reimbursement) claims more than \(left)")
            claims[body.reimbursement] = Claim(pot: body.pot, amount: body.details.amount.value)
        case .claimReduced(let body):
            try settle(body.reimbursement, body.correction.amount.value)
            claims[body.reimbursement]?.amount -= body.correction.amount.value
        case .reimbursed(let body):
            try settle(body.reimbursement, body.amount.value)
            claims[body.reimbursement]?.received += body.amount.value
        default: break
        }
    }

    private func settle(_ id: ID<Reimbursement>, _ amount: Int64) throws(Broken) {
        let left = claims[id].map { $0.amount - $0.received } ?? 0
        try hold(.moneyHolds, amount <= left, "\(amount) of claim \(id), which has \(left) outstanding")
    }
}
