import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A what-if` {
    /// A hundred bottles for two shelters that ask for sixty each.
    private func city() async throws -> City {
        let city = try await City()
        try await city.stock(100)
        try await city.say([City.need("need-1", 60), City.need("need-2", 60, at: "shelter-2")])
        return city
    }

    private func planned(_ outline: PlanOutline) -> [Int] { outline.servings.map(\.planned) }

    @Test(arguments: [
        ("add.depot-1.water-500ml.20", [60, 60]), ("remove.depot-1.water-500ml.60", [20, 20]),
        ("close.depot-1", [0, 0]), ("cut.shelter-2", [60, 0]), ("cut.shelter-1.depot-1", [0, 60]),
    ])
    func `plans anew with something changed`(_ text: String, _ expected: [Int]) async throws {
        let city = try await city()
        let change = try #require(WhatIf.Change(text))
        let answer = try await city.post.tryOut(WhatIf([change]))

        #expect(change.text == text)
        #expect(planned(answer.live) == [50, 50])
        #expect(planned(answer.supposed) == expected)
    }

    @Test func `changes nothing`() async throws {
        let city = try await city()
        let before = await city.post.wall
        _ = try await city.post.tryOut(WhatIf([.closeDepot(.of("depot-1")), .cut(.of("shelter-1"), depot: nil)]))
        let after = await city.post.wall

        #expect(after.position == before.position)
        #expect(after.depots[.of("depot-1")] == before.depots[.of("depot-1")])
        #expect(after.plans.order.isEmpty)
    }

    @Test func `says why those who lose get less`() async throws {
        let city = try await city()
        let answer = try await city.post.tryOut(WhatIf([.cut(.of("shelter-2"), depot: nil)]))
        let loser = try #require(answer.comparison.losers.first)

        #expect(loser.site == .of("shelter-2"))
        #expect(loser.needs.first?.serving.reason?.code == "road-closed")
        #expect(loser.needs.first?.serving.reason?.wording.japanese.contains("(仮定)") == true)
    }

    @Test func `opens a closed road`() async throws {
        let city = try await city()
        let details = ClosureDetails(
            name: "国道57号", reason: "崩落", shelters: [.of("shelter-2")], observedAt: Example.now)
        try await city.say([.closeRoad(.of("c-1"), details)])
        let answer = try await city.post.tryOut(WhatIf([.reopen(.of("c-1"))]))

        #expect(planned(answer.live) == [60, 0])
        #expect(planned(answer.supposed) == [50, 50])
        #expect(await city.post.wall.roads.standing.count == 1)
    }

    @Test func `takes its changes one after the other`() async throws {
        let city = try await city()
        let changes: [WhatIf.Change] = [
            .remove(Example.water.id, 100, depot: .of("depot-1")), .add(Example.water.id, 30, depot: .of("depot-1")),
            .closeDepot(.of("depot-1")), .openDepot(.of("depot-1")),
        ]

        #expect(planned(try await city.post.tryOut(WhatIf(changes)).supposed) == [15, 15])
    }

    @Test(arguments: [
        ("add.depot-9.water-500ml.1", "what-if/no-such-depot"), ("add.depot-1.gold.1", "what-if/no-such-item"),
        ("remove.depot-1.water-500ml.101", "what-if/not-enough"), ("close.shelter-1", "what-if/no-such-depot"),
        ("cut.depot-1", "what-if/no-such-shelter"), ("cut.shelter-1.depot-9", "what-if/no-such-depot"),
    ])
    func `is refused by name when it makes no sense`(_ text: String, _ code: String) async throws {
        let city = try await city()
        let change = try #require(WhatIf.Change(text))

        #expect(await City.refusal { _ = try await city.post.tryOut(WhatIf([change])) } == code)
    }

    @Test func `has an end`() async throws {
        let city = try await city()
        let many = WhatIf([WhatIf.Change](repeating: .openDepot(.of("depot-1")), count: WhatIf.most + 1))

        #expect(await City.refusal { _ = try await city.post.tryOut(many) } == "what-if/too-many")
    }

    @Test func `stops when nobody waits any more`() async throws {
        let city = try await city()
        let post = city.post
        let work = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await post.tryOut(WhatIf([.closeDepot(.of("depot-1"))]))
        }
        work.cancel()

        await #expect(throws: CancellationError.self) { try await work.value }
    }

    @Test(arguments: [
        "", "add", "add.d.i", "add.d.i.0", "add.d.i.x", "add.d.i.1.2", "close", "close.", "jump.d", "cut.a.b.c",
    ])
    func `can't be read from other words`(_ text: String) {
        #expect(WhatIf.Change(text) == nil)
    }
}

@Suite struct `A plan approved in part` {
    @Test func `leaves the rest open for the next plan`() async throws {
        let city = try await City()
        try await city.stock(200)
        try await city.say([City.need("need-1", 60), City.need("need-2", 60, at: "shelter-2")])
        let plan: ID<Plan> = .of(try await city.post.proposePlan(from: .console).answer)

        try await city.say([.approvePlan(plan, .only(PlanPick(shelters: [.of("shelter-2")])))])
        let wall = await city.post.wall
        #expect(wall.plans[plan]?.declined.count == 1)
        #expect(wall.consignments.all.map(\.consignment.shelter) == [.of("shelter-2")])
        #expect(wall.shortfalls[.of("need-1")]?.need.missing == .of(60))

        let next: ID<Plan> = .of(try await city.post.proposePlan(from: .console).answer)
        #expect(await city.post.wall.plans[next]?.allocations.map(\.need) == [.of("need-1")])
    }
}
