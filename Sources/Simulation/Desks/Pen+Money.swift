import Boards
import CommandPost
import Relief
import Vocabulary

/// Pots, requests and grants.
extension Pen {
    /// Mostly something that there is, now and then a yen too much.
    private mutating func some(of most: Yen) -> Yen {
        let most = Int(clamping: most.value)
        guard most > 0 else { return Yen(clamping: Int64(number(1...1_000))) }
        return Yen(clamping: Int64(happens(500) ? most : happens(60) ? most + 1 : number(1...most)))
    }

    private mutating func correction(upTo most: Yen) -> Correction {
        Correction(amount: some(of: most), reason: happens(20) ? "" : "訂正 \(named)")
    }

    private mutating func day() -> LocalDate { now.japaneseDate.after(days: happens(30) ? 1 : -number(0...2)) }

    private mutating func pot() -> Pot? { dice.pick(wall.funds.allPots) }

    mutating func payIn() -> [ReliefCommand] {
        guard let pot = pot() else { return [.fund(.payIn(name("d"), to: City.pots[0].id, money(.budget)))] }
        let deposits = wall.funds.deposits(of: pot.id)
        if happens(200), let deposit = dice.pick(deposits) {
            return [.fund(.payBack(deposit.id, correction(upTo: min(deposit.kept, pot.account.free))))]
        }
        let source = happens(50) ? dice.pick(LegalSource.allCases) ?? pot.source : pot.source
        return [.fund(.payIn(name("d"), to: pot.id, money(source)))]
    }

    private mutating func money(_ source: LegalSource) -> MoneyIn {
        MoneyIn(
            amount: Yen(clamping: Int64(number(0...400_000))), payer: "寄付者 \(named)", declared: source,
            receivedOn: day())
    }

    mutating func askMoney() -> [ReliefCommand] {
        let requests = wall.funds.allRequests
        if happens(150), let request = dice.pick(requests) {
            return [.fund(.withdrawRequest(request.id, reason: "不要 \(named)"))]
        }
        let from = now.japaneseDate.after(days: number(-1...2))
        let use = LawUse(
            ceiling: City.meals, units: number(20...400), from: from, through: from.after(days: number(0...3)))
        let details = FundRequestDetails(
            title: "要望 \(named)", applicant: "地域福祉課", amount: Yen(clamping: Int64(number(1...500_000))),
            purpose: dice.pick(City.purposes) ?? City.purposes[0],
            municipality: dice.pick(City.municipalities) ?? City.municipalities[0], tier: .health,
            use: happens(500) ? use : nil)
        return [.fund(.request(name("f"), details))]
    }

    mutating func grant() -> [ReliefCommand] {
        let open = wall.funds.allRequests.filter { $0.isOpen || $0.withdrawal != nil }
        guard let request = dice.pick(open), let pot = pot() else { return happens(500) ? askMoney() : payIn() }
        if happens(120), let grant = dice.pick(wall.funds.grants(of: pot.id)) {
            return [.fund(.reduceGrant(grant.id, correction(upTo: grant.uncommitted)))]
        }
        let amount = some(of: happens(500) ? min(request.missing, pot.account.free) : request.missing)
        return [.fund(.grant(name("g"), from: pot.id, for: request.id, amount))]
    }

    mutating func commit() -> [ReliefCommand] {
        let grants = wall.funds.allPots.flatMap { wall.funds.grants(of: $0.id) }
        let bound = grants.flatMap { wall.funds.commitments(of: $0.id) }
        if happens(200), let old = dice.pick(bound) {
            return [.fund(.cancelCommitment(old.id, correction(upTo: old.unpaid)))]
        }
        guard let grant = dice.pick(grants.filter { !$0.uncommitted.isZero || happens(50) }) else { return grant() }
        let details = CommitmentDetails(
            amount: some(of: grant.uncommitted), payee: payee(of: grant), subject: "契約 \(named)")
        return [.fund(.commit(name("c"), from: grant.id, details))]
    }

    /// Money of a round is its municipality's, though now and then somebody tries another name.
    private mutating func payee(of grant: Grant) -> String {
        let anybody = "業者 \(number(1...3))"
        guard case .round(_, let municipality) = grant.target, happens(800) else { return anybody }
        return wall.funds.rules.municipalities[municipality]?.name.japanese ?? municipality.text
    }

    mutating func pay() -> [ReliefCommand] {
        let all = wall.funds.allPots.flatMap { wall.funds.grants(of: $0.id) }
            .flatMap { wall.funds.commitments(of: $0.id) }
        guard let commitment = dice.pick(all.filter { !$0.unpaid.isZero || happens(50) }) else { return commit() }
        if happens(150), let payment = dice.pick(wall.funds.payments(of: commitment.id)) {
            return [.fund(.refund(payment.id, correction(upTo: payment.amount)))]
        }
        let amount = some(of: commitment.unpaid)
        let units = commitment.path.request.flatMap { wall.funds[$0]?.details.use?.units }
        let evidence = units.map { units in
            let day = now.japaneseDate.after(days: number(-1...0))
            return Evidence(units: number(1...units), from: day, through: day)
        }
        let details = PaymentDetails(amount: amount, receipt: "領収 \(named)", paidOn: day(), evidence: evidence)
        return [.fund(.pay(name("pay"), of: commitment.id, details))]
    }
}

/// What is asked back, and the rounds.
extension Pen {
    mutating func claim() -> [ReliefCommand] {
        let pot = happens(80) ? pot() : wall.funds[City.pot(of: .reliefAct)]
        guard let pot else { return payIn() }
        if happens(500), let claim = dice.pick(wall.funds.reimbursements(of: pot.id)) {
            guard happens(600) else { return [.fund(.reduceClaim(claim.id, correction(upTo: claim.outstanding)))] }
            return [.fund(.receiveReimbursement(claim.id, some(of: claim.outstanding), on: day()))]
        }
        let wish = ClaimRequest(addressee: "県", document: "第\(named)号", claimedOn: day())
        return [.fund(.claim(name("r"), of: pot.id, wish))]
    }

    /// The next round reaches further than the last, or some households were recognised since.
    mutating func round() -> [ReliefCommand] {
        let rounds = wall.funds.rounds
        if happens(300), let round = dice.pick(rounds.rounds) {
            return [.fund(.cancelRound(round.id, reason: "誤り \(named)"))]
        }
        let last = rounds.last?.details
        var reach: [ID<HouseholdClass>: Yen] = [:]
        for rank in City.classes {
            let before = last?.reach[rank]?.value ?? 0
            reach[rank] = Yen(clamping: before + Int64(number(0...3) * 10_000))
        }
        let cells = City.municipalities.flatMap { place in
            City.classes.map { rank in
                let before = last?.cells.first { $0.key == .init(place, rank) }?.households ?? 0
                return RoundCell(place, rank, households: max(0, before + number(happens(50) ? -1...0 : 0...3)))
            }
        }
        let pot = happens(50) ? dice.pick(City.pots.map(\.id)) : nil
        let details = RoundDetails(
            name: "第\(named)次配分", pot: pot ?? City.pot(of: .condolence), reach: reach, cells: cells)
        return [.fund(.decideRound(name("round"), details))]
    }
}
