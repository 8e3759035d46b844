import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideFund(_ command: FundCommand) throws(SubmissionError) {
        switch command {
        case .listPurpose, .listMunicipality, .setCeiling, .agreeSpecialStandard, .setHouseholdStandard:
            try decideFundRule(command)
        case .openPot, .payIn, .payBack: try decidePot(command)
        case .request, .withdrawRequest: try decideFundRequest(command)
        case .grant(let id, let pot, let request, let amount):
            try act(.grant(id, from: pot, for: request, amount))
        case .reduceGrant(let id, let correction): try reduceGrant(id, correction)
        case .pay(let id, let commitment, let details): try act(.pay(id, of: commitment, details))
        case .commit, .cancelCommitment, .refund: try decideSpending(command)
        case .claim, .reduceClaim, .receiveReimbursement: try decideClaim(command)
        case .decideRound, .cancelRound: try decideRound(command)
        }
    }

    /// What is carried out after approval is in the name of whoever asked for it.
    private var signature: Signature { Signature(by: onBehalfOf ?? sender.name, at: now) }

    private mutating func rules() -> FundRuleBook {
        reads(FundEvent.rules)
        return wall.funds.rules
    }

    /// The day of the disaster, by which the periods of the law are counted.
    private mutating func disasterDay() -> LocalDate? {
        reads(IncidentEvent.subject)
        return wall.disasterDay
    }

    private mutating func happen<Reason: Refusal>(
        _ rules: () throws(Reason) -> [FundEvent]
    ) throws(SubmissionError) {
        happen(try asking(rules).map(ReliefEvent.fund))
    }

    private mutating func decideFundRule(_ command: FundCommand) throws(SubmissionError) {
        let book = rules()
        let rule: FundRuleCommand
        switch command {
        case .listPurpose(let purpose): rule = .listPurpose(purpose)
        case .listMunicipality(let municipality): rule = .listMunicipality(municipality)
        case .setCeiling(let ceiling): rule = .setCeiling(ceiling)
        case .setHouseholdStandard(let standard): rule = .setHouseholdStandard(standard)
        case .agreeSpecialStandard(let standard):
            rule = .agree(standard, firstDay: disasterDay(), today: now.japaneseDate)
        default: return
        }
        try happen { () throws(FundRuleRefusal) in try FundRuleDecider.decide(rule, book) }
    }
}

/// Pots and requests.
extension Decision {
    private mutating func pot(_ id: ID<Pot>) throws(SubmissionError) -> Pot {
        reads(Subject("pot", id))
        guard let pot = wall.funds[id] else { throw .refused(PotRefusal.noSuchPot(id)) }
        return pot
    }

    private mutating func decidePot(_ command: FundCommand) throws(SubmissionError) {
        let signature = signature
        switch command {
        case .openPot(let id, let details):
            try checkBonds(details.earmark)
            reads(Subject("pot", id))
            try decide(.open(id, details, rules(), signature), FundCase(pot: wall.funds[id]))
        case .payIn(let id, let pot, let money):
            reads(Subject("deposit", id))
            let state = FundCase(pot: try self.pot(pot), deposit: wall.funds[id])
            try decide(.payIn(id, money, others: wall.funds.allPots, signature), state)
        case .payBack(let id, let correction):
            reads(Subject("deposit", id))
            guard let deposit = wall.funds[id] else { throw .refused(PotRefusal.noSuchDeposit(id)) }
            let state = FundCase(pot: try pot(deposit.pot), deposit: deposit)
            try decide(.payBack(correction, signature), state)
        default: return
        }
    }

    /// A gift bound to what nobody has registered could never be spent.
    private mutating func checkBonds(_ earmark: Earmark) throws(SubmissionError) {
        reads(all: earmark.sites.map { Subject("site", $0) })
        reads(all: earmark.items.map { Subject("item", $0) })
        if let stranger = earmark.sites.first(where: { wall.site($0) == nil }) {
            let known = wall.sites.prefix(FundText.mostNamed).map {
                Wording("\($0.name)（\($0.id)）", "\($0.name) (\($0.id))")
            }
            throw .refused(PotRefusal.noSuchSite(stranger, known: known))
        }
        if let stranger = earmark.items.first(where: { wall.item($0) == nil }) {
            let known = wall.catalogue.items.prefix(FundText.mostNamed).map {
                Wording("\($0.name.japanese)（\($0.id)）", "\($0.name.english) (\($0.id))")
            }
            throw .refused(PotRefusal.noSuchItem(stranger, known: known))
        }
    }

