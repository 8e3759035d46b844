import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `One need` {
    @Test func `goes from a shelter to a receipt`() async throws {
        let city = try await City()
        try await city.stock(100)
        try await city.say([City.need("need-1", 60), City.need("need-2", 60, at: "shelter-2")])

        let plan: ID<Plan> = .of(try await city.post.proposePlan(from: .console).answer)
        let proposed = await city.post.wall.plans[plan]
        #expect(proposed?.allocations.map(\.pieces) == [.of(50), .of(50)])
        #expect(proposed?.shortfalls.allSatisfy { !$0.reason.wording.japanese.isEmpty } == true)
        #expect(await city.post.wall.depots.all.first?.lots.first?.free == .of(100), "a proposal promises nothing")

        try await city.say([.approvePlan(plan)])
        let consignments = await city.post.wall.consignments.all.map(\.consignment)
        #expect(consignments.count == 2)
        #expect(await city.post.wall.shortfalls[.of("need-1")]?.need.state == .partly)

        let first = try #require(consignments.first)
        try await city.say([.load(first.id, [1: .of(48)]), .depart(first.id, vehicle: "4t 熊本 100 あ 12-34")])
        #expect(await city.post.wall.depots.all.first?.lots.first?.onHand == .of(52))
        #expect(await city.post.wall.depots.all.first?.lots.first?.free == .of(2), "what was not loaded is free again")

        let receipt = LineReceipt(line: 1, received: .of(46), damaged: .of(2), wrong: .zero)
        try await city.say([.receive(first.id, [receipt], note: "2本破損")])

        let need = await city.post.wall.shortfalls[.of("need-1")]?.need
        #expect(need?.received == .of(46))
        #expect(need?.missing == .of(14), "damaged goods are missing again by themselves")
    }

    @Test func `is approved by one of two people only`() async throws {
        let city = try await City()
        try await city.stock(100)
        try await city.say([City.need("need-1", 60)])
        let plan: ID<Plan> = .of(try await city.post.proposePlan(from: .console).answer)

        async let one = City.refusal { try await city.say([.approvePlan(plan)]) }
        async let two = City.refusal { try await city.say([.approvePlan(plan)]) }

        #expect(Set([await one, await two]) == [nil, "plan/already-approved"])
        #expect(await city.post.wall.consignments.all.count == 1)
    }

    @Test func `gets the same plan from the same wall, whoever asks`() async throws {
        let city = try await City()
        try await city.stock(97)
        for n in 0..<20 {
            try await city.say([City.need("need-\(n)", 7 + n, at: n % 2 == 0 ? "shelter-1" : "shelter-2")])
        }

        let first: ID<Plan> = .of(try await city.post.proposePlan(from: .console).answer)
        let second: ID<Plan> = .of(try await city.post.proposePlan(from: .console).answer)

        let wall = await city.post.wall
        let lines = try #require(wall.plans[first]?.allocations).map { "\($0.lot) \($0.need) \($0.pieces.value)" }
        #expect(lines == wall.plans[second]?.allocations.map { "\($0.lot) \($0.need) \($0.pieces.value)" })
    }

    @Test(arguments: [(1, "no-stock"), (0, "expires-first")])
    func `gets nothing that is past its date, now or on arrival`(_ daysAgo: Int, _ reason: String) async throws {
        let night = Moment.of("2016-04-17T23:50")
        let city = try await City(clock: { night })
        let details = Example.details(expiry: night.japaneseDate.after(days: -daysAgo).description)
        try await city.say([.storeStock(Example.sheet(lines: [(details, 100)])), City.need("need-1", 60)])

        let plan: ID<Plan> = .of(try await city.post.proposePlan(from: .console).answer)

        #expect(await city.post.wall.plans[plan]?.allocations == [])
        #expect(await city.post.wall.plans[plan]?.shortfalls.map(\.reason.code) == [reason])
    }
}

@Suite struct `Somebody with a token` {
    @Test func `acts at their own site only`() async throws {
        let city = try await City()
        let (id, _) = try await city.post.issue(.shelter, site: .of("shelter-1"), from: .console)
        let sender = Sender.token(try #require(await city.post.wall.access[id]))

        try await city.say([City.need("need-1", 24)], from: sender)

        #expect(
            await City.refusal { try await city.say([City.need("need-2", 24, at: "shelter-2")], from: sender) }
                == "access/forbidden")
        #expect(await City.refusal { try await city.say([.closeIncident], from: sender) } == "access/forbidden")
        #expect(await City.refusal { try await city.say([.approvePlan(.of("p"))], from: sender) } == "access/forbidden")
    }

    @Test func `comes in until it is revoked, and the secret is nowhere in the log`() async throws {
        let city = try await City()
        let (id, secret) = try await city.post.issue(.headquarters, from: .console)
        #expect(await city.post.token(of: secret)?.id == id)

        try await city.say([.revokeToken(id)])

        #expect(await city.post.token(of: secret) == nil)
        let log = try await city.post.log(after: 0, limit: 1000).map { String(decoding: $0.json, as: UTF8.self) }
        #expect(!log.contains { $0.contains(secret) })
    }

    @Test func `does not come in with an expired or an invented one`() async throws {
        let clock = SetClock()
        let city = try await City(clock: { clock.now })
        let (_, secret) = try await city.post.issue(.headquarters, expiresAt: Example.now + .hours(1), from: .console)

        clock.set(Example.now + .hours(1))
        #expect(await city.post.token(of: secret) == nil)
        #expect(await city.post.token(of: "invented") == nil)
    }
}
