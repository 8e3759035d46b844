import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `An order` {
    private let paper = OrderCommand.request(Example.paper, prices: [:])
    private let delivered = OrderCommand.deliver(Example.delivery(), now: Example.now)
    private let reported = OrderCommand.report(Example.report, now: Example.now)
    private let settled = OrderCommand.settle(
        SettlementWish(pot: "pot-1", invoice: nil, by: "会計 山田", at: Example.now))

    private func confirm(_ quantities: [Int: Int]) -> OrderCommand {
        .confirm(OrderConfirmation(quantities: quantities, by: "田中", at: Example.now), now: Example.now)
    }

    private func code(_ command: OrderCommand, _ order: Order) -> String? {
        do {
            _ = try OrderDecider.decide(command, order)
            return nil
        } catch { return error.code }
    }

    @Test func `goes from the telephone to the money`() {
        #expect(Example.order(paper).state == .requested)
        #expect(Example.order(paper, confirm([1: 20])).state == .confirmed)
        #expect(Example.order(paper, confirm([:]), delivered).state == .delivered)
        #expect(Example.order(paper, delivered, reported).state == .reported)
        let settled = Example.order(paper, delivered, reported, settled)
        #expect(settled.state == .settled)
        #expect(settled.settlement?.amount == Yen(79_968))
    }

    @Test func `may be delivered before the paper is there, but is not paid without it`() {
        let order = Example.order(delivered, reported)
        #expect(order.state == .reported)
        #expect(code(settled, order) == "settlement/paper-missing")
        #expect(code(settled, Example.order(paper, delivered)) == "settlement/report-missing")
        #expect(
            code(
                .settle(SettlementWish(pot: "", invoice: nil, by: "山田", at: Example.now)),
                Example.order(paper, delivered, reported)) == "settlement/no-pot")
    }

    @Test func `is never paid out of condolence money`() {
        let wish = SettlementWish(pot: "pot-1", invoice: nil, by: "山田", at: Example.now, source: .condolence)
        #expect(code(.settle(wish), Example.order(paper, delivered, reported)) == "settlement/condolence-money")
    }

    @Test func `is confirmed as far as the supplier can, and no further`() {
        let order = Example.order(confirm([1: 20]))
        #expect(order.confirmed(order.details.lines[0]) == 20)
        #expect(order.awaited(order.details.lines[0]) == .of(480))
        #expect(code(confirm([1: 35]), order) == "order/more-than-ordered")
        #expect(code(confirm([2: 1]), order) == "order/no-such-line")
        #expect(code(confirm([1: 20]), order) == nil)
        let again = Example.order(confirm([1: 20]), confirm([1: 0]))
        #expect(again.awaited(again.details.lines[0]) == .zero, "the latest word counts")
    }

    @Test func `counts over, under, damaged and wrong goods apart`() {
        let order = Example.order(
            paper, .deliver(Example.delivery("d-1", 30, damaged: 2, wrong: 2), now: Example.now),
            .deliver(Example.delivery("d-2", 6), now: Example.now))
        let line = order.details.lines[0]
        #expect((order.delivered(line), order.damaged(line), order.wrong(line)) == (36, 2, 2))
        #expect(order.outcome(line) == .over)
        #expect(order.amount == Yen(36 * 2_352), "only what came as ordered is paid")
        let short = Example.order(.deliver(Example.delivery("d-1", 10), now: Example.now))
        #expect(short.outcome(short.details.lines[0]) == .under)
        #expect(short.awaited(short.details.lines[0]) == .of(24 * 24))
    }

    @Test func `keeps the supplier's own numbers beside those of the receiver`() {
        let told = DeliveryReport(number: nil, date: .of("2016-04-16"), by: "田中", quantities: [1: 40])
        let order = Example.order(paper, delivered, .report(told, now: Example.now))
        let line = order.details.lines[0]
        #expect(order.reported(line) == 40)
        #expect(order.amount == Yen(34 * 2_352), "what was received is paid")
    }

    @Test func `takes a delivery once, and back under its name only once`() throws {
        let order = Example.order(delivered)
        #expect(try OrderDecider.decide(delivered, order) == [])
        let back = Example.order(delivered, .withdraw(.of("delivery-1"), reason: "入力まちがい"))
        #expect(back.deliveries.isEmpty)
        #expect(back.state == .oral)
        #expect(code(delivered, back) == "delivery/name-used")
        #expect(code(.withdraw(.of("delivery-1"), reason: "もう一度"), back) == "delivery/unknown")
        #expect(code(.withdraw(.of("delivery-1"), reason: ""), order) == "order/no-reason")
    }

    @Test func `is refused deliveries that cannot be`() {
        let order = Example.order()
        #expect(code(.deliver(Example.delivery("d", 0), now: Example.now), order) == "delivery/nothing-delivered")
        #expect(code(.deliver(Example.delivery("d", -1), now: Example.now), order) == "order/quantity-out-of-range")
        #expect(code(.deliver(Example.delivery("d", 1, line: 2), now: Example.now), order) == "order/no-such-line")
        let twice = Delivery(
            id: .of("d"), receivedAt: Example.now, receiver: "中村",
            lines: [DeliveryLine(line: 1, delivered: 1), DeliveryLine(line: 1, delivered: 1)])
        #expect(code(.deliver(twice, now: Example.now), order) == "order/line-twice")
        #expect(code(reported, order) == "delivery/nothing-delivered")
        let early = DeliveryReport(number: nil, date: .of("2016-05-01"), by: "田中")
        #expect(code(.report(early, now: Example.now), Example.order(delivered)) == "delivery/paper-in-the-future")
    }

    @Test func `is closed to changes once it is reported, settled or called off`() {
        let off = OrderCommand.cancel(OrderCancellation(reason: "重複", by: "佐藤", at: Example.now))
        #expect(code(off, Example.order(delivered)) == "order/already-delivered")
        let cancelled = Example.order(off)
        #expect(code(off, cancelled) == nil)
        for command in [paper, confirm([:]), delivered, reported, settled] {
            #expect(code(command, cancelled) == "order/finished")
        }
        let done = Example.order(paper, delivered, reported)
        #expect(code(.deliver(Example.delivery("d-9"), now: Example.now), done) == "order/already-reported")
        #expect(code(confirm([:]), done) == "order/already-reported")
        #expect(code(.withdraw(.of("delivery-1"), reason: "x"), done) == "order/already-reported")
        #expect(code(settled, Example.order(paper, delivered, reported, settled)) == "order/finished")
    }

    @Test func `has one paper`() {
        let order = Example.order(paper)
        #expect(code(paper, order) == nil)
        let other = OrderPaper(number: "危管第13号", date: .of("2016-04-16"))
        #expect(code(.request(other, prices: [:]), order) == "order/already-requested")
    }

    @Test func `is bought goods in stock, by packing and date`() throws {
        let order = Example.order(delivered)
        let sheet = try #require(order.stockSheet(of: Example.delivery()))
        #expect(sheet.mode == .delta && sheet.depot == .of("depot-1"))
        #expect(sheet.lines.map(\.pieces) == [.of(816)])
        #expect(sheet.lines.map(\.details.origin) == [.procured])
        #expect(sheet.lines.map(\.details.expiry) == [.of("2018-03-31")])
        #expect(order.stockSheet(of: Example.delivery("d", 0, damaged: 3)) == nil)
    }

    @Test func `serves the needs of a shelter, what is wanted first before the rest, and none beyond what it misses`() {
        let order = Example.order()
        func need(_ id: String, _ pieces: Int, by: String?) -> Need {
            Example.need(id, pieces, neededBy: by.map { .of($0) })
        }
        let needs = [
            need("need-1", 500, by: nil), need("need-2", 200, by: "2016-04-17T12:00"),
            need("need-3", 100, by: "2016-04-17T08:00"),
        ]
        let served = order.serving(needs, with: Example.delivery()).served
        #expect(served == [.of("need-3"): .of(100), .of("need-2"): .of(200), .of("need-1"): .of(500)])
        let little = order.serving(needs, with: Example.delivery("d", 5)).served
        #expect(little == [.of("need-3"): .of(100), .of("need-2"): .of(20)])
    }
}

@Suite struct `A need that a supplier serves` {
    @Test func `counts the pieces as received, and gives them back`() throws {
        let need = Example.need("need-1", 100)
        let came = try NeedDecider.decide(.supply(.of(60), by: .of("delivery-1"), before: .zero), need)
        let after = try #require(came.reduce(need, NeedDecider.evolve))
        #expect((after.received, after.missing) == (.of(60), .of(40)))
        let back = try NeedDecider.decide(.supply(.zero, by: .of("delivery-1"), before: .of(60)), after)
        #expect(back.reduce(after, NeedDecider.evolve) == need)
        #expect(try NeedDecider.decide(.supply(.of(60), by: .of("delivery-1"), before: .of(60)), after) == [])
    }
}
