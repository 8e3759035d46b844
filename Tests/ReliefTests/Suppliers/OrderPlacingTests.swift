import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `Placing an order` {
    private func code(
        _ request: OrderRequest = Example.orderRequest(), under agreement: Agreement = Example.agreement(),
        with supplier: Supplier = Example.shop, to site: Site? = nil, earlier: [Order] = []
    ) -> String? {
        do {
            _ = try OrderDecider.decide(
                Example.place(request, under: agreement, with: supplier, to: site, earlier: earlier), nil)
            return nil
        } catch { return error.code }
    }

    @Test func `by telephone takes the agreed price and the next number`() throws {
        let order = Example.order()
        #expect(order.state == .oral)
        #expect(order.number == 1)
        #expect(order.details.lines.map(\.pieces) == [.of(816)])
        #expect(order.prices[1] == LinePrice(yen: Yen(clamping: 2_352), isVerified: true))
        #expect(order.amountOrdered == Yen(79_968))
        #expect(order.details.transports == true)
    }

    @Test func `may begin on paper, and is both at once then`() throws {
        let events = try OrderDecider.decide(Example.place(Example.orderRequest(call: nil, paper: Example.paper)), nil)
        #expect(events.map(\.kind.name) == ["order.placed", "order.requested"])
        #expect(OrderDecider.replay(events)?.state == .requested)
    }

    @Test func `leaves an open price open on the telephone, and asks for it on paper`() throws {
        let rice = [OrderRequest.Line(item: Example.riceBall.id, quantity: 300)]
        #expect(code(Example.orderRequest("order-1", rice)) == nil)
        #expect(code(Example.orderRequest("order-1", rice, call: nil, paper: Example.paper)) == "order/price-needed")
        let stated = [OrderRequest.Line(item: Example.riceBall.id, quantity: 300, price: Yen(110))]
        let order = OrderDecider.replay(
            try OrderDecider.decide(Example.place(Example.orderRequest("order-1", stated)), nil))
        #expect(order?.prices[1] == LinePrice(yen: Yen(clamping: 110), isVerified: false))
        #expect(order?.hasUnverifiedPrice == true)
    }

    @Test func `is refused when the agreement does not cover it`() {
        #expect(code(under: Example.agreement(until: "2016-03-31")) == "order/agreement-expired")
        #expect(code(under: Example.agreement(from: "2016-05-01")) == "order/agreement-not-yet-valid")
        #expect(code(under: Example.agreement(until: nil)) == nil, "it renews itself")
        let blanket = [OrderRequest.Line(item: Example.blanket.id, quantity: 10)]
        #expect(code(Example.orderRequest("order-1", blanket)) == "order/not-in-agreement")
        let cheap = [OrderRequest.Line(item: Example.water.id, quantity: 1, price: Yen(1))]
        #expect(code(Example.orderRequest("order-1", cheap)) == "order/price-agreed")
    }

    @Test func `says what the agreement has instead`() {
        let refusal = OrderRefusal.notInAgreement(.of("blanket"), [.of("water-500ml"), .of("rice-ball")])
        #expect(refusal.wording.english.contains("water-500ml, rice-ball"))
    }

    @Test func `is measured from the supplier to the place where both are known`() {
        let here = Example.supplier("shop-1", "店", place: .of(32.8, 130.7))
        let near = Example.site("depot-1", SiteDetails(kind: .depot, name: "近い", place: .of(32.9, 130.7)))
        let far = Example.site("depot-1", SiteDetails(kind: .depot, name: "遠い", place: .of(33.6, 130.4)))
        #expect(code(with: here, to: near) == nil)
        #expect(code(with: here, to: far) == "order/outside-radius")
        #expect(code(under: Example.agreement(radius: nil), with: here, to: far) == nil)
        #expect(code(to: far) == nil, "nobody knows where the supplier is")
        #expect(code(to: Example.depot(status: .unusable)) == "order/destination-closed")
    }

    @Test func `is refused when it makes no sense`() {
        func line(_ quantity: Int) -> OrderRequest.Line { .init(item: Example.water.id, quantity: quantity) }
        #expect(code(Example.orderRequest("order-1", [line(0)])) == "order/quantity-out-of-range")
        #expect(code(Example.orderRequest("order-1", [line(-3)])) == "order/quantity-out-of-range")
        #expect(code(Example.orderRequest("order-1", [])) == "order/lines-out-of-range")
        #expect(code(Example.orderRequest("order-1", [line(1), line(2)])) == "order/item-twice")
        #expect(code(Example.orderRequest(call: nil)) == "order/neither-call-nor-paper")
        #expect(code(Example.orderRequest(call: OrderCall(caller: "", callee: "田中", at: Example.now))) == "order/no-person")
        let later = OrderCall(caller: "佐藤", callee: "田中", at: Example.now + .hours(1))
        #expect(code(Example.orderRequest(call: later)) == "observed/in-the-future")
        let paper = OrderPaper(number: "", date: .of("2016-04-16"))
        #expect(code(Example.orderRequest(call: nil, paper: paper)) == "order/no-paper-number")
    }

    @Test func `is warned of the same goods from the same supplier, with the earlier number`() throws {
        let earlier = Example.order()
        let again = Example.orderRequest("order-2")
        let refusal = #expect(throws: OrderRefusal.self) {
            try OrderDecider.decide(Example.place(again, earlier: [earlier]), nil)
        }
        #expect(refusal == .sameAgain(1))
        #expect(refusal?.wording.japanese.contains("第1号") == true)
        #expect(code(Example.orderRequest("order-2", isMeantAgain: true), earlier: [earlier]) == nil)
        let more = [OrderRequest.Line(item: Example.water.id, quantity: 35)]
        #expect(code(Example.orderRequest("order-2", more), earlier: [earlier]) == nil)
        let off = Example.order(.cancel(OrderCancellation(reason: "重複", by: "佐藤", at: Example.now)))
        #expect(code(again, earlier: [off]) == nil)
    }

    @Test func `said twice is done once`() throws {
        #expect(try OrderDecider.decide(Example.place(), Example.order()) == [])
    }
}
