import HashTreeCollections
package import Relief
package import Vocabulary

/// Where all the money stands: pots, what is asked for, what was granted, bound and paid.
package struct FundBoard: Board {
    package private(set) var rules = FundRuleBook()
    package private(set) var rounds = RoundBook()
    private(set) var pots: TreeDictionary<ID<Pot>, Pot> = [:]
    private(set) var deposits = FundRows<Deposit, Pot>()
    private(set) var requests: TreeDictionary<ID<FundRequest>, FundRequest> = [:]
    private(set) var grants = FundRows<Grant, Pot>()
    private(set) var commitments = FundRows<Commitment, Grant>()
    private(set) var payments = FundRows<Payment, Commitment>()
    private(set) var reimbursements = FundRows<Reimbursement, Pot>()
    private var grantsByRequest: TreeDictionary<ID<FundRequest>, [ID<Grant>]> = [:]
    private var grantsByRound: TreeDictionary<ID<Round>, [ID<Grant>]> = [:]
    private var receipts: TreeDictionary<ReceiptKey, [ID<Payment>]> = [:]
    private var alike: TreeDictionary<FundRequestKey, [ID<FundRequest>]> = [:]

    package init() {}

    init(_ head: FundHead, _ lists: FundLists) {
        rules = head.rules
        rounds = RoundBook(head.rounds)
        for pot in head.pots { pots[pot.id] = pot }
        for deposit in head.deposits { deposits.put(deposit, deposit.id, under: deposit.pot) }
        for claim in head.reimbursements { reimbursements.put(claim, claim.id, under: claim.pot) }
        for request in lists.requests { put(request) }
        for grant in lists.grants { put(grant) }
        for commitment in lists.commitments { commitments.put(commitment, commitment.id, under: commitment.path.grant) }
        for payment in lists.payments { put(payment) }
    }

    package mutating func apply(_ recorded: Recorded) {
        guard case .fund(let event) = recorded.event else { return }
        switch event {
        case .purposeListed, .municipalityListed, .ceilingSet, .specialStandardAgreed, .householdStandardSet:
            rules = FundRuleDecider.evolve(rules, event)
        case .roundDecided, .roundCancelled:
            rounds = RoundDecider.evolve(rounds, event)
        default:
            var folder = folder(of: event)
            folder.take(event)
            put(folder)
        }
    }

    private mutating func put(_ folder: FundCase) {
        if let pot = folder.pot { pots[pot.id] = pot }
        if let deposit = folder.deposit { deposits.put(deposit, deposit.id, under: deposit.pot) }
        if let request = folder.request { put(request) }
        if let grant = folder.grant { put(grant) }
        if let commitment = folder.commitment {
            commitments.put(commitment, commitment.id, under: commitment.path.grant)
        }
        if let payment = folder.payment { put(payment) }
        for payment in folder.payments.values { put(payment) }
        if let claim = folder.reimbursement { reimbursements.put(claim, claim.id, under: claim.pot) }
    }

    private mutating func put(_ request: FundRequest) {
        if requests[request.id] == nil { alike[FundRequestKey(request.details), default: []].append(request.id) }
        requests[request.id] = request
    }

    private mutating func put(_ payment: Payment) {
        guard payments.put(payment, payment.id, under: payment.commitment),
            let payee = commitments[payment.commitment]?.details.payee
        else { return }
        receipts[ReceiptKey(payee: payee, receipt: payment.details.receipt), default: []].append(payment.id)
    }

    private mutating func put(_ grant: Grant) {
        guard grants.put(grant, grant.id, under: grant.pot) else { return }
        switch grant.target {
        case .request(let request): grantsByRequest[request, default: []].append(grant.id)
        case .round(let round, _): grantsByRound[round, default: []].append(grant.id)
        }
    }
}

