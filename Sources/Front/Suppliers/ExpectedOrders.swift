import Boards
import Formats
import Relief
import Vocabulary

/// What suppliers are to bring to a site, for whoever takes it in there; left out while nothing is expected.
struct ExpectedOrders {
    let wall: Wall
    let site: ID<Site>
    let token: Token?
    let language: Language

    func write(_ html: inout HTML) {
        let underWay = wall.orders.orders(to: site).filter(\.isUnderWay)
        let expected = underWay.filter { $0.isAwaited }
        let came = underWay.filter { order in !expected.contains { $0.id == order.id } }
        guard !underWay.isEmpty else { return }
        html.section(.class("card"), .aria("labelledby", "expected-orders")) { html in
            html.h2(
                Wording("事業者から届く物資（\(expected.count)件）", "From suppliers (\(expected.count))")[language],
                .id("expected-orders"))
            html.ul(.class("plain")) { html in
                for order in expected { html.li(.class("card")) { write(order, &$0) } }
            }
            if expected.isEmpty {
                html.p(Wording("これから届く発注はありません。", "Nothing more is to come.")[language], .class("soft"))
            }
            if !came.isEmpty { write(came: came, &html) }
        }
    }

    /// Recorded in full, and not reported yet: more is recorded on the page of the order, where all that came stands.
    private func write(came orders: [Order], _ html: inout HTML) {
        let names = Names(wall, language)
        html.details(.id("orders-came")) { html in
            html.summary(Wording("すべて届いた発注（\(orders.count)件）", "Come in full (\(orders.count))")[language])
            html.ul(.class("lines")) { html in
                for order in orders {
                    html.li {
                        $0.a(
                            "\(names.orderNumber(order.id)[language]) \(names.supplier(order.details.supplier))",
                            .href("/hq/orders/\(order.id)"))
                    }
                }
            }
        }
    }

    private func write(_ order: Order, _ html: inout HTML) {
        let names = Names(wall, language)
        html.div(.class("row apart")) { html in
            html.h3("\(names.orderNumber(order.id)[language]) \(names.supplier(order.details.supplier))")
            html.mark(order.state.mark, language)
        }
        html.ul { html in
            for line in order.details.lines {
                html.li(
                    "\(names.item(line.item)) \(names.units(order.confirmed(line), of: line))\(came(of: line, in: order))"
                )
            }
        }
        if let by = order.due {
            html.p { html in
                html.text(Wording("納入 \(by.onPage(.japanese)) ", "due \(by.onPage(.english)) ")[language])
                // By what is recorded here, as everything on the page: late for certain, if not the first to say so.
                if wall.asOf.flatMap({ order.lateSince($0) }) != nil { html.mark(Order.late, language) }
            }
        }
        let mayRecord = token?.allows(.deliver, of: order, on: wall) ?? false
        html.p { html in
            if mayRecord {
                html.a(
                    Wording("納品を記録", "Record the delivery")[language], .href("/hq/orders/\(order.id)/deliver"),
                    .class("button primary"))
            } else {
                html.a(Wording("発注を見る", "See the order")[language], .href("/hq/orders/\(order.id)"))
            }
        }
    }

    private func came(of line: OrderLine, in order: Order) -> String {
        let came = order.delivered(line)
        guard came > 0 else { return "" }
        let left = max(0, order.confirmed(line) - came)
        return Wording(
            "（納品済み\(came.grouped)・残り\(left.grouped)）", " (\(came.grouped) came, \(left.grouped) to come)")[language]
    }
}