    private mutating func decide(_ command: PotCommand, _ state: FundCase) throws(SubmissionError) {
        try happen { () throws(PotRefusal) in try PotDecider.decide(command, state) }
    }

    private mutating func decideFundRequest(_ command: FundCommand) throws(SubmissionError) {
        let signature = signature
        switch command {
        case .request(let id, let details):
            if let site = details.site { _ = try self.site(site) }
            if let item = details.item { _ = try self.item(item) }
            reads(Subject("fund-request", id))
            try decide(.make(id, details, rules(), signature), FundCase(request: wall.funds[id]))
        case .withdrawRequest(let id, let reason):
            try decide(.withdraw(reason: reason, signature), FundCase(request: try fundRequest(id)))
        default: return
        }
    }

    private mutating func decide(_ command: FundRequestCommand, _ state: FundCase) throws(SubmissionError) {
        try happen { () throws(FundRequestRefusal) in try FundRequestDecider.decide(command, state) }
    }

    private mutating func fundRequest(_ id: ID<FundRequest>) throws(SubmissionError) -> FundRequest {
        reads(Subject("fund-request", id))
        guard let request = wall.funds[id] else { throw .refused(FundRequestRefusal.noSuchRequest(id)) }
        return request
    }
}

/// From a grant to the payment.
extension Decision {
    mutating func makeGrant(
        _ id: ID<Grant>, from potID: ID<Pot>, for requestID: ID<FundRequest>, _ amount: Yen
    ) throws(SubmissionError) {
        let signature = signature
        reads(Subject("grant", id))
        let (pot, request) = (try pot(potID), try fundRequest(requestID))
        let ground = GrantGround(
            book: rules(), firstDay: disasterDay(), before: wall.funds.granted(from: potID, to: requestID),
            others: wall.funds.allPots)
        let state = FundCase(pot: pot, request: request, grant: wall.funds[id])
        try happen { () throws(GrantRefusal) in
            try GrantDecider.decide(.make(id, amount, ground, signature), state)
        }
    }

    private mutating func reduceGrant(_ id: ID<Grant>, _ correction: Correction) throws(SubmissionError) {
        let signature = signature
        let grant = try grant(id)
        let state = wall.funds.folder(pot: grant.pot, request: grant.target.request, grant: id)
        try happen { () throws(GrantRefusal) in try GrantDecider.decide(.reduce(correction, signature), state) }
    }

    private mutating func grant(_ id: ID<Grant>) throws(SubmissionError) -> Grant {
        reads(Subject("grant", id))
        guard let grant = wall.funds[id] else { throw .refused(GrantRefusal.noSuchGrant(id)) }
        reads(all: MoneyPath(grant).subjects)
        return grant
    }

    private mutating func decideSpending(_ command: FundCommand) throws(SubmissionError) {
        let signature = signature
        switch command {
        case .commit(let id, let grantID, let details):
            reads(Subject("commitment", id))
            let grant = try grant(grantID)
            var state = wall.funds.folder(MoneyPath(grant), id)
            state.allottee = allottee(of: grant)
            try decide(.commit(id, details, signature), state)
        case .cancelCommitment(let id, let correction):
            let path = try commitment(id).path
            try decide(.cancel(correction, signature), wall.funds.folder(path, id))
        case .refund(let id, let correction):
            guard let payment = wall.funds[id] else { throw .refused(SpendingRefusal.noSuchPayment(id)) }
            reads(Subject("payment", id))
            let path = try commitment(payment.commitment).path
            try decide(.refund(correction, signature), wall.funds.folder(path, payment.commitment, id))
        default: return
        }
    }

    /// To whom money of a round goes, as the round itself named it when it bound the money.
    private mutating func allottee(of grant: Grant) -> String? {
        guard case .round(_, let municipality) = grant.target else { return nil }
        return rules().municipalities[municipality]?.name.japanese
    }

    mutating func makePayment(
        _ id: ID<Payment>, of commitmentID: ID<Commitment>, _ details: PaymentDetails
    ) throws(SubmissionError) {
        reads(Subject("payment", id), details.receiptSubject)
        let signature = signature
        let commitment = try commitment(commitmentID)
        var state = wall.funds.folder(commitment.path, commitmentID, id)
        state.sameReceipt = receiptUse(details.receipt, from: commitment.details.payee, besides: id)
        try decide(.pay(id, details, rules(), firstDay: disasterDay(), signature), state)
    }

