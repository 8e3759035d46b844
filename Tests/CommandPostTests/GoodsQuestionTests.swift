import Boards
import Matching
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import CommandPost

@Suite struct `The question to the engine` {
    private func question(_ city: City) async -> GoodsQuestion {
        GoodsQuestion(await city.post.wall, at: Example.now, rules: PlanningRules())
    }

    @Test func `lists a way that is cut as closed, with what closes it and its name`() async throws {
        let city = try await City()
        let closed = ClosureDetails(
            name: "国道57号", reason: "崩落", shelters: [.of("shelter-1")], observedAt: Example.now)
        let way = Way(depot: .of("depot-1"), shelter: .of("shelter-2"))
        try await city.say([
            .closeRoad(.of("closure-1"), closed), .ban(.of("order-1"), .way(way), reason: "余震"),
            .measureWay(way, WayMeasure(minutes: 95, metres: 31_400, observedAt: Example.now)),
        ])

        let question = await question(city)
        let problem = try question.problem()
        #expect(problem.links.isOpen == [false, false])
        #expect(problem.links.closure == ["closure-1", "order-1"])
        #expect(problem.links.minutes == [60, 95])
        #expect(problem.links.metres.last == 31_400)
        #expect(question.names(of: problem).closures["closure-1"] == Wording("国道57号 崩落", "国道57号 崩落"))
    }

    @Test func `holds what pins leave of stock, needs and a depot's limit, and asks for the limit to be kept`()
        async throws
    {
        let city = try await City()
        try await city.stock(100)
        let pin = Pin(need: .of("need-1"), pieces: .of(30), source: .depot(.of("depot-1")))
        try await city.say([
            City.need("need-1", 40), City.need("need-2", 30), .limitDispatch(.of("depot-1"), .of(50_000)),
            .pin(.of("order-1"), pin, reason: "急ぎ"), .ban(.of("order-2"), .need(.of("need-2")), reason: "直接届けた"),
        ])

        let problem = try await question(city).problem()
        #expect(problem.lots.quantity == [70])
        #expect(problem.needs.ids == ["need-1"])
        #expect(problem.needs.quantity == [10])
        #expect(problem.depots.dispatchGrams == [50_000 - 30 * (Example.water.grams?.value ?? 0)])
        #expect(problem.policy.useDispatchCapacity)
    }

    @Test func `asks for nothing of shelters that take nothing in, and no plan says a word of them`() async throws {
        let city = try await City()
        try await city.stock(100)
        try await city.say([
            City.need("need-1", 40), City.need("need-2", 30),
            .ban(.of("order-1"), .need(.of("need-2")), reason: "直接届けた"),
            .changeStatus(.of("shelter-1"), .closed, reason: nil),
        ])

        let question = await question(city)
        #expect(question.needs.isEmpty)
        let plan = try question.proposal(named: .of("plan-1"))
        #expect(plan.allocations.isEmpty && plan.shortfalls.isEmpty)
    }

    @Test func `leaves goods of unknown weight in a depot that sends nothing out, and says that its limit did it`()
        async throws
    {
        let city = try await City()
        try await city.stock(100)
        try await city.say([City.need("need-1", 40), .limitDispatch(.of("depot-1"), Grams(0))])

        let plan = try await question(city).proposal(named: .of("plan-1"))
        #expect(plan.allocations.isEmpty)
        #expect(plan.shortfalls.map(\.missing) == [.of(40)])
        #expect(plan.shortfalls.map(\.reason.code) == ["dispatch-limit"])
    }

    @Test func `sends goods of unknown weight past a limit that cannot be checked for them, and the plan says so`()
        async throws
    {
        let city = try await City()
        try await city.stock(100)
        try await city.say([City.need("need-1", 40), .limitDispatch(.of("depot-1"), Grams(1000))])
        _ = try await city.post.proposePlan(from: .console)

        let wall = await city.post.wall
        let plan = try #require(wall.plans.latest)
        let unchecked = try #require(wall.uncheckedWeights(of: plan).first)
        #expect(plan.allocations.map(\.pieces) == [.of(40)])
        #expect((unchecked.depot, unchecked.limit) == (.of("depot-1"), .of(1000)))
        #expect(unchecked.goods.map(\.item) == [Example.water.id] && unchecked.goods.map(\.pieces) == [.of(40)])
    }

    @Test func `knows no limit of a depot that nobody told`() async throws {
        let problem = try await question(try await City()).problem()
        #expect(problem.depots.dispatchGrams == [GoodsProblem.Depots.unlimited])
    }

    @Test func `takes what a what-if supposes to be closed for closed, also for pins`() async throws {
        let city = try await City()
        try await city.stock(100)
        let pin = Pin(need: .of("need-1"), pieces: .of(30), source: .depot(.of("depot-1")))
        try await city.say([City.need("need-1", 40), .pin(.of("order-1"), pin, reason: "急ぎ")])

        var supposed = SupposedWays()
        supposed.closed.insert(.init(depot: nil, shelter: .of("shelter-1")))
        let question = GoodsQuestion(
            await city.post.wall, at: Example.now, rules: PlanningRules(), supposing: supposed)
        #expect(question.pinned.lines.isEmpty)
        #expect(question.pinned.outcomes.map(\.trouble?.code) == ["road-closed"])
    }
}
