import ReliefTesting
import Vocabulary

@testable import Relief

/// A till for tests: everything about money by name, with the rules asked for every step.
///
/// It is a second, plain bookkeeping beside the board's, and can be handed to a test at any point.
struct Till {
    private(set) var book = Example.fundBook
    private(set) var rounds = RoundBook()
    private(set) var pots: [ID<Pot>: Pot] = [:]
    private(set) var deposits: [ID<Deposit>: Deposit] = [:]
    private(set) var requests: [ID<FundRequest>: FundRequest] = [:]
    private(set) var grants: [ID<Grant>: Grant] = [:]
    private(set) var commitments: [ID<Commitment>: Commitment] = [:]
    private(set) var payments: [ID<Payment>: Payment] = [:]
    private(set) var claims: [ID<Reimbursement>: Reimbursement] = [:]
    private(set) var events: [FundEvent] = []
    var firstDay: LocalDate? = Example.firstDay
    var now = Example.now

    var signature: Signature { Signature(by: "本部 佐藤", at: now) }

    private mutating func take(_ folder: FundCase, _ happened: [FundEvent]) {
        for event in happened {
            var folder = folder
            if case .granted(let body) = event { folder = FundCase(pot: pots[body.pot], request: folder.request) }
            if case .committed(let body) = event {
                folder = FundCase(pot: pots[body.path.pot], request: folder.request, grant: grants[body.path.grant])
            }
            if case .paymentsListed(let body) = event { folder = claimFolder(body.reimbursement.text, body.parts) }
            if case .claimedLess(let body) = event { folder = claimFolder(body.reimbursement.text) }
            folder.take(event)
            put(folder)
            rounds = RoundDecider.evolve(rounds, event)
            book = FundRuleDecider.evolve(book, event)
        }
        events += happened
    }

    private mutating func put(_ folder: FundCase) {
        if let pot = folder.pot { pots[pot.id] = pot }
        if let deposit = folder.deposit { deposits[deposit.id] = deposit }
        if let request = folder.request { requests[request.id] = request }
        if let grant = folder.grant { grants[grant.id] = grant }
        if let commitment = folder.commitment { commitments[commitment.id] = commitment }
        if let payment = folder.payment { payments[payment.id] = payment }
        if let claim = folder.reimbursement { claims[claim.id] = claim }
        payments.merge(folder.payments) { $1 }
    }

    mutating func agree(_ standard: SpecialStandard) throws {
        take(
            FundCase(),
            try FundRuleDecider.decide(.agree(standard, firstDay: firstDay, today: now.japaneseDate), book))
    }

    mutating func open(_ id: String, _ details: PotDetails) throws {
        let folder = FundCase(pot: pots[.of(id)])
        take(folder, try PotDecider.decide(.open(.of(id), details, book, signature), folder))
    }

    mutating func payIn(_ id: String, to pot: String, _ money: MoneyIn) throws {
        let folder = FundCase(pot: pots[.of(pot)], deposit: deposits[.of(id)])
        take(folder, try PotDecider.decide(.payIn(.of(id), money, others: Array(pots.values), signature), folder))
    }

    mutating func payBack(_ id: String, _ amount: Int64) throws {
        let deposit = deposits[.of(id)]
        let folder = FundCase(pot: deposit.flatMap { pots[$0.pot] }, deposit: deposit)
        take(folder, try PotDecider.decide(.payBack(correction(amount), signature), folder))
    }

    mutating func request(_ id: String, _ details: FundRequestDetails) throws {
        let folder = FundCase(request: requests[.of(id)])
        take(folder, try FundRequestDecider.decide(.make(.of(id), details, book, signature), folder))
    }

    mutating func withdraw(_ id: String) throws {
        let folder = FundCase(request: requests[.of(id)])
        take(folder, try FundRequestDecider.decide(.withdraw(reason: "不要になった", signature), folder))
    }

    func ground(_ pot: String, _ request: String) -> GrantGround {
        let before = grants.values.filter { $0.pot == .of(pot) && $0.target == .request(.of(request)) }.map(\.amount)
        return GrantGround(book: book, firstDay: firstDay, before: Yen.sum(before) ?? .zero, others: Array(pots.values))
    }

    mutating func grant(_ id: String, _ amount: Int64, from pot: String, for request: String) throws {
        let folder = FundCase(pot: pots[.of(pot)], request: requests[.of(request)], grant: grants[.of(id)])
        let command = GrantCommand.make(.of(id), Example.yen(amount), ground(pot, request), signature)
        take(folder, try GrantDecider.decide(command, folder))
    }

    mutating func reduce(_ id: String, _ amount: Int64) throws {
        let folder = folder(grants[.of(id)])
        take(folder, try GrantDecider.decide(.reduce(correction(amount), signature), folder))
    }

    private func folder(_ grant: Grant?) -> FundCase {
        FundCase(
            pot: grant.flatMap { pots[$0.pot] }, request: grant?.target.request.flatMap { requests[$0] }, grant: grant)
    }

