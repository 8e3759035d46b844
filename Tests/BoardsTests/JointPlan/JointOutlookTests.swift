import ReliefTesting
import Testing
import Vocabulary

@testable import Boards
@testable import Relief

@Suite struct `What holds a joint plan back` {
    /// Water goes to a shelter that wants two people and has nobody.
    private func story(_ lines: [Roster.Line] = []) throws -> Story {
        var story = try Story.untilPrepared()
        try story.ask(Example.post(people: 2, skill: nil))
        story.propose(lines)
        return story
    }

    @Test func `is hands where goods come and nobody takes them in`() throws {
        let story = try story()
        let outlook = try #require(story.outlook("shelter-1"))

        #expect(outlook.bind == .hands)
        #expect(outlook.pieces > .zero && outlook.hands == 0 && outlook.vacant == 2)
    }

    @Test func `is people where somebody is there and too few`() throws {
        let outlook = try #require(try story([Example.line("shift-1", "s-1")]).outlook("shelter-1"))

        #expect(outlook.bind == .people)
        #expect(outlook.hands == 1)
    }

    @Test func `is goods where the plan of goods was rejected`() throws {
        var story = Story()
        try story.register(Example.shelter(), Example.depot())
        try story.raise(Example.raise())
        try story.store(Example.sheet(lines: [(Example.details(), 240)]))
        let lot = try #require(story.wall.depots.lot(Example.details().lot))
        let need = try #require(story.wall.shortfalls[.of("need-1")]?.need)
        try story.propose("plan-1", [Example.allocation("allocation-1", 60, from: lot, to: need)])
        story.propose([])
        story.happened(
            .plan(.rejected(.init(plan: .of("plan-1"), by: "本部 佐藤", rejectedAt: Example.now, reason: "別案"))))

        let outlook = try #require(story.outlook("shelter-1"))
        #expect(outlook.bind == .goods && outlook.pieces == .zero)
    }

    @Test func `names the hours that a post still lacks, and counts nobody twice who was assigned`() throws {
        let morning = Roster.Line(
            shift: .of("shift-1"), person: .of("s-1"), post: .of("post-1"), site: .of("shelter-1"),
            from: .of("2016-04-17T08:00"), to: .of("2016-04-17T12:00"))
        var story = try story([morning])
        let expected = ["4/17 08:00 1", "4/17 12:00 2"]
        #expect(try story.gaps() == expected)
        story.happened(.shift(.assigned(Example.shift(to: "2016-04-17T12:00"))))
        #expect(try story.gaps() == expected)
    }

    @Test func `counts nobody of a part that was rejected`() throws {
        var story = try story([Example.line("shift-1", "s-1")])
        story.happened(
            .jointPlan(
                .rejected(
                    .init(
                        plan: .of("joint-1"), part: .people, by: "本部 佐藤", rejectedAt: Example.now, reason: "別案"))))

        #expect(story.outlook("shelter-1")?.bind == .hands)
    }

    @Test(
        arguments: [
            (0, 0, nil, 0, ItemOutlook.Bind.both), (0, 0, nil, 9, .supplier), (5, 0, 50, 9, .money),
            (5, 0, 50, 50, .order), (5, 0, nil, 1, .order), (5, 10, nil, 0, .awaited), (5, 0, nil, 0, .money),
        ] as [(Int, Int, Int64?, Int64, ItemOutlook.Bind)])
    func `of an item is what is not there: supplier, money, both or only the order`(
        _ orderable: Int, _ awaited: Int, _ cost: Int64?, _ money: Int64, _ bind: ItemOutlook.Bind
    ) {
        let outlook = ItemOutlook(
            item: Example.water.id, missing: .of(10), awaited: .of(awaited), unsure: .zero, orderable: .of(orderable),
            cost: cost.map(Example.yen), money: Example.yen(money), boundMoney: .zero, asOf: Example.now)
        #expect(outlook.bind == bind)
    }

    @Test func `of an item counts money that may buy it anywhere, and names what is bound apart`() throws {
        var story = try short()
        story.setFundRules()
        let purpose = try #require(story.wall.funds.rules.purposes.keys.min())
        let place = try #require(story.wall.funds.rules.municipalitiesInOrder.first?.id)
        for (name, yen, earmark) in [
            ("free", 1, Earmark()), ("water", 20, Earmark(items: [Example.water.id])),
            ("rice", 300, Earmark(items: [Example.riceBall.id])), ("purpose", 4_000, Earmark(purposes: [purpose])),
            ("place", 50_000, Earmark(municipalities: [place])), ("site", 600_000, Earmark(sites: [.of("shelter-1")])),
        ] {
            try story.open("pot-\(name)", Example.potDetails(.donation, name, earmark: earmark), with: Int64(yen))
        }
        let outlook = try #require(story.itemOutlook())
        #expect(outlook.money == Example.yen(21) && outlook.boundMoney == Example.yen(654_000))
    }

