import Boards
import CommandPost
import Relief
import Vocabulary

/// What becomes of granted money: bound the day after, paid by the day, asked back, and handed out in rounds.
extension Week {
    mutating func spend(_ day: inout WeekDay) async throws {
        try await bind()
        try await pay(&day)
        if day.number == 6 { try await decideRound() }
        if day.number == 7 { try await askBack() }
    }

    /// Grants of orders wait for what comes; everything else is bound as soon as it is there.
    private mutating func bind() async throws {
        let wall = await post.wall
        let ofOrders = Set(desks.requestOfOrder.values)
        for grant in wall.funds.allPots.flatMap({ wall.funds.grants(of: $0.id) }) where !grant.uncommitted.isZero {
            guard let id = grant.target.request, !ofOrders.contains(id), let request = wall.funds[id] else { continue }
            let details = CommitmentDetails(
                amount: grant.uncommitted, payee: request.details.applicant, subject: request.details.title)
            try await submit([.fund(.commit(post.names.name("c"), from: grant.id, details))])
        }
    }

    private mutating func pay(_ day: inout WeekDay) async throws {
        let wall = await post.wall
        for grant in wall.funds.allPots.flatMap({ wall.funds.grants(of: $0.id) }) {
            for commitment in wall.funds.commitments(of: grant.id) where !commitment.unpaid.isZero {
                guard let details = payment(of: commitment, wall, on: day.date) else { continue }
                let command = FundCommand.pay(post.names.name("pay"), of: commitment.id, details)
                guard try await submit([.fund(command)]) == 1 else { continue }
                day.paid = day.paid.plus(details.amount) ?? day.paid
            }
        }
    }

    /// Under the act, yesterday's units at the law's price; otherwise half now and the rest the next time.
    private func payment(of commitment: Commitment, _ wall: Wall, on date: LocalDate) -> PaymentDetails? {
        let yesterday = date.after(days: -1)
        let isAct = wall.funds[commitment.path.pot]?.source == .reliefAct
        guard isAct else {
            let half = Yen(clamping: (commitment.unpaid.value + 1) / 2)
            return PaymentDetails(
                amount: commitment.paid.isZero ? half : commitment.unpaid, receipt: "領収\(commitment.id)-\(date)",
                paidOn: date)
        }
        guard let request = commitment.path.request.flatMap({ wall.funds[$0] }), let use = request.details.use,
            use.from <= yesterday, yesterday <= use.through
        else { return nil }
        let days = LocalDate.count(use.from, through: use.through)
        let units = min(use.units - request.paidUnits, (use.units + days - 1) / days)
        let law = wall.disasterDay.flatMap {
            wall.funds.rules.law(of: use.ceiling, firstDay: $0, in: request.details.municipality)
        }
        guard units > 0, let due = law?.perUnit?.times(units) else { return nil }
        return PaymentDetails(
            amount: min(due, commitment.unpaid), receipt: "領収\(commitment.id)-\(date)", paidOn: date,
            evidence: Evidence(units: units, from: yesterday, through: yesterday))
    }

    /// What was paid under the act is asked back from the prefecture.
    private mutating func askBack() async throws {
        for pot in await post.wall.funds.allPots where pot.source == .reliefAct && !pot.account.unclaimed.isZero {
            let wish = ClaimRequest(
                addressee: "熊本県", document: "健福第\(pot.id)号", claimedOn: clock.now.japaneseDate)
            try await submit([.fund(.claim(post.names.name("r"), of: pot.id, wish))])
        }
    }

    /// The first round of 義援金: half of what the standard gives, to those whom the city has recognised; made up.
    private mutating func decideRound() async throws {
        let funds = await post.wall.funds
        guard let pot = funds.allPots.first(where: { $0.source == .condolence }), let standard = funds.rules.household,
            let place = funds.rules.municipalitiesInOrder.first?.id
        else { return }
        let reach = Dictionary(standard.classes.map { ($0.id, Yen(clamping: $0.most.value / 2)) }) { first, _ in first }
        let cells = standard.classes.enumerated().map { RoundCell(place, $1.id, households: 20 * ($0 + 1)) }
        let details = RoundDetails(name: "第1次配分", pot: pot.id, reach: reach, cells: cells)
        try await submit([.fund(.decideRound(post.names.name("round"), details))])
    }
}