    private func folder(_ commitment: Commitment?) -> FundCase {
        var folder = folder(commitment.flatMap { grants[$0.path.grant] })
        folder.commitment = commitment
        return folder
    }

    mutating func commit(
        _ id: String, _ amount: Int64, from grant: String, payee: String = "○○商店", reference: String? = nil
    ) throws {
        var folder = folder(grants[.of(grant)])
        folder.commitment = commitments[.of(id)]
        if case .round(_, let municipality) = folder.grant?.target {
            folder.allottee = book.municipalities[municipality]?.name.japanese
        }
        let details = CommitmentDetails(
            amount: Example.yen(amount), payee: payee, subject: "飲料水 100箱", reference: reference)
        take(folder, try SpendingDecider.decide(.commit(.of(id), details, signature), folder))
    }

    mutating func cancel(_ id: String, _ amount: Int64) throws {
        let folder = folder(commitments[.of(id)])
        take(folder, try SpendingDecider.decide(.cancel(correction(amount), signature), folder))
    }

    mutating func pay(
        _ id: String, _ amount: Int64, of commitment: String, evidence: Evidence? = nil, on day: LocalDate? = nil,
        sameReceipt: ReceiptUse? = nil
    ) throws {
        var folder = folder(commitments[.of(commitment)])
        folder.sameReceipt = sameReceipt
        folder.payment = payments[.of(id)]
        let details = PaymentDetails(
            amount: Example.yen(amount), receipt: "R-\(id)", paidOn: day ?? now.japaneseDate, evidence: evidence)
        let command = SpendingCommand.pay(.of(id), details, book, firstDay: firstDay, signature)
        take(folder, try SpendingDecider.decide(command, folder))
    }

    mutating func refund(_ id: String, _ amount: Int64) throws {
        let payment = payments[.of(id)]
        var folder = folder(payment.flatMap { commitments[$0.commitment] })
        folder.payment = payment
        take(folder, try SpendingDecider.decide(.refund(correction(amount), signature), folder))
    }

    /// Without names every payment of the pot that is claimed nowhere.
    mutating func claim(_ id: String, _ names: [String]? = nil, of pot: String, adding amount: Int64? = nil) throws {
        let chosen = names?.compactMap { payments[.of($0)] } ?? unclaimed(of: pot)
        let folder = FundCase(pot: pots[.of(pot)], reimbursement: claims[.of(id)], payments: chosen)
        let request = ClaimRequest(
            addressee: "熊本県", document: "危第1号", claimedOn: now.japaneseDate, payments: chosen.map(\.id),
            amount: amount.map(Example.yen))
        take(folder, try ReimbursementDecider.decide(.claim(.of(id), request, signature), folder))
    }

    func unclaimed(of pot: String) -> [Payment] {
        payments.values.filter { $0.path.pot == .of(pot) && $0.claim == nil && !$0.amount.isZero }
    }

    /// With the payments that are in the claim, or come into it with `new`.
    private func claimFolder(_ id: String, _ new: [ClaimPart] = []) -> FundCase {
        let claim = claims[.of(id)]
        let parts = ((claim?.parts ?? []) + new).compactMap { payments[$0.payment] }
        return FundCase(pot: claim.flatMap { pots[$0.pot] }, reimbursement: claim, payments: parts)
    }

    mutating func reduceClaim(_ id: String, _ amount: Int64, for payment: String? = nil) throws {
        let folder = claimFolder(id)
        let command = ReimbursementCommand.reduce(correction(amount), of: payment.map { .of($0) }, signature)
        take(folder, try ReimbursementDecider.decide(command, folder))
    }

    mutating func receive(_ id: String, _ amount: Int64) throws {
        let folder = claimFolder(id)
        let command = ReimbursementCommand.receive(Example.yen(amount), on: now.japaneseDate, signature)
        take(folder, try ReimbursementDecider.decide(command, folder))
    }

    mutating func decide(_ id: String, _ details: RoundDetails) throws {
        guard let pot = pots[details.pot] else { return }
        let ground = RoundGround(book: book, pot: pot)
        take(FundCase(), try RoundDecider.decide(.decide(.of(id), details, ground, signature), rounds))
    }

    mutating func cancelRound(_ id: String) throws {
        let parts = commitments.values.sorted { $0.id < $1.id }.compactMap { commitment -> RoundPart? in
            guard let grant = grants[commitment.path.grant], case .round(.of(id), _) = grant.target else { return nil }
            return RoundPart(grant: grant, commitment: commitment)
        }
        let events = try RoundDecider.decide(.cancel(.of(id), reason: "集計の誤り", parts, signature), rounds)
        for event in events {
            switch event {
            case .commitmentCancelled(let body): take(folder(commitments[body.commitment]), [event])
            case .grantReduced(let body): take(folder(grants[body.grant]), [event])
            default: take(FundCase(), [event])
            }
        }
    }

    private func correction(_ amount: Int64) -> Correction {
        Correction(amount: Example.yen(amount), reason: "入力の誤り")
    }
}
