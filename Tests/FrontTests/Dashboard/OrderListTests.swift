import Boards
import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `The list of orders` {
    /// The first order came in part, the second waits for its paper; both were wanted by noon of 18 April.
    private func list(at now: Moment) -> String {
        var scene = Scene.firstDay()
        scene.now = now
        return OrderListPage(scene.desk()).document().string
    }

    @Test func `marks what should be here by now`() {
        #expect(list(at: .of("2016-04-18T11:00")).components(betweenEach: "▲", and: "遅れ<").isEmpty)
        #expect(list(at: .of("2016-04-18T13:00")).components(betweenEach: "▲", and: "遅れ<").count == 2)
    }

    @Test func `sends nobody to the report while goods are to come`() throws {
        let order = Example.order(.deliver(Example.delivery(), now: Example.now))
        let part = Example.order(.deliver(Example.delivery("delivery-1", 30), now: Example.now))
        let said = OrderConfirmation(quantities: [1: 30], by: "田中", at: Example.now)

        #expect(OrderStep.next(for: order) == .request)
        #expect(OrderStep.next(for: part) == .deliver)
        let less = Example.order(
            .confirm(said, now: Example.now), .deliver(Example.delivery("delivery-1", 30), now: Example.now))
        #expect(OrderStep.next(for: less) == .request, "no more was promised")
        let written = Example.order(
            .request(Example.paper, prices: [:]), .deliver(Example.delivery(), now: Example.now))
        #expect(OrderStep.next(for: written) == .report)
    }
}

@Suite struct `What a site expects of suppliers` {
    @Test func `is marked once its day has passed`() {
        var scene = Scene.firstDay()
        func page() -> String {
            var html = HTML()
            ExpectedOrders(wall: scene.wall, site: .of("depot-1"), token: nil, language: .japanese).write(&html)
            return html.string
        }
        #expect(page().contains("納入") && !page().contains("遅れ"))
        scene.now = .of("2016-04-18T13:00")
        scene.happen(.need(Example.raised(Example.raise("need-late", 1))), at: scene.now)
        #expect(page().contains("遅れ"), "\(page())")
    }
}
