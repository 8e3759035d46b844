import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `An order that needs approval` {
    private static let orders = Example.approvalRule("order-1", .order, from: 50_000, persons: 1)
    private static let oral = Example.approvalRule("oral-1", .oralOrder, from: 0, persons: 1)

    /// A city with one agreement: 34 cases for 2,352 yen are 79,968 yen.
    private static func desks(_ rules: ApprovalRule...) async throws -> Desks {
        let city = try await City()
        let agreement = Example.agreement()
        try await city.say([
            .registerSupplier(Example.shop.id, Example.shop.details),
            .concludeAgreement(agreement.id, agreement.terms),
        ])
        let desks = try await Desks(city)
        try await city.say(rules.map { .setApprovalRule($0) })
        return desks
    }

    private static func state(_ desks: Desks) async -> Order.State? {
        await desks.city.post.wall.orders[.of("order-1")]?.order.state
    }

    @Test func `waits whole, telephone call and paper, and goes out with the approval`() async throws {
        let desks = try await Self.desks(Self.orders)
        try await desks.say(.placeOrder(Example.orderRequest(paper: Example.paper)), by: desks.sato)
        #expect(await Self.state(desks) == nil)
        let waiting = try #require(await desks.city.post.wall.approvals.waiting.first)
        #expect(waiting.matter.amount == Yen(79_968) && waiting.matter.title.contains("若葉食品株式会社"))

        try await desks.approve("order-1-1", by: desks.tanaka)
        #expect(await Self.state(desks) == .requested)
    }

    @Test func `below the threshold goes out at once`() async throws {
        let desks = try await Self.desks(Example.approvalRule("order-1", .order, from: 79_969, persons: 1))
        try await desks.say(.placeOrder(Example.orderRequest()), by: desks.sato)
        #expect(await Self.state(desks) == .oral)
    }

    @Test func `of unknown price waits by the strictest rule`() async throws {
        let desks = try await Self.desks(Example.approvalRule("order-2", .order, from: 10_000_000, persons: 2))
        let rice = OrderRequest.Line(item: Example.riceBall.id, quantity: 10)
        try await desks.say(.placeOrder(Example.orderRequest("order-1", [rice])), by: desks.sato)
        #expect(await desks.city.post.wall.approvals.waiting.map(\.rule.persons) == [2])
    }

    @Test func `by telephone goes out first where the rule says so, and its paper waits`() async throws {
        let desks = try await Self.desks(Self.oral)
        try await desks.say(.placeOrder(Example.orderRequest()), by: desks.sato)
        #expect(await Self.state(desks) == .oral)
        #expect(await desks.waiting == ["order-1-1"])

        let paper = ReliefCommand.requestOrder(.of("order-1"), Example.paper, prices: [:])
        try await desks.say(.setApprovalRule(Self.orders), by: .console)
        #expect(await desks.refusal(paper, by: desks.sato) == "approval/waits")
        try await desks.say(.recordDelivery(.of("order-1"), Example.delivery()), by: .console)
        try await desks.approve("order-1-1", by: desks.tanaka)
        try await desks.say(paper, by: desks.sato)
        #expect(await desks.city.post.wall.orders[.of("order-1")]?.order.paper == Example.paper)
        #expect(await desks.waiting.isEmpty)
    }

    @Test func `by telephone sends no paper before its approval, though no other rule asks for one`() async throws {
        let desks = try await Self.desks(Self.oral)
        try await desks.say(.placeOrder(Example.orderRequest()), by: desks.sato)
        let paper = ReliefCommand.requestOrder(.of("order-1"), Example.paper, prices: [:])
        #expect(await desks.refusal(paper, by: desks.sato) == "approval/waits")
        try await desks.say(.returnApproval(.of("order-1-1"), reason: "見積書がない"), by: desks.tanaka)
        try await desks.say(paper, by: desks.sato)
        #expect(await desks.city.post.wall.orders[.of("order-1")]?.order.paper == nil, "the paper waits now")
        #expect(await desks.waiting == ["order-1-2"])
        try await desks.approve("order-1-2", by: desks.tanaka)
        #expect(await desks.city.post.wall.orders[.of("order-1")]?.order.paper == Example.paper)
    }

    @Test func `by telephone and paper at once goes out by telephone, and the paper with the approval`() async throws {
        let desks = try await Self.desks(Self.oral)
        try await desks.say(.placeOrder(Example.orderRequest(paper: Example.paper)), by: desks.sato)
        #expect(await Self.state(desks) == .oral)
        try await desks.approve("order-1-1", by: desks.tanaka)
        #expect(await Self.state(desks) == .requested)
    }

    @Test func `by telephone that is large waits all the same`() async throws {
        let desks = try await Self.desks(Self.oral, Self.orders)
        try await desks.say(.placeOrder(Example.orderRequest()), by: desks.sato)
        #expect(await Self.state(desks) == nil)
        #expect(await desks.waiting == ["order-1-1"])
    }

    @Test func `by telephone that came back needs to be asked for anew before its paper`() async throws {
        let desks = try await Self.desks(Self.oral, Example.approvalRule("order-0", .order, from: 0, persons: 2))
        try await desks.say(.placeOrder(Example.orderRequest()), by: desks.sato)
        try await desks.say(.returnApproval(.of("order-1-1"), reason: "別の業者で足りる"), by: desks.tanaka)
        #expect(await Self.state(desks) == .oral)
        try await desks.say(.requestOrder(.of("order-1"), Example.paper, prices: [:]), by: desks.sato)
        #expect(await Self.state(desks) == .oral)
        #expect(await desks.waiting == ["order-1-2"])
        try await desks.say(.cancelOrder(.of("order-1"), reason: "決裁が下りなかった"), by: desks.sato)
        #expect(await desks.refusal(approving: "order-1-2", by: desks.tanaka) == "approval/no-longer-holds")
    }

    @Test func `is settled while its payment waits`() async throws {
        let desks = try await Self.desks(Example.approvalRule("payment-1", .payment, from: 0, persons: 1))
        let funds: [FundCommand] =
            Example.money(1_000_000) + [
                .request(.of("r-1"), Example.requestDetails(800_000)),
                .grant(.of("g-1"), from: .of("pot-1"), for: .of("r-1"), Example.yen(500_000)),
            ]
        try await desks.city.say(funds.map(ReliefCommand.fund))
        let steps: [ReliefCommand] = [
            .placeOrder(Example.orderRequest(paper: Example.paper)),
            .recordDelivery(.of("order-1"), Example.delivery()), .reportDelivery(.of("order-1"), Example.report),
        ]
        try await desks.city.say(steps)
        let settlement = SettlementRequest(
            pot: "", grant: .of("g-1"), receipt: .init(number: "R-1", paidOn: Example.firstDay))
        try await desks.say(.settleOrder(.of("order-1"), settlement), by: desks.sato)
        #expect(await Self.state(desks) == .settled)
        let commitment = ID<Commitment>.of("order-1")
        #expect(await desks.city.post.wall.funds[commitment]?.unpaid == Yen(79_968))
        try await desks.approve("order-1-1", by: desks.tanaka)
        #expect(await desks.city.post.wall.funds[commitment]?.unpaid == .zero)
    }
}
