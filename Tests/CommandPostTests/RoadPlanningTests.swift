import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A plan where a road is closed` {
    private func bridge(_ shelters: [String] = ["shelter-1"], depots: [String] = []) -> ReliefCommand {
        .closeRoad(
            .of("closure-1"),
            ClosureDetails(
                name: "国道57号 阿蘇大橋", reason: "崩落", shelters: shelters.map { .of($0) }, depots: depots.map { .of($0) },
                observedAt: Example.now))
    }

    private func open() -> ReliefCommand {
        .reopenRoad(.of("closure-1"), .init(observedAt: Example.now, note: nil))
    }

    @Test func `sends nothing there, and says which road it is`() async throws {
        let city = try await City()
        try await city.stock(100)
        try await city.say([City.need("need-1", 40), City.need("need-2", 40, at: "shelter-2"), bridge()])

        let plan = try await city.plan()
        #expect(plan.allocations.map(\.shelter.text) == ["shelter-2"])
        #expect(plan.shortfalls.map(\.need.text) == ["need-1"])
        #expect(plan.shortfalls.first?.reason.code == "road-closed")
        #expect(plan.shortfalls.first?.reason.wording.japanese.contains("国道57号 阿蘇大橋 崩落") == true)

        try await city.say([open()])
        #expect(try await city.plan().shortfalls.isEmpty)
    }

    @Test func `serves a shelter from the depot whose road is open`() async throws {
        let city = try await City()
        try await city.stock(100)
        try await city.secondDepot(50)
        try await city.say([City.need("need-1", 40), bridge(depots: ["depot-1"])])

        #expect(try await city.plan().allocations.map(\.depot.text) == ["depot-2"])
    }

    @Test func `keeps to what was told when the road opens again, until somebody decides`() async throws {
        let city = try await City()
        try await city.stock(100)
        try await city.secondDepot(50)
        try await city.say([City.need("need-1", 40)])
        let before = try await city.plan().allocations.map(\.depot.text)
        try await city.say([bridge(depots: before)])
        let told = try await city.plan()
        #expect(told.allocations.map(\.depot.text) != before)
        try await city.say([open()])

        let kept = try await city.plan()
        #expect(kept.allocations.map(\.depot) == told.allocations.map(\.depot))
        try await city.say([.rejectPlan(kept.id, reason: "近い拠点から")])
        #expect(try await city.plan().allocations.map(\.depot.text) == before)
    }

    @Test func `is approved late without the lines that cannot be driven any more`() async throws {
        let city = try await City()
        try await city.stock(100)
        try await city.say([City.need("need-1", 40), City.need("need-2", 40, at: "shelter-2")])
        let plan = try await city.plan()
        try await city.say([bridge()])

        try await city.say([.approvePlan(plan.id)])

        let wall = await city.post.wall
        #expect(wall.plans[plan.id]?.dropped.count == 1)
        #expect(wall.consignments.all.map(\.consignment.shelter.text) == ["shelter-2"])
    }

    @Test func `keeps to a measured time instead of the estimate`() async throws {
        let city = try await City()
        try await city.stock(100)
        let soon = NeedRequest(
            need: .of("need-1"), site: .of("shelter-1"), item: Example.water.id, asked: Asked(40, .piece),
            neededBy: Example.now + .hours(4))
        let way = Way(depot: .of("depot-1"), shelter: .of("shelter-1"))
        try await city.say([.raiseNeed(soon), .measureWay(way, WayMeasure(minutes: 240, observedAt: Example.now))])
        #expect(try await city.plan().shortfalls.map(\.reason.code) == ["too-late"])

        try await city.say([
            .measureWay(way, WayMeasure(minutes: 100, metres: 30_000, observedAt: Example.now + .minutes(5)))
        ])
        #expect(try await city.plan().allocations.map(\.pieces) == [.of(40)])
    }

    @Test func `names what it does not know`() async throws {
        let city = try await City()
        #expect(await City.refusal { try await city.say([open()]) } == "road/unknown")
        #expect(await City.refusal { try await city.say([bridge(["nowhere"])]) } == "site/unknown")
        #expect(await City.refusal { try await city.say([bridge([])]) } == "road/nothing-cut-off")
    }

    @Test func `is closed by headquarters and by nobody else`() async throws {
        let city = try await City()
        for (role, site) in [(Role.shelter, "shelter-1"), (.depot, "depot-1"), (.carrier, nil), (.auditor, nil)] {
            let (id, _) = try await city.post.issue(role, site: site.map { .of($0) }, from: .console)
            let sender = Sender.token(try #require(await city.post.wall.access[id]))
            #expect(await City.refusal { try await city.say([bridge()], from: sender) } == "access/forbidden")
        }
        let (id, _) = try await city.post.issue(.headquarters, from: .console)
        try await city.say([bridge()], from: .token(try #require(await city.post.wall.access[id])))
        #expect(await city.post.wall.roads.standing.count == 1)
    }
}

extension City {
    /// The proposal for everything that stands on the wall now.
    func plan() async throws -> Plan {
        let id: ID<Plan> = .of(try await post.proposePlan(from: .console).answer)
        return try #require(await post.wall.plans[id])
    }

    func secondDepot(_ pieces: Int, _ item: Item = Example.water) async throws {
        let lines = [(Example.details(item, at: "depot-2"), pieces)]
        try await say([
            .registerSite(.of("depot-2"), SiteDetails(kind: .depot, name: "市場"), status: .open),
            .storeStock(Example.sheet("sheet-2", at: "depot-2", lines: lines)),
        ])
    }
}
