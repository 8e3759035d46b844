import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

/// The city with rules for meals and water, a headcount at the first shelter, and goods in stock.
@Suite struct `A plan made from days of cover` {
    private func city(_ people: Int? = 100, meals: Int = 2000, water: Int = 0) async throws -> City {
        let city = try await City()
        try await city.say([.setStaple(Example.meals), .setStaple(Example.drinking)])
        try await city.say(Example.criteria.map { .setCriterion($0) })
        if let people { try await city.say([.reportHeadcount(.of("shelter-1"), Example.headcount(people))]) }
        try await city.say([
            .storeStock(
                Example.sheet(
                    "sheet-1",
                    lines: [(Example.details(Example.riceBall), meals)]
                        + (water > 0 ? [(Example.details(), water)] : [])))
        ])
        return city
    }

    private func plan(_ city: City) async throws -> Plan {
        let done = try await city.post.proposePlan(from: .console)
        return try #require(await city.post.wall.plans[.of(done.answer)])
    }

    private func pieces(_ plan: Plan, to site: String, _ item: Item = Example.riceBall) -> Int {
        plan.allocations.filter { $0.shelter == .of(site) && $0.item == item.id }.reduce(0) { $0 + $1.pieces.value }
    }

    @Test func `sends what is reckoned where nothing was said, and writes no need until it is approved`() async throws {
        let city = try await city()
        let plan = try await plan(city)

        #expect(plan.estimates.map(\.staple).sorted() == [.of("meals"), .of("water")])
        #expect(
            plan.estimates.first { $0.staple == .of("meals") }?.formula.japanese.contains("100人 × 3食 × 3日 = 900食")
                == true)
        #expect(pieces(plan, to: "shelter-1") == 900)
        #expect(plan.shortfalls.map(\.need) == plan.estimates.filter { $0.staple == .of("water") }.map(\.need))
        #expect(await city.post.wall.shortfalls.all.isEmpty)

