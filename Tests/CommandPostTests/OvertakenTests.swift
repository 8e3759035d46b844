import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

/// Whatever a decision looks at it must name, or somebody quicker can make it untrue before it is written.
@Suite struct `A decision that somebody overtakes` {
    private static let offer = ID<Offer>.of("offer-1")

    private func offered(_ thing: OfferedThing, _ acceptance: Acceptance) async throws -> City {
        let city = try await City()
        let new = NewOffer(
            id: Self.offer, terms: Example.terms(thing), giver: Example.giver, secretHash: Example.secretHash)
        try await city.say([.makeOffer(new)], from: .visitor)
        try await city.say([.acceptOffer(Self.offer, acceptance, note: nil)])
        return city
    }

    private func helpers(_ names: String...) -> HelperList {
        HelperList(offer: Self.offer, people: names.map { NamedPerson(name: $0) })
    }

    private func remove(_ name: String) -> ReliefCommand {
        .removeHelper(
            Self.offer, helpers(name).person(NamedPerson(name: name)), reason: "名前のまちがい", secretHash: nil)
    }

    private let withdrawal = ReliefCommand.withdrawOffer(offer, secretHash: nil, reason: "都合により")

    @Test func `withdraws no money that has come`() async throws {
        let yen = Example.wholeYen(500_000)
        let city = try await offered(.money(yen, .aid), .money(yen, .aid))
        try await city.say([.fund(.openPot(.of("pot-1"), Example.potDetails(GiftPurpose.aid.source)))])
        let bank = ReliefCommand.bankOffer(Self.offer, .of("pot-1"), receivedOn: Example.firstDay)
        #expect(try await city.refusal(of: [withdrawal], overtakenBy: [bank]) == "offer/has-arrived")

        let other = try await offered(.money(yen, .aid), .money(yen, .aid))
        try await other.say([.fund(.openPot(.of("pot-1"), Example.potDetails(GiftPurpose.aid.source)))])
        #expect(try await other.refusal(of: [bank], overtakenBy: [withdrawal]) != nil)
    }

    @Test func `lets nobody come with an offer that is withdrawn`() async throws {
        let city = try await offered(.people(OfferedPeople(2)), .people(headcount: 2))
        try await city.say([.enrolHelpers(helpers("森 一", "林 二")), remove("森 一")])
        #expect(try await city.refusal(of: [withdrawal], overtakenBy: [.enrolHelpers(helpers("森 一"))]) == nil)
        #expect(await city.post.wall.people.members(of: .of("offer-1"), at: Example.now).isEmpty)
    }

    @Test func `takes no more helpers than were accepted`() async throws {
        let city = try await offered(.people(OfferedPeople(2)), .people(headcount: 2))
        try await city.say([
            .enrolHelpers(helpers("森 一", "林 二")), remove("森 一"), remove("林 二"), .enrolHelpers(helpers("東 三")),
        ])
        let refused = try await city.refusal(
            of: [.enrolHelpers(helpers("森 一"))], overtakenBy: [.enrolHelpers(helpers("林 二"))])
        #expect(refused == "offer/team-full")
    }

    @Test func `names nobody leader who was taken off`() async throws {
        let city = try await offered(.people(OfferedPeople(2)), .people(headcount: 2))
        let list = helpers("森 一")
        try await city.say([.enrolHelpers(list)])
        let team = Team(.of("offer-1"), name: "○○会", leader: list.person(list.people[0]))
        #expect(try await city.refusal(of: [remove("森 一")], overtakenBy: [.listTeam(team)]) == nil)
        #expect(await city.post.wall.people.directory.teams[.of("offer-1")]?.leader == nil)
    }

    @Test func `is told the receipt of the same that came at once, and not that it is done already`() async throws {
        let city = try await City()
        let issue = ReliefCommand.issueToken(Example.issue(.headquarters))
        let slow = try city.overtakenPost(.beforeDeciding) { try await city.say([issue], key: "k", answer: "t") }
        let told = try await slow.submit(Submission([issue], from: .console, key: "k", answer: "t"))
        #expect(told.isRepeat && told.answer == "t")

        let other = try city.overtakenPost(.beforeDeciding) {}
        #expect(await City.refusal { _ = try await other.submit(Submission([issue], from: .console, key: "n")) } != nil)
    }

