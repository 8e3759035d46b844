import Boards
package import Formats
import Relief
import Vocabulary

/// Every order with how far it has come, and how much went to small enterprises.
package struct OrderListPage: Sendable {
    let desk: Desk

    package init(_ desk: Desk) { self.desk = desk }

    package func document() -> HTML {
        desk.document(Wording("発注", "Orders"), path: "/hq/orders", isLive: true) { html in
            html.h1(desk.say("発注", "Orders"))
            desk.asOf(&html)
            links(&html)
            WaitingList(desk: desk, requests: desk.waiting(.order)).draw(&html)
            ShareOfSmall(desk: desk).draw(&html)
            desk.section(desk.say("発注の一覧", "All orders"), id: "orders", &html) { html in
                let rows = desk.wall.orders.all
                guard !rows.isEmpty else {
                    html.p(desk.say("発注はまだありません。", "There is no order yet."), .class("empty"))
                    return
                }
                table(rows, &html)
            }
        }
    }

    private func links(_ html: inout HTML) {
        html.p(.class("row")) { html in
            if desk.visitor.token.allows(.plan) {
                html.a(desk.say("発注する", "Place an order"), .href("/hq/orders/new"), .class("button primary"))
            }
            html.a(desk.say("不足への手立て", "What helps shortages"), .href("/hq/remedies"), .class("button"))
            html.a(
                desk.say("協定事業者（\(desk.wall.suppliers.all.count)社）", "Suppliers (\(desk.wall.suppliers.all.count))"),
                .href("/hq/suppliers"), .class("button"))
        }
    }

    private func table(_ rows: [OrderBoard.Row], _ html: inout HTML) {
        desk.table(
            desk.say("発注の一覧", "All orders"),
            columns: [
                .text(desk.say("番号", "No.")), .text(desk.say("事業者", "Supplier")), .text(desk.say("物資", "Goods")),
                .text(desk.say("納入場所", "To")), .text(desk.say("納入日時", "By")), .text(desk.say("状態", "State")),
                .text(desk.say("次にすること", "Next")), .number(desk.say("金額", "Yen")),
            ], &html
        ) { html in
            for row in rows { html.tr { cells(row.order, &$0) } }
        }
    }

    private func cells(_ order: Order, _ html: inout HTML) {
        let details = order.details
        html.th(.scope("row"), .class("nowrap")) {
            $0.a(desk.say(desk.names.orderNumber(order.id)), .href("/hq/orders/\(order.id)"))
        }
        html.td(desk.names.supplier(details.supplier))
        html.td(
            details.lines.map { "\(desk.names.item($0.item)) \(desk.names.units($0.quantity, of: $0))" }
                .joined(separator: desk.say("、", "; ")))
        html.td(desk.names.site(details.destination))
        html.td { due(order, &$0) }
        html.td { $0.mark(order.state.mark, desk.language) }
        html.td(OrderStep.next(for: order).map { desk.say($0.title) } ?? "–")
        html.td(order.value.map { desk.say($0.wording) } ?? desk.say("単価未定", "not priced"), .class("number"))
    }

    /// When it was wanted, and whether that day, or the one the supplier named since, has passed.
    private func due(_ order: Order, _ html: inout HTML) {
        html.text(order.details.neededBy?.onPage(desk.language) ?? desk.say("できるだけ早く", "soon"))
        if order.due != order.details.neededBy, let due = order.due {
            html.small(desk.say("納入予定 \(due.onPage(.japanese))", "expected \(due.onPage(.english))"))
        }
        guard order.lateSince(desk.now) != nil else { return }
        html.text(" ")
        html.mark(Order.late, desk.language)
    }
}

/// How much was bought from small enterprises, in orders and in yen.
struct ShareOfSmall {
    let desk: Desk

    func draw(_ html: inout HTML) {
        let share = PurchaseShare(desk.wall)
        guard share.orders > 0 else { return }
        desk.section(desk.say("中小企業者への発注", "Bought from small enterprises"), id: "small", &html) { html in
            html.dl(.class("facts")) { html in
                html.fact(desk.say("件数の割合", "of orders"), percent(share.ordersPerMille))
                html.fact(desk.say("金額の割合", "of yen"), percent(share.amountPerMille))
                part(desk.say("中小企業", "small"), share.small, &html)
                part(desk.say("大企業", "large"), share.large, &html)
                part(desk.say("規模不明", "unknown"), share.unknown, &html)
            }
            let unpriced = share.small.withoutPrice + share.large.withoutPrice + share.unknown.withoutPrice
            html.p(
                desk.say(
                    "取消を除く\(share.orders)件。金額は精算額、精算前は納品分か発注額です。単価未定の\(unpriced)件は金額に入っていません。",
                    "\(share.orders.english("order")) without those called off; yen as settled, delivered or ordered. \(unpriced) without a price are in no sum."
                ), .class("note"))
        }
    }

    private func part(_ name: String, _ part: PurchaseShare.Part, _ html: inout HTML) {
        html.fact(name, desk.say("\(part.orders)件 \(part.amount)", "\(part.orders): \(part.amount.grouped) yen"))
    }

    private func percent(_ perMille: Int?) -> String {
        perMille.map { "\($0 / 10).\($0 % 10)%" } ?? desk.say(.unknown)
    }
}
