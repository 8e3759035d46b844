package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/orders`: what was ordered from whom, what came of it, and what it cost.
package enum OrdersJSON {
    package static func list(
        _ wall: Wall, site: ID<Site>? = nil, state: Order.State? = nil, range: ListRange<Order> = ListRange()
    ) -> JSONText {
        let wanted = wall.orders.all.filter { row in
            (state == nil || row.order.state == state) && (site == nil || row.order.details.destination == site)
        }
        return JSONText.object { json in
            json.standing(of: wall)
            json.list(
                "orders", range, of: wanted, by: \.order.id, path: "/api/v1/orders",
                filters: [("site", site?.text), ("state", state?.rawValue)]
            ) { row, json in write(row, on: wall, to: &json) }
        }
    }

    /// One order, or `nil` when there is none of that name.
    package static func one(_ wall: Wall, _ id: ID<Order>) -> JSONText? {
        wall.orders[id].map { row in
            JSONText.object { json in
                json.standing(of: wall)
                write(row, on: wall, to: &json)
            }
        }
    }

    private static func write(_ row: OrderBoard.Row, on wall: Wall, to json: inout JSONObject) {
        let (order, details) = (row.order, row.order.details)
        json.add("id", order.id.text)
        json.add("number", order.number)
        json.add("state", order.state.rawValue)
        json.add("supplier", details.supplier.text)
        json.known("supplierName", wall.suppliers.supplier(details.supplier)?.name)
        json.add("agreement", details.agreement.text)
        json.add("destination", details.destination.text)
        json.known("destinationName", wall.site(details.destination)?.name)
        json.known("neededBy", details.neededBy)
        if let transports = details.transports { json.add("transports", transports) }
        json.known("note", details.note)
        json.add("placedAt", order.placedAt.utc)
        json.add("changedAt", row.changedAt.utc)
        if let yen = order.amountOrdered { json.add("yenOrdered", yen.value) }
        if let yen = order.amount { json.add("yenDelivered", yen.value) }
        json.array("lines") { list in
            for line in details.lines { list.object { write(line, of: order, on: wall, to: &$0) } }
        }
        writeWords(order, to: &json)
        json.array("deliveries") { list in
            for delivery in order.deliveries { list.object { write(delivery, to: &$0) } }
        }
    }

    private static func write(_ line: OrderLine, of order: Order, on wall: Wall, to json: inout JSONObject) {
        json.add("line", line.number)
        json.add("item", line.item.text)
        json.add("itemName", wall.itemName(line.item))
        json.add("unit", line.unit.rawValue)
        json.known("piecesPerCase", line.packing?.piecesPerCase)
        json.add("quantity", line.quantity)
        json.add("pieces", line.pieces.value)
        if let price = order.prices[line.number] {
            json.add("yen", price.yen.value)
            json.add("isPriceVerified", price.isVerified)
        }
        if !order.confirmations.isEmpty { json.add("confirmed", order.confirmed(line)) }
        json.add("delivered", order.delivered(line))
        json.add("damaged", order.damaged(line))
        json.add("wrong", order.wrong(line))
        json.known("reported", order.reported(line))
        if !order.deliveries.isEmpty { json.add("outcome", order.outcome(line).rawValue) }
    }

    private static func write(_ delivery: Delivery, to json: inout JSONObject) {
        json.add("id", delivery.id.text)
        json.add("receivedAt", delivery.receivedAt.utc)
        json.add("receiver", delivery.receiver)
        json.known("note", delivery.note)
        json.array("lines") { list in
            for line in delivery.lines {
                list.object { json in
                    json.add("line", line.line)
                    json.add("delivered", line.delivered)
                    json.add("damaged", line.damaged)
                    json.add("wrong", line.wrong)
                    json.known("expiry", line.expiry?.description)
                }
            }
        }
        json.array("needs") { list in
            for (need, pieces) in delivery.served.sorted(by: { $0.key < $1.key }) {
                list.object { json in
                    json.add("need", need.text)
                    json.add("pieces", pieces.value)
                }
            }
        }
    }
}

extension OrdersJSON {
    /// What was said and written about it.
    private static func writeWords(_ order: Order, to json: inout JSONObject) {
        if let call = order.call {
            json.object("call") { json in
                json.add("caller", call.caller)
                json.add("callee", call.callee)
                json.add("at", call.at.utc)
            }
        }
        if let paper = order.paper {
            json.object("paper") { json in
                json.add("number", paper.number)
                json.add("date", paper.date.description)
            }
        }
        if let said = order.confirmations.last { json.object("confirmation") { write(said, to: &$0) } }
        if let report = order.report { json.object("report") { write(report, to: &$0) } }
        if let settlement = order.settlement { json.object("settlement") { write(settlement, to: &$0) } }
        if let cancellation = order.cancellation {
            json.object("cancellation") { json in
                json.add("reason", cancellation.reason)
                json.add("by", cancellation.by)
                json.add("at", cancellation.at.utc)
            }
        }
    }

    private static func write(_ said: OrderConfirmation, to json: inout JSONObject) {
        json.add("by", said.by)
        json.add("at", said.at.utc)
        json.known("deliverBy", said.deliverBy)
        json.known("note", said.note)
    }

    private static func write(_ report: DeliveryReport, to json: inout JSONObject) {
        json.known("number", report.number)
        json.add("date", report.date.description)
        json.add("by", report.by)
    }

    private static func write(_ settlement: Settlement, to json: inout JSONObject) {
        json.add("yen", settlement.amount.value)
        json.add("pot", settlement.pot)
        json.known("invoice", settlement.invoice)
        json.add("by", settlement.by)
        json.add("at", settlement.at.utc)
        json.known("grant", settlement.booking?.grant)
        json.known("commitment", settlement.booking?.commitment)
        json.known("payment", settlement.booking?.payment)
    }
}