    /// Money of a grant that waits for approval is in its pot still, and is spoken for.
    @Test func `of an item counts no money that waits for approval`() throws {
        var story = try short()
        try story.open("pot-1", Example.potDetails(.donation, "pot-1"), with: 1_000)
        #expect(story.itemOutlook()?.money == Example.yen(1_000))
        let deed = Deed.grant(.of("grant-1"), from: .of("pot-1"), for: .of("request-1"), Example.yen(600))
        let request: ID<ApprovalRequest> = .of("approval-1")
        story.happened(
            .approval(
                .requested(
                    .init(
                        request: request, matter: Example.matter(.grant, "grant-1", 600), by: Example.signatory("sato"),
                        askedAt: Example.now, rule: Example.approvalRule("grant-1", .grant)))))
        story.happened(
            .approval(
                .deferred(
                    .init(
                        request: request, reference: deed.reference, deferral: Deferral(deed, counted: Example.yen(600))
                    ))))
        #expect(story.itemOutlook()?.money == Example.yen(400))
        story.happened(
            .approval(.withdrawn(.init(request: request, reference: deed.reference, withdrawnAt: Example.now))))
        #expect(story.itemOutlook()?.money == Example.yen(1_000))
    }

    @Test func `of an item says what of the orders is late or confirmed by nobody`() throws {
        var story = try short()
        try story.sign()
        try story.order(Example.orderRequest("order-1", [.init(item: Example.water.id, quantity: 2)]))
        let ordered = try #require(story.itemOutlook()).awaited
        #expect(ordered > .zero && story.itemOutlook()?.unsure == ordered)
        let confirmation = OrderConfirmation(quantities: [1: 2], by: "田中", at: story.now)
        try story.move("order-1", .confirm(confirmation, now: story.now))
        #expect(story.itemOutlook()?.unsure == .zero && story.itemOutlook()?.awaited == ordered)
        #expect(story.itemOutlook(at: .of("2016-04-30T12:00"))?.unsure == ordered)
    }

    /// A joint plan whose plan of goods leaves water short.
    private func short() throws -> Story {
        var story = Story()
        try story.register(Example.shelter(), Example.depot())
        try story.list(Example.water)
        try story.raise(Example.raise())
        let need = try #require(story.wall.shortfalls[.of("need-1")]?.need)
        let gap = Shortfall(need: need.id, missing: need.missing, reason: Example.reason)
        story.happened(.plan(.proposed(Example.proposal("plan-1", [], shortfalls: [gap], basis: 1))))
        story.propose([])
        return story
    }
}

extension Story {
    fileprivate mutating func propose(_ lines: [Roster.Line]) {
        let plan = wall.plans.order.first ?? .of("plan-1")
        let roster = Roster(
            from: .of("2016-04-16T10:00"), to: .of("2016-04-18T10:00"), lines: lines,
            vacancies: [
                Roster.Vacancy(
                    post: .of("post-1"), site: .of("shelter-1"), missing: 2 - lines.count, reason: Example.scarce)
            ])
        happened(
            .jointPlan(
                .proposed(
                    .init(
                        plan: .of("joint-1"),
                        proposal: JointPlan.Proposal(
                            goods: plan, roster: roster, funding: Funding(lines: [], gaps: []), basis: 1,
                            proposedAt: Example.now)))))
    }

    fileprivate func itemOutlook(at moment: Moment? = nil) -> ItemOutlook? {
        wall.jointPlans.latest.flatMap { wall.itemOutlooks(of: $0, at: moment ?? now).first }
    }

    fileprivate func gaps() throws -> [String] {
        let joint = try #require(wall.jointPlans.latest)
        let vacancy = try #require(joint.proposal.roster.vacancies.first)
        return wall.gaps(of: vacancy, in: joint).map { "\($0.from.short) \($0.missing)" }
    }

    fileprivate func outlook(_ site: String) -> SiteOutlook? {
        wall.jointPlans.latest.flatMap { joint in wall.siteOutlooks(of: joint).first { $0.site.id == .of(site) } }
    }
}
