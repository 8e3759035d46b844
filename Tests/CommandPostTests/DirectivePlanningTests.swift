import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A plan with pins` {
    private static let lot = Example.details().lot

    private static func pin(
        _ pieces: Int, _ need: String = "need-1", from source: Pin.Source = .lot(lot), id: String = "order-1"
    ) -> ReliefCommand {
        .pin(.of(id), Pin(need: .of(need), pieces: .of(pieces), source: source), reason: "透析患者がいるため")
    }

    private func scarce() async throws -> City {
        let city = try await City()
        try await city.stock(100)
        try await city.say([City.need("need-1", 100), City.need("need-2", 100, at: "shelter-2")])
        return city
    }

    private func pieces(_ plan: Plan, _ need: String) -> Int {
        plan.allocations.filter { $0.need.text == need }.map(\.pieces.value).reduce(0, +)
    }

    @Test func `gives at least what was pinned, and shares the rest`() async throws {
        let city = try await scarce()
        #expect(try await pieces(city.plan(), "need-1") == 50)
        try await city.say([Self.pin(70)])

        let plan = try await city.plan()
        #expect(plan.allocations.first?.reason.code == "pinned")
        #expect(plan.allocations.first?.reason.wording.japanese.contains("console") == true)
        #expect(plan.allocations.first?.reason.wording.english.contains("透析患者がいるため") == true)
        #expect(pieces(plan, "need-1") >= 70)
        #expect(pieces(plan, "need-1") + pieces(plan, "need-2") == 100)
    }

    @Test func `is approved with its pins, and does not pin the same pieces again`() async throws {
        let city = try await scarce()
        try await city.say([Self.pin(70)])
        try await city.say([.approvePlan(try await city.plan().id)])
        #expect(await city.post.wall.directives[.of("order-1")]?.remaining == .zero)

        try await city.stock(100, Example.water, sheet: "sheet-3")
        #expect(try await city.plan().allocations.allSatisfy { $0.reason.code != "pinned" })
    }

    @Test func `takes from any lot of a depot, what expires first before the rest`() async throws {
        let city = try await City()
        let lots = [Example.details(expiry: "2016-06-01"), Example.details(expiry: "2016-05-01")]
        try await city.say([
            .storeStock(Example.sheet(lines: lots.map { ($0, 50) })), City.need("need-1", 100),
            Self.pin(60, from: .depot(.of("depot-1"))),
        ])

        let pinned = try await city.plan().allocations.filter { $0.reason.code == "pinned" }
        #expect(pinned.map(\.lot) == [lots[1].lot, lots[0].lot])
        #expect(pinned.map(\.pieces) == [.of(50), .of(10)])
    }

    @Test func `counts a pin on a lot for the pin on its depot`() async throws {
        let city = try await scarce()
        try await city.say([
            Self.pin(40, from: .depot(.of("depot-1")), id: "order-1"), Self.pin(30, id: "order-2"),
        ])
        let pinned = try await city.plan().allocations.filter { $0.reason.code == "pinned" }
        #expect(pinned.map(\.pieces).reduce(.zero, +) == .of(40))
    }

    @Test func `says of a pin that cannot be kept why, and forgets none`() async throws {
        let city = try await scarce()
        try await city.say([Self.pin(70)])
        func trouble() async -> [String?] {
            PinnedStock(await city.post.wall, at: Example.now).outcomes.map { $0.trouble?.code }
        }
        #expect(await trouble() == [nil])

        let closed = ClosureDetails(name: "国道57号", shelters: [.of("shelter-1")], observedAt: Example.now)
        try await city.say([.closeRoad(.of("closure-1"), closed)])
        #expect(await trouble() == ["road-closed"])
        #expect(try await city.plan().allocations.allSatisfy { $0.reason.code != "pinned" })

        try await city.say([.reopenRoad(.of("closure-1"), .init(observedAt: Example.now, note: nil))])
        try await city.say([.changeStatus(.of("shelter-1"), .closed, reason: nil)])
        #expect(await trouble() == ["site-closed"])
        try await city.say([.changeStatus(.of("shelter-1"), .open, reason: nil)])
        try await city.stock(20, Example.water, sheet: "sheet-4")
        #expect(await trouble() == ["not-enough"])
        #expect(PinnedStock(await city.post.wall, at: Example.now).outcomes.map(\.kept) == [.of(20)])

        try await city.say([.ban(.of("order-2"), .lot(Self.lot), reason: "汚損")])
        #expect(await trouble() == ["banned"])
        try await city.say([.cancelNeed(.of("need-1"), reason: "足りた")])
        #expect(await trouble() == ["need-settled"])
    }

    @Test func `names what it does not know`() async throws {
        let city = try await scarce()
        #expect(await City.refusal { try await city.say([Self.pin(1, "none")]) } == "need/unknown")
        #expect(await City.refusal { try await city.say([Self.pin(1, from: .lot(.of("none")))]) } == "lot/unknown")
        #expect(await City.refusal { try await city.say([Self.pin(1, from: .depot(.of("none")))]) } == "site/unknown")
        #expect(
            await City.refusal { try await city.say([Self.pin(1, from: .depot(.of("shelter-1")))]) }
                == "site/not-a-depot")
        #expect(await City.refusal { try await city.say([.liftDirective(.of("none"))]) } == "directive/unknown")
        #expect(
            await City.refusal { try await city.say([Self.pin(101)]) } == "directive/more-than-missing")
    }
}

@Suite struct `A plan with bans` {
    private static let lot = Example.details().lot

    private func ban(_ ban: Ban) -> ReliefCommand { .ban(.of("order-1"), ban, reason: "余震で道が危険") }

    private func city() async throws -> City {
        let city = try await City()
        try await city.stock(100)
        try await city.say([City.need("need-1", 40), City.need("need-2", 30, at: "shelter-2")])
        return city
    }

    @Test(arguments: [
        Ban.lot(lot), .need(.of("need-1")), .way(Way(depot: .of("depot-1"), shelter: .of("shelter-1"))),
    ])
    func `leaves out what is banned, and says who wanted that and why`(_ what: Ban) async throws {
        let city = try await city()
        try await city.say([ban(what)])

        let plan = try await city.plan()
        #expect(!plan.allocations.contains { $0.need.text == "need-1" })
        let shortfall = try #require(plan.shortfalls.first { $0.need.text == "need-1" })
        #expect(shortfall.missing == .of(40))
        #expect(shortfall.reason.code == "banned")
        #expect(shortfall.reason.wording.japanese.contains("余震で道が危険"))

        try await city.say([.liftDirective(.of("order-1"))])
        #expect(try await city.plan().shortfalls.isEmpty)
    }

    @Test func `is no reason where others use up the banned stock as well`() async throws {
        let city = try await city()
        try await city.secondDepot(10)
        let way = Way(depot: .of("depot-1"), shelter: .of("shelter-1"))
        try await city.say([City.need("need-3", 200, at: "shelter-2"), ban(.way(way))])

        let shortfall = try await city.plan().shortfalls.first { $0.need.text == "need-1" }
        #expect(shortfall?.reason.code == "scarcity")
    }

    @Test func `is the reason where nothing else could have come, though others use up the banned stock`() async throws
    {
        let city = try await city()
        try await city.secondDepot(0)
        let expired = Example.details(at: "depot-2", expiry: "2016-04-01")
        let way = Way(depot: .of("depot-1"), shelter: .of("shelter-1"))
        try await city.say([
            .storeStock(Example.sheet("sheet-3", at: "depot-2", .delta, lines: [(expired, 500)])),
            City.need("need-3", 200, at: "shelter-2"), ban(.way(way)),
        ])

        let shortfall = try #require(try await city.plan().shortfalls.first { $0.need.text == "need-1" })
        #expect(shortfall.reason.code == "banned", "\(shortfall.reason.wording.english)")
        try await city.say([.liftDirective(.of("order-1"))])
        #expect(try await city.plan().allocations.contains { $0.need.text == "need-1" })
    }

    @Test func `does not say of what is past its date that it expires first`() async throws {
        let city = try await City()
        try await city.say([
            .storeStock(Example.sheet(lines: [(Example.details(expiry: "2016-04-01"), 500)])), City.need("need-1", 40),
        ])
        let shortfall = try #require(try await city.plan().shortfalls.first)
        #expect(shortfall.reason.code == "no-stock")
        #expect(shortfall.reason.wording.japanese.contains("拠点にあるものはどれも期限が切れています"))
        #expect(shortfall.reason.wording.english.contains("is past its date"))
    }

    @Test func `is approved late without the lines that were banned meanwhile`() async throws {
        let city = try await city()
        let plan = try await city.plan()
        try await city.say([ban(.need(.of("need-1")))])
        try await city.say([.approvePlan(plan.id)])

        #expect(await city.post.wall.shortfalls[.of("need-1")]?.need.promisedPieces == .zero)
        #expect(await city.post.wall.shortfalls[.of("need-2")]?.need.promisedPieces == .of(30))
    }

    @Test func `comes from headquarters and from nobody else`() async throws {
        let city = try await city()
        let (id, _) = try await city.post.issue(.depot, site: .of("depot-1"), from: .console)
        let depot = Sender.token(try #require(await city.post.wall.access[id]))
        #expect(await City.refusal { try await city.say([ban(.lot(Self.lot))], from: depot) } == "access/forbidden")
        try await city.say([.limitDispatch(.of("depot-1"), .of(12_000_000))], from: depot)
        #expect(await city.post.wall.site(.of("depot-1"))?.dispatchPerDay == .of(12_000_000))
    }
}
