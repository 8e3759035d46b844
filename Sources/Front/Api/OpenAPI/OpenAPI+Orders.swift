import Boards
import Relief
import Vocabulary

extension OpenAPI {
    static let orders = Group(
        name: "orders", summary: Wording("発注・納品・精算", "Orders, deliveries and settlements"),
        calls: [
            Call(
                method: .get, path: "/api/v1/orders", id: "getOrders", summary: Wording("発注の一覧", "Orders"),
                parameters: [.ofSite, .ofOrderState, .afterID, .limit, .from], answer: .json("Orders"),
                troubles: [422]),
            Call(
                method: .post, path: "/api/v1/orders", id: "placeOrder",
                summary: Wording("発注する（口頭または要請書）", "Place an order, by telephone or on paper"), door: .program,
                body: [.json("NewOrder")], answer: .json("OrderReceipt", status: 201), troubles: [404]),
            Call(
                method: .get, path: "/api/v1/orders/{order}", id: "getOrder", summary: Wording("発注1件", "One order"),
                parameters: [.order, .from], answer: .json("OrderAnswer"), troubles: [404, 422]),
            step(
                "request", "requestOrder", Wording("要請書の番号と日付を記録する", "Record the paper of an order"), "OrderPaperWish"),
            step(
                "confirm", "confirmOrder", Wording("事業者の受諾を記録する", "Record what the supplier can bring"),
                "OrderConfirmation"),
            step("cancel", "cancelOrder", Wording("発注を取り消す", "Call an order off"), "OrderReason"),
            Call(
                method: .post, path: "/api/v1/orders/{order}/deliveries", id: "recordDelivery",
                summary: Wording("納品を記録する（在庫・要請に反映）", "Record what came; it goes into stock or to needs"),
                door: .program, parameters: [.order], body: [.json("NewDelivery")],
                answer: .json("DeliveryReceipt", status: 201), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/orders/{order}/deliveries/{delivery}/withdraw", id: "withdrawDelivery",
                summary: Wording("納品の記録を取り消す", "Take a delivery back that was recorded wrongly"), door: .program,
                parameters: [.order, .delivery], body: [.json("OrderReason")], answer: .json("OrderReceipt"),
                troubles: [404]),
            step("report", "reportDelivery", Wording("物資供給報告書を記録する", "Record the supplier's report"), "NewReport"),
            step("settle", "settleOrder", Wording("精算する", "Settle an order"), "SettlementWish"),
        ])

    private static func step(_ word: String, _ id: String, _ summary: Wording, _ body: String) -> Call {
        Call(
            method: .post, path: "/api/v1/orders/{order}/\(word)", id: id, summary: summary, door: .program,
            parameters: [.order], body: [.json(body)], answer: .json("OrderReceipt"), troubles: [404])
    }

    static let orderSchemas: [(name: String, schema: Schema)] = [
        ("Orders", .object(standing + [.always("orders", .list(of: .named("Order"))), next])),
        ("OrderAnswer", .object(standing + order)), ("Order", .object(order)), ("OrderLine", .object(orderLine)),
        ("Delivery", .object(delivery)), ("DeliveryLine", .object(deliveryLine)),
        ("OrderCall", .object([.always("caller", person), .always("callee", person), .always("at", .moment)])),
        ("OrderPaper", .object(paper)), ("NewOrder", .object(newOrder)),
        ("OrderPaperWish", .object(paper + [.maybe("lines", .list(of: .object(priceLine)))])),
        (
            "OrderConfirmation",
            .object([
                .always("by", person), .maybe("at", .moment), .maybe("deliverBy", .moment), .maybe("note", note),
                .maybe("lines", .list(of: .object(quantityLine)), "A line that is left out is confirmed in full."),
            ])
        ),
        ("OrderReason", .object([.always("reason", note)])),
        (
            "NewDelivery",
            .object([
                .always("receiver", person), .maybe("receivedAt", .moment), .maybe("note", note),
                .always("lines", .list(of: .named("DeliveryLine"))),
            ])
        ),
        (
            "NewReport",
            .object([
                .always("date", .date), .always("by", person), .maybe("number", .text()),
                .maybe("lines", .list(of: .object(quantityLine)), "A line that is left out is as it was received."),
            ])
        ),
        (
            "SettlementWish",
            .object([
                .maybe("grant", .id, "What the funds granted for it; it is bound in the same entry of the log."),
                .maybe(
                    "pot", .text(longest: OrderRefusal.longestPot), "Other money, in words, where there is no grant."),
                .maybe("invoice", note), .maybe("receipt", .text(longest: 60), "With it the grant is paid as well."),
                .maybe("paidOn", .date), .maybe("units", units, "Evidence, for money of the Disaster Relief Act."),
                .maybe("from", .date), .maybe("through", .date),
            ])
        ),
        ("OrderReceipt", receipt("order")), ("DeliveryReceipt", receipt("delivery")),
    ]

