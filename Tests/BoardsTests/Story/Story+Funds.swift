import Boards
import Relief
import ReliefTesting
import Vocabulary

extension Story {
    private var signature: Signature { Signature(by: "本部 佐藤", at: now) }

    mutating func setFundRules() {
        for event in Example.fundRules { happened(.fund(event)) }
    }

    private mutating func money<Rules: Decider>(
        _ rules: Rules.Type, _ command: Rules.Command, _ state: Rules.State
    ) throws where Rules.Event == FundEvent {
        try decide(rules, command, state, ReliefEvent.fund)
    }

    mutating func open(_ pot: String, _ details: PotDetails, with yen: Int64) throws {
        try money(
            PotDecider.self, .open(.of(pot), details, wall.funds.rules, signature), FundCase(pot: wall.funds[.of(pot)]))
        try money(
            PotDecider.self,
            .payIn(.of("in-\(pot)"), Example.moneyIn(yen, details.source), others: wall.funds.allPots, signature),
            FundCase(pot: wall.funds[.of(pot)]))
    }

    mutating func ask(_ request: String, _ details: FundRequestDetails) throws {
        try money(FundRequestDecider.self, .make(.of(request), details, wall.funds.rules, signature), FundCase())
    }

    mutating func grant(_ id: String, _ yen: Int64, from pot: String, for request: String) throws {
        let ground = GrantGround(
            book: wall.funds.rules, firstDay: Example.firstDay,
            before: wall.funds.granted(from: .of(pot), to: .of(request)))
        try money(
            GrantDecider.self, .make(.of(id), Example.yen(yen), ground, signature),
            FundCase(pot: wall.funds[.of(pot)], request: wall.funds[.of(request)]))
    }

    mutating func commit(_ id: String, _ yen: Int64, from grant: String) throws {
        let path = MoneyPath(try required(wall.funds[ID<Grant>.of(grant)]))
        let details = CommitmentDetails(amount: Example.yen(yen), payee: "○○商店", subject: "飲料水")
        try money(SpendingDecider.self, .commit(.of(id), details, signature), wall.funds.folder(path, .of(id)))
    }

    mutating func pay(_ id: String, _ yen: Int64, of commitment: String, evidence: Evidence? = nil) throws {
        let path = try required(wall.funds[ID<Commitment>.of(commitment)]).path
        let details = PaymentDetails(
            amount: Example.yen(yen), receipt: "R-\(id)", paidOn: Example.firstDay, evidence: evidence)
        try money(
            SpendingDecider.self, .pay(.of(id), details, wall.funds.rules, firstDay: Example.firstDay, signature),
            wall.funds.folder(path, .of(commitment), .of(id)))
    }

    /// Every payment of the pot that is claimed nowhere.
    mutating func claim(_ id: String, of pot: String) throws {
        let request = ClaimRequest(addressee: "熊本県", document: "危第1号", claimedOn: Example.firstDay)
        let state = FundCase(pot: wall.funds[.of(pot)], payments: wall.funds.unclaimedPayments(of: .of(pot)))
        try money(ReimbursementDecider.self, .claim(.of(id), request, signature), state)
    }

    mutating func reduceClaim(_ id: String, _ yen: Int64) throws {
        let correction = Correction(amount: Example.yen(yen), reason: "査定減")
        let claim = try required(wall.funds[ID<Reimbursement>.of(id)])
        try money(
            ReimbursementDecider.self, .reduce(correction, of: nil, signature),
            FundCase(
                pot: wall.funds[claim.pot], reimbursement: claim,
                payments: claim.parts.compactMap { wall.funds[$0.payment] }))
    }

    mutating func decideRound(_ id: String, _ details: RoundDetails) throws {
        let ground = RoundGround(book: wall.funds.rules, pot: try required(wall.funds[details.pot]))
        try money(RoundDecider.self, .decide(.of(id), details, ground, signature), wall.funds.rounds)
    }

    private struct NotThere: Error {}

    private func required<Thing>(_ thing: Thing?) throws -> Thing {
        guard let thing else { throw NotThere() }
        return thing
    }
}

extension Story {
    /// Money from the act and from condolences, on every way that it can go.
    static func withMoney() throws -> Story {
        var story = Story()
        try story.addMoney()
        return story
    }

    mutating func addMoney() throws {
        setFundRules()
        try open("act", Example.potDetails(.reliefAct), with: 10_000_000)
        try open("gifts", Example.potDetails(.condolence), with: 43_220_082_701)
        try open("city", Example.potDetails(.budget), with: 5_000_000)
        try ask("r-1", Example.requestDetails(900_000, use: Example.shelterUse(1_000)))
        try grant("g-1", 330_000, from: "act", for: "r-1")
        try grant("g-2", 500_000, from: "city", for: "r-1")
        try commit("c-1", 330_000, from: "g-1")
        try commit("c-2", 100_000, from: "g-2")
        try pay(
            "p-1", 165_000, of: "c-1",
            evidence: Evidence(units: 500, from: Example.firstDay, through: Example.firstDay))
        try pay("p-2", 1, of: "c-2")
        try claim("k-1", of: "act")
        try reduceClaim("k-1", 65_000)
        try decideRound(
            "round-1",
            RoundDetails(
                name: "第1次配分", pot: .of("gifts"), reach: [.of("full"): Example.yen(200_000)],
                cells: [
                    RoundCell(.of("43100"), .of("full"), households: 3_000),
                    RoundCell(.of("43443"), .of("full"), households: 760),
                ]))
    }
}