    @Test func `gives no load to an organisation whose last link was revoked`() async throws {
        let city = try await City()
        try await city.stock(100)
        try await city.say([City.need("need-1", 40)])
        try await city.say([.approvePlan(try await city.plan().id)])
        let made = try await city.post.issue(.carrier, organisation: .of("truckers"), from: .console)
        let load = try #require(await city.post.wall.consignments.all.first?.consignment.id)
        let refused = try await city.refusal(
            of: [.assignCarrier(load, .organisation(.of("truckers")))], overtakenBy: [.revokeToken(made.token)])
        #expect(refused != nil)
    }

    @Test func `reckons each post once`() async throws {
        let city = try await City()
        try await city.say([
            .setManning(Example.shelterRule), .reportHeadcount(.of("shelter-1"), Example.headcount(150)),
        ])
        let before = await city.post.wall.position
        let reckon = ReliefCommand.reckonPosts(.of("shelter-1"), from: Example.now.japaneseDate, days: 1)
        #expect(try await city.refusal(of: [reckon], overtakenBy: [reckon]) == nil)
        let written = try await city.post.log(after: before, limit: 1_000)
        #expect(await written.count == city.post.wall.posts.all.count && !written.isEmpty)
    }

    @Test func `promises nothing for an estimate once the shelter has spoken`() async throws {
        let city = try await City()
        try await city.say([.setStaple(Example.meals)] + Example.criteria.map { .setCriterion($0) })
        try await city.say([.reportHeadcount(.of("shelter-1"), Example.headcount(100))])
        try await city.stock(2_000, Example.riceBall)
        let plan = try await city.plan()
        #expect(!plan.allocations.isEmpty && plan.allocations.count == plan.estimates.count)
        let refused = try await city.refusal(
            of: [.approvePlan(plan.id)], overtakenBy: [City.need("need-1", 50, of: Example.riceBall)])
        #expect(refused == "plan/nothing-left")
    }

    @Test func `leaves what is held back where another plan was approved meanwhile`() async throws {
        let city = try await City()
        try await city.say([.setStaple(Example.meals)] + Example.criteria.map { .setCriterion($0) })
        let lines = [(Example.details(Example.riceBall), 1_000), (Example.details(), 100)]
        try await city.say([
            .storeStock(Example.sheet(lines: lines)), City.need("need-1", 1_000, of: Example.riceBall),
            .releaseReserve(.of("shelter-2"), reason: "無人と確認"),
        ])
        let meals = try await city.plan()
        try await city.say([City.need("need-2", 50), .changeStatus(.of("shelter-2"), .unusable, reason: "道が崩れた")])
        let both = try await city.plan()
        let water = Set(both.allocations.filter { $0.need == .of("need-2") }.map(\.id))
        try await city.say([.reportHeadcount(.of("shelter-2"), Example.headcount(100))])

        let refused = try await city.refusal(
            of: [.approvePlan(meals.id)], overtakenBy: [.approvePlan(both.id, .only(PlanPick(lines: water)))])
        #expect(refused == "plan/nothing-left")
    }
}

@Suite struct `A payment that somebody overtakes` {
    @Test func `does not wait for a receipt that waits already`() async throws {
        let city = try await City()
        let commands: [FundCommand] =
            Example.money(5_000_000) + [
                .request(.of("r-1"), Example.requestDetails(4_000_000)),
                .grant(.of("g-0"), from: .of("pot-1"), for: .of("r-1"), Example.yen(2_500_000)),
            ]
        try await city.say(commands.map(ReliefCommand.fund))
        let order = CommitmentDetails(amount: Example.yen(500_000), payee: "○○商店", subject: "毛布")
        try await city.say(
            [.commit(.of("c-1"), from: .of("g-0"), order), .commit(.of("c-2"), from: .of("g-0"), order)]
                .map(ReliefCommand.fund))
        let desks = try await Desks(city, rules: Example.approvalRule("payment-1", .payment, from: 0, persons: 1))
        let refused = try await city.refusal(
            of: [.fund(pay("p-1", of: "c-1"))], by: desks.sato, overtakenBy: [.fund(pay("p-2", of: "c-2"))],
            of: desks.tanaka)
        #expect(refused == "payment/receipt-used")
    }

    private func pay(_ id: String, of commitment: String) -> FundCommand {
        .pay(
            .of(id), of: .of(commitment),
            PaymentDetails(amount: Example.yen(1_000), receipt: "R-1", paidOn: Example.firstDay))
    }
}