    private static let note = Schema.text(longest: OrderRefusal.longestText)
    private static let person = Schema.text(longest: OrderRefusal.longestName)
    private static let units = Schema.whole(0...Asked.range.upperBound)
    private static let lineNumber = Member.always("line", .whole(1...OrderRefusal.mostLines))

    private static let paper: [Member] = [
        .always("number", .text(longest: OrderRefusal.longestPaperNumber)), .always("date", .date),
    ]
    private static let priceLine: [Member] = [lineNumber, .always("price", wholeYen, "Yen a unit.")]
    private static let quantityLine: [Member] = [lineNumber, .always("quantity", units)]

    private static let newOrder: [Member] = [
        .always("agreement", .id), .always("destination", .id), .maybe("neededBy", .moment),
        .always(
            "lines",
            .list(
                of: .object([
                    .always("item", .id), .always("quantity", .whole(Asked.range), "In the agreement's unit."),
                    .maybe("price", wholeYen, "Yen a unit, where the agreement leaves it open."),
                ]))),
        .maybe("call", .named("OrderCall"), "A call or a paper, or both."), .maybe("paper", .named("OrderPaper")),
        .maybe("note", note), .maybe("again", .flag, "Meant though the same was ordered before."),
    ]

    private static let order: [Member] = [
        .always("id", .id), .always("number", .pieces, "Counted through the whole city."),
        .always("state", .choice(of: Order.State.self)), .always("supplier", .id), .maybe("supplierName", .text()),
        .always("agreement", .id), .always("destination", .id), .maybe("destinationName", .text()),
        .maybe("neededBy", .moment), .maybe("transports", .flag), .maybe("note", .text()),
        .always("placedAt", .moment), .always("changedAt", .moment), .maybe("yenOrdered", wholeYen),
        .maybe("yenDelivered", wholeYen), .always("lines", .list(of: .named("OrderLine"))),
        .maybe("call", .named("OrderCall")), .maybe("paper", .named("OrderPaper")),
        .maybe(
            "confirmation",
            .object([
                .always("by", .text()), .always("at", .moment), .maybe("deliverBy", .moment), .maybe("note", .text()),
            ])),
        .maybe("report", .object([.maybe("number", .text()), .always("date", .date), .always("by", .text())])),
        .maybe(
            "settlement",
            .object([
                .always("yen", wholeYen), .always("pot", .text()), .maybe("invoice", .text()), .always("by", .text()),
                .always("at", .moment), .maybe("grant", .id), .maybe("commitment", .id), .maybe("payment", .id),
            ])),
        .maybe(
            "cancellation",
            .object([.always("reason", .text()), .always("by", .text()), .always("at", .moment)])),
        .always("deliveries", .list(of: .named("Delivery"))),
    ]

    private static let orderLine: [Member] = [
        lineNumber, .always("item", .id), .always("itemName", .named("Wording")),
        .always("unit", .choice(of: Asked.Unit.self)), .maybe("piecesPerCase", .whole(Packing.range)),
        .always("quantity", units), .always("pieces", .pieces), .maybe("yen", wholeYen),
        .maybe("isPriceVerified", .flag, "False for a price just before the disaster that nobody has checked."),
        .maybe("confirmed", units), .always("delivered", .pieces), .always("damaged", .pieces),
        .always("wrong", .pieces), .maybe("reported", .pieces),
        .maybe("outcome", .choice(of: Order.Outcome.self), "Delivered against ordered."),
    ]

    private static let deliveryLine: [Member] = [
        lineNumber, .always("delivered", units, "As ordered, kept and paid."), .maybe("damaged", units),
        .maybe("wrong", units, "Other goods; they go back."), .maybe("expiry", .date),
    ]

    private static let delivery: [Member] = [
        .always("id", .id), .always("receivedAt", .moment), .always("receiver", .text()), .maybe("note", .text()),
        .always("lines", .list(of: .named("DeliveryLine"))),
        .always(
            "needs", .list(of: .object([.always("need", .id), .always("pieces", .pieces)])),
            "At a shelter: which needs it served."),
    ]
}