/// Looking things up.
extension FundBoard {
    package subscript(id: ID<Pot>) -> Pot? { pots[id] }
    package subscript(id: ID<Deposit>) -> Deposit? { deposits[id] }
    package subscript(id: ID<FundRequest>) -> FundRequest? { requests[id] }
    package subscript(id: ID<Grant>) -> Grant? { grants[id] }
    package subscript(id: ID<Commitment>) -> Commitment? { commitments[id] }
    package subscript(id: ID<Payment>) -> Payment? { payments[id] }
    package subscript(id: ID<Reimbursement>) -> Reimbursement? { reimbursements[id] }

    /// In the order of the legal sources, then of the names.
    package var allPots: [Pot] {
        let order = Dictionary(uniqueKeysWithValues: LegalSource.allCases.enumerated().map { ($1, $0) })
        return pots.values.sorted { (order[$0.source] ?? 0, $0.id) < (order[$1.source] ?? 0, $1.id) }
    }

    /// By tier, then those that lack most, then by name.
    package var allRequests: [FundRequest] {
        requests.values.sorted {
            ($0.details.tier, $1.missing, $0.id) < ($1.details.tier, $0.missing, $1.id)
        }
    }

    package func deposits(of pot: ID<Pot>) -> [Deposit] { deposits.all(under: pot) }
    package func grants(of pot: ID<Pot>) -> [Grant] { grants.all(under: pot) }
    package func grants(of request: ID<FundRequest>) -> [Grant] {
        (grantsByRequest[request] ?? []).compactMap { grants[$0] }.sorted(by: Grant.isOlder)
    }
    package func grants(of round: ID<Round>) -> [Grant] {
        (grantsByRound[round] ?? []).compactMap { grants[$0] }.sorted(by: Grant.isOlder)
    }
    /// Requests by one applicant for one thing at one place, of which this is one; the earliest first.
    package func requests(like request: ID<FundRequest>) -> [FundRequest] {
        guard let details = requests[request]?.details else { return [] }
        return (alike[FundRequestKey(details)] ?? []).compactMap { requests[$0] }
    }
    /// Commitments to one payee out of what one request was granted, or one grant of a round, of which this is one.
    package func commitments(like commitment: ID<Commitment>) -> [Commitment] {
        guard let wanted = commitments[commitment] else { return [] }
        let grants = wanted.path.request.map { self.grants(of: $0).map(\.id) } ?? [wanted.path.grant]
        let payee = SearchText(wanted.details.payee)
        return grants.flatMap { commitments(of: $0) }.filter { SearchText($0.details.payee) == payee }
    }
    package func commitments(of grant: ID<Grant>) -> [Commitment] { commitments.all(under: grant) }
    package func payments(of commitment: ID<Commitment>) -> [Payment] { payments.all(under: commitment) }
    /// The payment that stands under the number of a receipt; one that was refunded whole stands no more.
    package func payment(ofReceipt receipt: String, from payee: String) -> Payment? {
        (receipts[ReceiptKey(payee: payee, receipt: receipt)] ?? []).compactMap { payments[$0] }
            .first { !$0.amount.isZero }
    }

    /// Every payment out of a pot, in the order of its grants and their commitments.
    package func payments(from pot: ID<Pot>) -> [Payment] {
        grants(of: pot).flatMap { commitments(of: $0.id) }.flatMap { payments(of: $0.id) }
    }

    /// What of that stands and is asked back nowhere, the oldest first.
    package func unclaimedPayments(of pot: ID<Pot>) -> [Payment] {
        payments(from: pot).filter { $0.claim == nil && !$0.amount.isZero }
            .sorted { ($0.signature.at, $0.id) < ($1.signature.at, $1.id) }
    }

    package func reimbursements(of pot: ID<Pot>) -> [Reimbursement] { reimbursements.all(under: pot) }

    /// What `pot` gave to `request` and did not take back.
    package func granted(from pot: ID<Pot>, to request: ID<FundRequest>) -> Yen {
        Yen.sum(grants(of: request).filter { $0.pot == pot }.map(\.amount)) ?? Yen(clamping: .max)
    }
}

extension Grant {
    fileprivate static func isOlder(_ a: Self, _ b: Self) -> Bool {
        (a.signature.at, a.id) < (b.signature.at, b.id)
    }
}
