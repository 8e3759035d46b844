import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of suppliers` {
    @Test func `finds an agreement and who holds it, and keeps the latest terms`() throws {
        var story = Story()
        try story.sign()
        try story.sign(Example.agreement(leadHours: 6))
        #expect(story.wall.suppliers.agreement(.of("agreement-1"))?.terms.leadHours == 6)
        #expect(story.wall.suppliers.agreements.map(\.supplier.name) == ["若葉食品株式会社"])
        #expect(story.wall.suppliers.agreement(.of("agreement-2")) == nil)
    }
}

@Suite struct `The board of orders` {
    private func story() throws -> Story {
        var story = Story()
        try story.register(Example.depot(), Example.shelter())
        try story.list(Example.water)
        try story.list(Example.riceBall)
        try story.sign()
        return story
    }

    private func awaited(_ story: Story) -> [ID<Item>: Count<Piece>] {
        story.wall.orders.awaitedGoods(at: story.now).mapValues(\.pieces)
    }

    @Test func `says of what may still come how much is late and how much nobody has confirmed`() throws {
        var story = try story()
        try story.order()
        func goods(_ moment: Moment) -> AwaitedGoods? { story.wall.orders.awaitedGoods(at: moment)[Example.water.id] }
        func parts(_ goods: AwaitedGoods?) -> [Int?] {
            [goods?.pieces.value, goods?.late.value, goods?.unconfirmed.value, goods?.unsure.value]
        }
        let (before, after) = (Moment.of("2016-04-18T11:00"), Moment.of("2016-04-18T13:00"))
        #expect(parts(goods(before)) == [816, 0, 816, 816])
        #expect(parts(goods(after)) == [816, 816, 816, 816])
        try story.deliver(Example.delivery("delivery-1", 15))
        #expect(parts(goods(before)) == [456, 0, 0, 0], "who begins to bring it has confirmed it")
        #expect(parts(goods(after)) == [456, 456, 0, 456], "the rest of what came in part is late as well")
    }

    @Test func `counts what may still come, until it has come or is reported`() throws {
        var story = try story()
        try story.order()
        #expect(awaited(story) == [Example.water.id: .of(816)])
        try story.move(
            "order-1",
            .confirm(OrderConfirmation(quantities: [1: 20], by: "田中", at: story.now), now: story.now))
        #expect(awaited(story) == [Example.water.id: .of(480)])
        try story.deliver(Example.delivery("delivery-1", 15))
        #expect(awaited(story) == [Example.water.id: .of(120)])
        try story.move("order-1", .report(Example.report, now: story.now))
        #expect(awaited(story) == [:])
    }

    @Test func `shows goods for a depot in its stock, as bought`() throws {
        var story = try story()
        try story.order()
        try story.deliver()
        let lots = story.wall.depots[.of("depot-1")]?.lots ?? []
        #expect(lots.map(\.onHand) == [.of(816)])
        #expect(lots.map(\.details.origin) == [.procured])
        #expect(story.wall.orders.order(ofSheet: .of("delivery-1")) == .of("order-1"))
    }

    @Test func `shows goods for a shelter with its needs and in its cover, and in no stock`() throws {
        var story = try story()
        try story.rule(Example.drinking)
        try story.count(Example.headcount(100))
        try story.raise(Example.raise("need-1", 300))
        try story.order(Example.orderRequest(to: "shelter-1"))
        try story.deliver()
        let need = try #require(story.wall.shortfalls[.of("need-1")]?.need)
        #expect((need.received, need.state) == (.of(300), .received))
        #expect(story.wall.depots[.of("depot-1")]?.lots.isEmpty == true)
        let cover = story.wall.provisions(of: .of("shelter-1"), at: Example.now).first?.cover
        #expect(cover?.stock == 816 * (Example.drinking.items[Example.water.id] ?? 0))
    }

    @Test func `lists the latest number first, and what goes to a site`() throws {
        var story = try story()
        try story.order()
        try story.order(Example.orderRequest("order-2", [.init(item: Example.water.id, quantity: 1)], to: "shelter-1"))
        #expect(story.wall.orders.all.map(\.order.number) == [2, 1])
        #expect(story.wall.orders.orders(to: .of("shelter-1")).map(\.id.text) == ["order-2"])
    }
}

@Suite struct `The share of small enterprises` {
    @Test func `is told in orders and in yen, and what is not known is told apart`() throws {
        var story = Story()
        try story.register(Example.depot())
        #expect(PurchaseShare(story.wall).ordersPerMille == nil)
        let large = Example.supplier("shop-2", "大手流通", isSmall: false)
        let strange = Example.supplier("shop-3", "どこか")
        try story.sign()
        try story.sign(Example.agreement("agreement-2", with: large), with: large)
        try story.sign(Example.agreement("agreement-3", with: strange), with: strange)
        let rice = [OrderRequest.Line(item: Example.riceBall.id, quantity: 10)]
        try story.order(Example.orderRequest("order-1"))
        try story.order(Example.orderRequest("order-2", under: "agreement-2"))
        try story.order(Example.orderRequest("order-3", rice, under: "agreement-3"))
        try story.order(Example.orderRequest("order-4", rice, under: "agreement-2"))
        try story.move("order-4", .cancel(OrderCancellation(reason: "重複", by: "佐藤", at: story.now)))

        let share = PurchaseShare(story.wall)
        #expect(share.orders == 3)
        #expect(share.ordersPerMille == 333)
        #expect(share.amountPerMille == 500)
        #expect(share.amount == Yen(2 * 79_968))
        #expect(share.unknown.withoutPrice == 1 && share.unknown.amount == .zero)
    }

    @Test func `counts what was delivered once something was, and what was settled in the end`() throws {
        var story = Story()
        try story.register(Example.depot())
        try story.sign()
        try story.order()
        try story.deliver(Example.delivery("delivery-1", 10))
        #expect(PurchaseShare(story.wall).small.amount == Yen(23_520))
        #expect(PurchaseShare(story.wall).small.settled == .zero)
        try story.move("order-1", .request(Example.paper, prices: [:]))
        try story.move("order-1", .report(Example.report, now: story.now))
        let wish = SettlementWish(pot: "pot-1", invoice: nil, by: "山田", at: story.now)
        try story.move("order-1", .settle(wish))
        #expect(PurchaseShare(story.wall).small.settled == Yen(23_520))
    }
}