    /// Where a receipt was paid already, or waits to be.
    private func receiptUse(_ receipt: String, from payee: String, besides id: ID<Payment>) -> ReceiptUse? {
        if let payment = wall.funds.payment(ofReceipt: receipt, from: payee), payment.id != id,
            let commitment = wall.funds[payment.commitment]
        {
            return ReceiptUse(payment: payment.id, payment.details, of: commitment.details)
        }
        let wanted = ReceiptKey(payee: payee, receipt: receipt)
        for request in wall.approvals.waiting {
            guard case .pay(let other, let commitmentID, let details) = request.deferral?.deed, other != id,
                let commitment = wall.funds[commitmentID]?.details,
                ReceiptKey(payee: commitment.payee, receipt: details.receipt) == wanted
            else { continue }
            return ReceiptUse(payment: other, details, of: commitment, isWaiting: true)
        }
        return nil
    }

    private mutating func decide(_ command: SpendingCommand, _ state: FundCase) throws(SubmissionError) {
        try happen { () throws(SpendingRefusal) in try SpendingDecider.decide(command, state) }
    }

    private mutating func commitment(_ id: ID<Commitment>) throws(SubmissionError) -> Commitment {
        reads(Subject("commitment", id))
        guard let commitment = wall.funds[id] else { throw .refused(SpendingRefusal.noSuchCommitment(id)) }
        reads(all: commitment.path.subjects)
        return commitment
    }
}

/// What is asked back, and the rounds.
extension Decision {
    private mutating func decideClaim(_ command: FundCommand) throws(SubmissionError) {
        let signature = signature
        switch command {
        case .claim(let id, let potID, let request):
            reads(Subject("reimbursement", id))
            let state = FundCase(
                pot: try pot(potID), reimbursement: wall.funds[id], payments: try payments(request, of: potID))
            try decide(.claim(id, request, signature), state)
        case .reduceClaim(let id, let correction, let payment):
            try decide(.reduce(correction, of: payment, signature), try claim(id))
        case .receiveReimbursement(let id, let amount, let day):
            try decide(.receive(amount, on: day, signature), try claim(id))
        default: return
        }
    }

    private func payments(_ request: ClaimRequest, of pot: ID<Pot>) throws(SubmissionError) -> [Payment] {
        guard let names = request.payments else { return wall.funds.unclaimedPayments(of: pot) }
        var payments: [Payment] = []
        for name in names {
            guard let payment = wall.funds[name] else { throw .refused(SpendingRefusal.noSuchPayment(name)) }
            payments.append(payment)
        }
        return payments
    }

    private mutating func claim(_ id: ID<Reimbursement>) throws(SubmissionError) -> FundCase {
        reads(Subject("reimbursement", id))
        guard let claim = wall.funds[id] else { throw .refused(ReimbursementRefusal.noSuchClaim(id)) }
        return FundCase(pot: try pot(claim.pot), reimbursement: claim)
    }

    private mutating func decide(_ command: ReimbursementCommand, _ state: FundCase) throws(SubmissionError) {
        try happen { () throws(ReimbursementRefusal) in try ReimbursementDecider.decide(command, state) }
    }

    private mutating func decideRound(_ command: FundCommand) throws(SubmissionError) {
        reads(FundEvent.rounds)
        let (signature, book) = (signature, wall.funds.rounds)
        switch command {
        case .decideRound(let id, let details):
            reads(Subject("round", id))
            let ground = RoundGround(book: rules(), pot: try pot(details.pot))
            try happen { () throws(RoundRefusal) in
                try RoundDecider.decide(.decide(id, details, ground, signature), book)
            }
        case .cancelRound(let id, let reason):
            let parts = try parts(of: id)
            try happen { () throws(RoundRefusal) in
                try RoundDecider.decide(.cancel(id, reason: reason, parts, signature), book)
            }
        default: return
        }
    }

    private mutating func parts(of id: ID<Round>) throws(SubmissionError) -> [RoundPart] {
        reads(Subject("round", id))
        guard wall.funds.rounds[id] != nil else { throw .refused(RoundRefusal.noSuchRound(id)) }
        let grants = wall.funds.grants(of: id)
        reads(all: grants.flatMap { MoneyPath($0).subjects })
        return grants.flatMap { grant in
            wall.funds.commitments(of: grant.id).map { RoundPart(grant: grant, commitment: $0) }
        }
    }
}
