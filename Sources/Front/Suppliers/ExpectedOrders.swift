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

    private var expected: [Order] { wall.orders.orders(to: site).filter(\.isUnderWay) }

    func write(_ html: inout HTML) {
        let expected = expected
        guard !expected.isEmpty else { return }
        html.section(.class("card"), .aria("labelledby", "expected")) { html in
            html.h2(
                Wording("事業者から届く物資（\(expected.count)件）", "From suppliers (\(expected.count))")[language],
                .id("expected"))
            html.ul(.class("plain")) { html in
                for order in expected { html.li(.class("card")) { write(order, &$0) } }
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
                html.li("\(names.item(line.item)) \(names.units(order.confirmed(line), of: line))")
            }
        }
        if let by = order.due {
            html.p(Wording("納入 \(by.onPage(.japanese))", "due \(by.onPage(.english))")[language])
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
}
