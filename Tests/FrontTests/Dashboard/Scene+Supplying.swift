import Boards
import Formats
import ReliefTesting
import Vocabulary

@testable import Front
@testable import Relief

extension Scene {
    /// Two orders with a supplier whose name looks like markup: one has come in part, one waits for its paper.
    mutating func buy() {
        let shop = Example.supplier("shop-1", "<b>若葉</b>食品", isSmall: true)
        let agreement = Example.agreement(with: shop)
        happen(.supplier(.registered(.init(supplier: shop.id, details: shop.details))))
        happen(.supplier(.concluded(.init(agreement: agreement.id, terms: agreement.terms))))
        buy(Example.orderRequest(), under: agreement, with: shop)
        let rice = [OrderRequest.Line(item: Example.riceBall.id, quantity: 300)]
        buy(Example.orderRequest("order-2", rice, to: "shelter-1"), under: agreement, with: shop)
        follow("order-1", .request(Example.paper, prices: [:]))
        follow("order-1", .deliver(Example.delivery("delivery-1", 30, damaged: 2, wrong: 2), now: Example.now))
    }

    private mutating func buy(_ request: OrderRequest, under agreement: Agreement, with shop: Supplier) {
        guard let site = wall.site(request.destination) else { return }
        let wish = PlaceOrder(
            request, agreement: agreement, supplier: shop, destination: site, number: wall.orders.count + 1,
            earlier: [], now: Example.now)
        for event in Example.events(OrderDecider.self, .place(wish), from: nil) { happen(.order(event)) }
    }

    mutating func follow(_ order: String, _ command: OrderCommand) {
        let state = wall.orders[.of(order)]?.order
        for event in Example.events(OrderDecider.self, command, from: state) { happen(.order(event)) }
    }

    /// The pages of suppliers, orders and remedies.
    func supplying(_ desk: Desk) -> [(String, HTML?)] {
        let start = OrderStart(agreement: .of("agreement-1"), item: Example.water.id, units: 3)
        let returned = FormState(
            FormFields([FormField("lines.0.quantity", "<b>三</b>")]),
            problems: [FieldProblem(field: "lines", wording: Wording("数量を", "A number"), code: "order/x")])
        let steps = OrderStep.allCases.map { step in
            ("order-\(step.rawValue)", OrderStepPage(desk, .of("order-1"), step)?.document())
        }
        return steps + [
            ("suppliers", SupplierListPage(desk).document()), ("purchases", OrderListPage(desk).document()),
            ("order-new", OrderFormPage(desk).document()), ("order-under", OrderFormPage(desk, start).document()),
            ("order-again", OrderFormPage(desk, start, state: returned, refusal: "order/same-again").document()),
            ("order-delivered", OrderPage(desk, .of("order-1"))?.document()),
            ("order-oral", OrderPage(desk, .of("order-2"))?.document()),
            ("order-paper", OrderPaperPage(desk, .of("order-1"), .request)?.document()),
            ("report-paper", OrderPaperPage(desk, .of("order-1"), .report)?.document()),
            ("remedies", RemedyListPage(desk).document()), ("remedy", RemedyPage(desk, Example.water.id)?.document()),
        ]
    }
}