        try await city.say([.approvePlan(plan.id)])
        let needs = await city.post.wall.shortfalls.all.map(\.need)
        #expect(needs.map(\.origin) == [.estimate])
        #expect(needs.map(\.pieces) == [.of(900)])
        #expect(needs.map(\.missing) == [.zero])
        #expect(await city.post.wall.consignments.all.count == 1)
        #expect(try await self.plan(city).allocations.isEmpty, "what is on its way is not reckoned again")
    }

    @Test func `yields to a real report between proposal and approval`() async throws {
        let city = try await city()
        let plan = try await plan(city)
        try await city.say([City.need("need-1", 50, of: Example.riceBall)])

        #expect(await City.refusal { try await city.say([.approvePlan(plan.id)]) } == "plan/nothing-left")
        let next = try await self.plan(city)
        #expect(next.allocations.map(\.need) == [.of("need-1")])
        #expect(pieces(next, to: "shelter-1") == 50)
    }

    @Test func `yields to the word that it is enough`() async throws {
        let city = try await city()
        let enough = HoldingReport(observedAt: Example.now, units: nil, isEnough: true)
        try await city.say([.reportHolding(.of("shelter-1"), .of("meals"), enough)])

        #expect(try await plan(city).estimates.map(\.staple) == [.of("water")])
        let refused = await City.refusal {
            try await city.say([.reportHolding(.of("shelter-1"), .of("tea"), enough)])
        }
        #expect(refused == "staple/unknown")
    }

    @Test func `caps a claim far above the headcount and says so, until somebody lifts the cap`() async throws {
        let city = try await city(meals: 6000)
        try await city.say([City.need("need-1", 5000, of: Example.riceBall)])
        let capped = try await plan(city)

        #expect(pieces(capped, to: "shelter-1") == 1080)
        let rest = try #require(capped.shortfalls.first { $0.reason.code == "claim-capped" })
        #expect(rest.missing == .of(3920))
        #expect(rest.reason.wording.japanese.contains("555%"))

        try await city.say([.liftCap(.of("need-1"), reason: "在宅の人の分を含む")])
        #expect(pieces(try await plan(city), to: "shelter-1") == 5000)
    }

    @Test func `does not cap where nobody has counted the people`() async throws {
        let city = try await city(nil, meals: 6000)
        try await city.say([City.need("need-1", 5000, of: Example.riceBall)])

        #expect(pieces(try await plan(city), to: "shelter-1") == 5000)
    }

    @Test func `fills up what is there and does not send what is not needed yet`() async throws {
        let city = try await city()
        let stock = HoldingReport(observedAt: Example.now, units: 1200, isEnough: false)
        try await city.say([.reportHolding(.of("shelter-1"), .of("meals"), stock)])
        try await city.say([City.need("need-1", 600, of: Example.riceBall)])
        let plan = try await plan(city)

        #expect(pieces(plan, to: "shelter-1") == 0)
        let reason = try #require(plan.shortfalls.first { $0.need == .of("need-1") }?.reason)
        #expect(reason.code == "cover-suffices")
        #expect(
            reason.wording.japanese
                == "手持ちと輸送中の1,200食にこの要請を足すと、人数から説明できる3日分900食に対する上限1,080食を超えます。超える分は今回は送りません。")
        #expect(reason.wording.english.contains("with this need it would be more than 1,080"))
    }

    @Test func `speaks of no days where a thing is handed out once`() async throws {
        let city = try await city()
        try await city.say([
            .listItem(Example.blanket), .setStaple(Example.blankets), City.need("need-1", 300, of: Example.blanket),
        ])
        let far = try #require(try await plan(city).shortfalls.first { $0.reason.code == "claim-capped" })
        #expect(far.reason.wording.japanese.contains("200枚（一人に一度の分）の150%"), "\(far.reason.wording.japanese)")
        #expect(!far.reason.wording.japanese.contains("日分") && !far.reason.wording.english.contains("day"))

        let stock = HoldingReport(observedAt: Example.now, units: 150, isEnough: false)
        try await city.say([
            .cancelNeed(.of("need-1"), reason: "重複"), City.need("need-2", 120, of: Example.blanket),
            .reportHolding(.of("shelter-1"), .of("blankets"), stock),
        ])
        let full = try #require(try await plan(city).shortfalls.first { $0.reason.code == "cover-suffices" })
        #expect(full.reason.wording.japanese.contains("手持ちと輸送中の150枚にこの要請を足すと"))
        #expect(!full.reason.wording.japanese.contains("日分") && !full.reason.wording.english.contains("day"))
    }

    @Test func `serves those who run out within a day before those who do not`() async throws {
        let city = try await city(meals: 300)
        try await city.say([.reportHeadcount(.of("shelter-2"), Example.headcount(100))])
        for (site, units) in [("shelter-1", 400), ("shelter-2", 0)] {
            let report = HoldingReport(observedAt: Example.now, units: units, isEnough: false)
            try await city.say([.reportHolding(.of(site), .of("meals"), report)])
        }
        try await city.say([
            City.need("need-1", 300, of: Example.riceBall),
            City.need("need-2", 300, of: Example.riceBall, at: "shelter-2"),
        ])
        let plan = try await plan(city)

        #expect(pieces(plan, to: "shelter-2") == 300)
        #expect(pieces(plan, to: "shelter-1") == 0)
    }

    @Test func `lets no estimate for three days outbid a shelter that asked for one`() async throws {
        let city = try await city(meals: 600)
        try await city.say([.reportHeadcount(.of("shelter-2"), Example.headcount(100))])
        try await city.say([City.need("need-1", 300, of: Example.riceBall, at: "shelter-2")])
        let plan = try await plan(city)

        #expect(pieces(plan, to: "shelter-2") == 300)
        #expect(pieces(plan, to: "shelter-1") == 300)
        #expect(plan.allocations.count == 2)
        let short = plan.shortfalls.filter { $0.need == plan.estimates[0].need }
        #expect(short.map(\.missing) == [.of(600)])
        let reason = try #require(short.first?.reason.wording)
        #expect(reason.japanese.hasPrefix("推計900個のうち、最初の24時間分を超える600個について："), "\(reason.japanese)")
        #expect(reason.japanese.contains("要請600個"), "\(reason.japanese)")
    }

    @Test func `says of which part of an estimate its reason speaks`() async throws {
        let plan = try await plan(try await city(meals: 100))
        let reason = try #require(plan.shortfalls.first { $0.need == plan.estimates[0].need }?.reason.wording)
        #expect(reason.japanese.hasPrefix("推計900個のうち、最初の24時間分300個について："), "\(reason.japanese)")
        #expect(reason.japanese.contains("要請300個のうち90個"), "\(reason.japanese)")
        #expect(reason.english.hasPrefix("Of 900 reckoned, about the 300 of the first 24 hours: "), "\(reason.english)")
    }

    @Test func `puts both parts of an estimate on one line`() async throws {
        let plan = try await plan(try await city())
        #expect(plan.allocations.map(\.pieces) == [.of(900)])
        #expect(plan.allocations.map(\.need) == [plan.estimates[0].need])
    }

    @Test func `holds a share back for a shelter that was never heard of, until it is let go`() async throws {
        let city = try await city(meals: 1000)
        try await city.say([City.need("need-1", 1000, of: Example.riceBall)])
        #expect(pieces(try await plan(city), to: "shelter-1") == 900)

        try await city.say([.releaseReserve(.of("shelter-2"), reason: "無人と確認")])
        #expect(pieces(try await plan(city), to: "shelter-1") == 1000)
    }

    @Test func `says how much more would be enough, with what would be held back of it`() async throws {
        let city = try await city(nil, meals: 1000)
        try await city.say([City.need("need-1", 2000, of: Example.riceBall)])
        let reason = try #require(try await plan(city).shortfalls.first { $0.need == .of("need-1") }?.reason.wording)
        #expect(reason.japanese.contains("あと1,223個（うち最大10%は連絡の取れない避難所のために残します）あれば満たせます。"), "\(reason.japanese)")
        #expect(reason.english.contains("1,223 more, of which up to 10 % is held for shelters nobody has heard of,"))

        func missing(after more: Int, _ sheet: String) async throws -> [Int] {
            try await city.say([
                .storeStock(Example.sheet(sheet, .delta, lines: [(Example.details(Example.riceBall), more)]))
            ])
            return try await plan(city).shortfalls.filter { $0.need == .of("need-1") }.map(\.missing.value)
        }
        #expect(try await missing(after: 1100, "sheet-2") == [110], "as much as it lacks is not enough")
        #expect(try await missing(after: 123, "sheet-3").isEmpty)
    }

    @Test func `changes nothing for anybody when it is made again, though its estimates have new names`() async throws {
        let city = try await city()
        let (first, second) = (try await plan(city), try await plan(city))
        #expect(first.estimates.map(\.need) != second.estimates.map(\.need))

        let change = ToldBefore(await city.post.wall, before: second).change(to: second)
        #expect(PlanChange.Kind.allCases.map(change.count) == [1, 0, 0, 0])
        #expect(change.shelters.flatMap(\.lines).map(\.need) == second.allocations.map(\.need))
    }

    @Test func `names no ban as the reason where the banned goods are held back anyway`() async throws {
        let city = try await city(meals: 100)
        let (kept, more) = (Example.details(Example.riceBall), Example.details(Example.riceBall, expiry: "2016-12-31"))
        try await city.say([
            .storeStock(Example.sheet("sheet-2", .delta, lines: [(more, 900)])),
            City.need("need-1", 1000, of: Example.riceBall),
        ])
        func reason() async throws -> String? {
            try await plan(city).shortfalls.first { $0.need == .of("need-1") }?.reason.code
        }
        let before = try await reason()
        try await city.say([.ban(.of("order-1"), .lot(kept.lot), reason: "汚損")])
        #expect(try await reason() == before, "without the ban it would have had no more")

        try await city.say([.releaseReserve(.of("shelter-2"), reason: "無人と確認")])
        #expect(try await reason() == "banned")
    }

    @Test func `is the same for the same wall`() async throws {
        let city = try await city(meals: 500)
        try await city.say([City.need("need-1", 400, of: Example.riceBall, at: "shelter-2")])
        let (first, second) = (try await plan(city), try await plan(city))

        #expect(first.allocations.map(\.pieces) == second.allocations.map(\.pieces))
        #expect(first.allocations.map(\.lot) == second.allocations.map(\.lot))
        #expect(first.estimates.map(\.formula) == second.estimates.map(\.formula))
    }
}
