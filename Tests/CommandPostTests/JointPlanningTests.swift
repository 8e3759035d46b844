import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Goods, people and money planned together` {
    private static let place = Place(latitude: 32.8, longitude: 130.7)

    /// Three persons of whom one nurses, two shelters that want people by rule, a pot with a million, two requests.
    static func city() async throws -> City {
        let city = try await City()
        try await city.stock(100)
        var commands: [ReliefCommand] = [
            City.need("need-1", 60), City.need("need-2", 60, at: "shelter-2"),
            .setManning(Example.shelterRule), .setManning(Example.careRule),
            .setCriterion(Criterion(.restHours, 11, note: Example.shelterRule.note)),
            .setCriterion(Criterion(.shiftHours, 8, note: Example.shelterRule.note)),
            .listUnit(Unit(.of("u-2"), name: "物資班")), .listSkill(Example.nursing), .listSkill(Example.cooking),
            .listSkill(Example.interpreting),
            .reportHeadcount(.of("shelter-1"), Example.headcount(150)),
            .reportHeadcount(.of("shelter-2"), Example.headcount(150)),
        ]
        commands += [("s-1", Example.officer), ("s-2", Example.plain("西 一郎"))].map {
            .registerPerson(.of($0.0), .staff, $0.1)
        }
        commands.append(.registerPerson(.of("v-1"), .volunteer, Example.plain("東 二郎")))
        let money: [FundCommand] =
            Example.money(1_000_000) + [
                .request(.of("r-1"), Example.requestDetails(800_000)),
                .request(.of("r-2"), Example.requestDetails(800_000)),
            ]
        try await city.say(commands + money.map(ReliefCommand.fund))
        return city
    }

    private func joint(_ city: City) async throws -> JointPlan {
        let done = try await city.post.proposeJointPlan(from: .console)
        return try #require(await city.post.wall.jointPlans[.of(done.answer)])
    }

    @Test func `are proposed on one state of things`() async throws {
        let city = try await Self.city()
        let joint = try await joint(city)
        let goods = try #require(await city.post.wall.plans[joint.proposal.goods])

        #expect(goods.basis == joint.proposal.basis)
        #expect(goods.allocations.map(\.pieces).reduce(.zero, +) == .of(100))
        #expect(Set(joint.proposal.roster.lines.map(\.person)) == [.of("s-1"), .of("s-2")])
        #expect(joint.proposal.funding.lines.map(\.amount) == [Yen(500_000), Yen(500_000)])
        #expect(joint.proposal.funding.gaps.map(\.missing) == [Yen(300_000), Yen(300_000)])
    }

    @Test func `reckon first what sites want, and nothing twice`() async throws {
        let city = try await Self.city()
        _ = try await joint(city)
        let posts = await city.post.wall.posts.all.count
        let again = try await joint(city)

        #expect(posts > 0)
        #expect(await city.post.wall.posts.all.count == posts)
        #expect(await city.post.wall.jointPlans.order.last == again.id)
    }

    @Test func `send nobody who has left`() async throws {
        let city = try await Self.city()
        try await city.say([.recordDeparture(.of("s-2"), from: Example.now, reason: "派遣期間の終了")])
        #expect(Set(try await joint(city).proposal.roster.lines.map(\.person)) == [.of("s-1")])
    }

    @Test func `send no volunteer who has not said when`() async throws {
        let city = try await Self.city()
        #expect(try await joint(city).proposal.roster.lines.allSatisfy { $0.person != .of("v-1") })

        let day = Availability(from: .of("2016-04-16T00:00"), to: .of("2016-04-19T00:00"))
        try await city.say([.tellAvailability(.of("v-1"), [day])])
        #expect(try await joint(city).proposal.roster.lines.contains { $0.person == .of("v-1") })
    }

    @Test func `give who cannot come for a whole watch a part of it`() async throws {
        let city = try await Self.city()
        let afternoon = Availability(from: .of("2016-04-17T11:30"), to: .of("2016-04-17T16:30"))
        try await city.say([.tellAvailability(.of("v-1"), [afternoon])])

        let lines = try await joint(city).proposal.roster.lines.filter { $0.person == .of("v-1") }
        #expect(lines.map(\.from) == [.of("2016-04-17T12:00")])
        #expect(lines.map(\.to) == [.of("2016-04-17T16:00")])
    }

    @Test func `send nobody to a part of a watch that is taken`() async throws {
        let city = try await Self.city()
        let afternoon = Availability(from: .of("2016-04-17T11:30"), to: .of("2016-04-17T16:30"))
        for number in 2...9 {
            try await city.say([
                .registerPerson(.of("v-\(number)"), .volunteer, Example.plain("南 \(number)郎")),
                .tellAvailability(.of("v-\(number)"), [afternoon]),
            ])
        }
        for _ in 1...2 {
            let joint = try await joint(city)
            guard !joint.proposal.roster.lines.isEmpty else { continue }
            try await city.say([.approveRoster(joint.id)])
            let approval = try #require(await city.post.wall.jointPlans[joint.id]?.approval(of: .people))
            #expect(approval.dropped.isEmpty, "\(approval.dropped.map(\.reason.wording.japanese))")
        }
    }

    /// A pot of which Kumamoto City had 900 of the 1,000 yen that a municipality may have, and what is asked now.
    private static func capped(_ amount: Int64, _ commands: [FundCommand]) async throws -> City {
        let limits = PotLimits(perMunicipality: Example.yen(1_000))
        let ground: [FundCommand] = [
            .listPurpose(Example.shelterCosts), .listMunicipality(Example.kumamotoCity),
            .listMunicipality(Example.mashiki), .openPot(.of("cap"), Example.potDetails(limits: limits)),
            .payIn(.of("in-1"), to: .of("cap"), Example.moneyIn(amount)),
            .request(.of("r-old"), Example.requestDetails(900)),
            .grant(.of("g-old"), from: .of("cap"), for: .of("r-old"), Example.yen(900)),
        ]
        let city = try await City()
        try await city.say((ground + commands).map(ReliefCommand.fund))
        return city
    }

    @Test func `take nothing from a higher tier for what a municipality had before`() async throws {
        let city = try await Self.capped(
            1_400,
            [
                .request(.of("r-1"), Example.requestDetails(500, in: .of("43443"))),
                .request(.of("r-2"), Example.requestDetails(100, in: .of("43443"), tier: .health)),
                .request(.of("r-3"), Example.requestDetails(50, tier: .living)),
            ])
        let funding = try await joint(city).proposal.funding

        #expect(funding.lines.map(\.request) == [.of("r-1")])
        #expect(funding.lines.map(\.amount) == [Yen(500)])
        #expect(funding.gaps.map(\.reason.code) == ["funds/higher-tier-first", "funds/higher-tier-first"])
    }

    @Test func `use what each municipality may still have, so that free money goes where it is needed`() async throws {
        let city = try await Self.capped(
            100_000,
            [
                .openPot(.of("free"), Example.potDetails(.donation, "free")),
                .payIn(.of("in-2"), to: .of("free"), Example.moneyIn(1_000)),
                .request(.of("r-1"), Example.requestDetails(1_000)),
                .request(.of("r-2"), Example.requestDetails(1_000, in: .of("43443"))),
            ])
        let funding = try await joint(city).proposal.funding

        #expect(funding.gaps.isEmpty)
        let given = funding.lines.filter { $0.request == .of("r-1") }.map(\.amount)
        #expect(Yen.sum(given) == Yen(1_000))
    }

    @Test func `hold when they are approved at once`() async throws {
        let city = try await Self.city()
        let joint = try await joint(city)
        try await city.say([
            .approvePlan(joint.proposal.goods), .approveRoster(joint.id), .approveFunding(joint.id),
        ])
        let wall = await city.post.wall

        #expect(wall.shifts.all.count == joint.proposal.roster.lines.count)
        #expect(wall.funds[ID<Pot>.of("pot-1")]?.account.free == .zero)
        for part in JointPlan.Part.allCases {
            let approval = try #require(wall.jointPlans[joint.id]?.approval(of: part))
            #expect(approval.dropped.isEmpty && approval.declined.isEmpty)
        }
        #expect(await City.refusal { try await city.say([.approveRoster(joint.id)]) } == "joint/already-approved")
    }

    @Test func `are approved in part, and the rest stays open`() async throws {
        let city = try await Self.city()
        let joint = try await joint(city)
        try await city.say([
            .approveRoster(joint.id, .except(RosterPick(sites: [.of("shelter-2")]))),
            .approveFunding(joint.id, .only(FundingPick(requests: [.of("r-1")]))),
        ])
        let wall = await city.post.wall

        #expect(wall.shifts.all.allSatisfy { $0.shift.site == .of("shelter-1") })
        #expect(wall.funds[ID<FundRequest>.of("r-1")]?.granted == Yen(500_000))
        #expect(wall.funds[ID<FundRequest>.of("r-2")]?.granted == .zero)
        #expect(wall.plans[joint.proposal.goods]?.state == .proposed)
    }

    @Test func `leave money to what begins soon`() async throws {
        let city = try await Self.city()
        try await city.say([
            .setCriterion(Criterion(.fundPlanDays, 7, note: Example.shelterRule.note)),
            .fund(.setCeiling(Example.shelterCeiling)),
            .fund(.request(.of("r-0"), Example.requestDetails(900_000, use: Self.use(from: "2016-04-23")))),
            .fund(.request(.of("r-3"), Example.requestDetails(900_000, use: Self.use(from: "2016-04-24")))),
        ])
        let funding = try await joint(city).proposal.funding
        #expect(Set(funding.lines.map(\.request)) == [.of("r-0"), .of("r-1"), .of("r-2")])
        let late = try #require(funding.gaps.first { $0.request == .of("r-3") })
        #expect(late.reason.code == "funds/begins-later" && late.missing == Yen(900_000))
        #expect(late.reason.wording.japanese.contains("2016-04-24"))
    }

    @Test func `are told again to whoever repeats, and nothing is written, though more people came`() async throws {
        let city = try await Self.city()
        let first = try await city.post.proposeJointPlan(from: .console, key: "k", body: [1])
        try await city.say([.reportHeadcount(.of("shelter-1"), Example.headcount(900))])
        let before = await city.post.wall.position

        let again = try await city.post.proposeJointPlan(from: .console, key: "k", body: [1])
        #expect(again.isRepeat && again.answer == first.answer && again.position == first.position)
        #expect(await Self.refusal(city, key: "k", body: [2]) == "idempotency/other-body")
        #expect(await Self.refusal(city, key: String(repeating: "x", count: 200), body: []) == "idempotency/bad-key")
        try await city.post.catchUp()
        #expect(await city.post.wall.position == before)
    }

    @Test func `are told again to whoever repeats, though they could not be made any more`() async throws {
        let city = try await Self.city()
        let made = try await city.post.issue(.headquarters, from: .console)
        let sender = Sender.token(try #require(await city.post.token(of: made.secret)))
        let first = try await city.post.proposeJointPlan(from: sender, key: "k")
        try await city.say([.revokeToken(made.token)])

        #expect(try await city.post.proposeJointPlan(from: sender, key: "k").position == first.position)
        #expect(await Self.refusal(city, from: sender, key: "other") == "access/forbidden")
    }

    @Test func `are written in one append with what sites want`() async throws {
        let city = try await Self.city()
        let before = await city.post.wall.position
        let slow = try city.overtakenPost { try await city.say([City.need("need-9", 1)]) }
        let done = try await slow.proposeJointPlan(from: .console, key: "k")
        let names = try await city.post.log(after: before, limit: 1_000).map {
            String(decoding: $0.json, as: UTF8.self)
        }
        #expect(names.first?.contains("need.raised") == true)
        #expect(names.dropFirst().dropLast(2).allSatisfy { $0.contains("post.reckoned") } && names.count > 3)
        #expect(done.position == before + Int64(names.count))
    }

    private static func refusal(
        _ city: City, from sender: Sender = .console, key: String, body: [UInt8] = []
    ) async -> String? {
        do {
            _ = try await city.post.proposeJointPlan(from: sender, key: key, body: body)
            return nil
        } catch {
            guard case .notStored(let error) = error else { return "\(error)" }
            return error.code
        }
    }

    private static func use(from day: String) -> LawUse {
        LawUse(ceiling: .of("shelter"), units: 3_000, from: .of(day), through: .of("2016-04-30"))
    }

    @Test func `leave out what no longer holds, and say why`() async throws {
        let city = try await Self.city()
        let joint = try await joint(city)
        try await city.say([
            .fund(.grant(.of("g-9"), from: .of("pot-1"), for: .of("r-1"), Example.yen(200_000)))
        ])
        try await city.say([.approveFunding(joint.id)])

        let approval = try #require(await city.post.wall.jointPlans[joint.id]?.approval(of: .funds))
        #expect(approval.dropped.map(\.reason.code) == ["grant/over-pot"])
    }

    @Test func `keep what they told while nobody has decided`() async throws {
        let city = try await Self.city()
        let first = try await joint(city)
        let again = try await joint(city)

        let said = { (joint: JointPlan) in joint.proposal.roster.lines.map { "\($0.person) \($0.post)" }.sorted() }
        #expect(said(first) == said(again))
        try await city.say([.rejectJointPlan(again.id, .people, reason: "要員は別に決める")])
        #expect(await City.refusal { try await city.say([.approveRoster(again.id)]) } == "joint/already-rejected")
    }
}

@Suite struct `A joint plan of money with rules of approval` {
    @Test func `has the grant wait that a rule concerns, and makes the others`() async throws {
        let city = try await `Goods, people and money planned together`.city()
        try await city.say([
            .setApprovalRule(Example.approvalRule("grant-2", .grant, from: 100_000)),
            .fund(.request(.of("r-3"), Example.requestDetails(1_000, title: "避難所の消毒"))),
        ])
        let token = try await city.post.issue(.headquarters, from: .console)
        let sender = Sender.token(try #require(await city.post.token(of: token.secret)))
        let done = try await city.post.proposeJointPlan(from: sender)
        let joint = try #require(await city.post.wall.jointPlans[.of(done.answer)])
        try await city.say([.approveFunding(joint.id)], from: sender)

        let wall = await city.post.wall
        let approval = try #require(wall.jointPlans[joint.id]?.approval(of: .funds))
        #expect(approval.dropped.map(\.reason.code) == ["approval/waits", "approval/waits"])
        #expect(wall.funds[ID<FundRequest>.of("r-1")]?.granted == .zero)
        #expect(wall.funds[ID<FundRequest>.of("r-3")]?.granted.isZero == false)

        let again = try await city.post.proposeJointPlan(from: sender)
        let lines = try #require(await city.post.wall.jointPlans[.of(again.answer)]).proposal.funding.lines
        #expect(lines.allSatisfy { $0.amount < Example.yen(10) }, "what waits is not asked for twice: \(lines)")
    }

    @Test func `does not give away what waits for approval for something that begins later`() async throws {
        let city = try await `Goods, people and money planned together`.city()
        try await city.say([
            .setApprovalRule(Example.approvalRule("grant-2", .grant, from: 100_000)),
            .setCriterion(Criterion(.fundPlanDays, 7, note: Example.shelterRule.note)),
            .fund(.setCeiling(Example.shelterCeiling)),
            .fund(.request(.of("r-9"), Example.requestDetails(900_000, use: Self.lateUse))),
        ])
        let token = try await city.post.issue(.headquarters, from: .console)
        let sender = Sender.token(try #require(await city.post.token(of: token.secret)))
        try await city.say(
            [.fund(.grant(.of("g-9"), from: .of("pot-1"), for: .of("r-9"), Example.yen(900_000)))], from: sender)
        let done = try await city.post.proposeJointPlan(from: sender)

        let funding = try #require(await city.post.wall.jointPlans[.of(done.answer)]).proposal.funding
        #expect(Yen.sum(funding.lines.map(\.amount)) == Yen(100_000), "the pot holds a million")
        #expect(funding.gaps.allSatisfy { $0.request != .of("r-9") }, "it waits and lacks nothing")
    }

    private static let lateUse = LawUse(
        ceiling: .of("shelter"), units: 3_000, from: .of("2016-05-01"), through: .of("2016-05-10"))
}
