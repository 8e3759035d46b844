import Boards
import Formats
import Relief
import Vocabulary

/// The lines of an order: ordered, confirmed, delivered, reported, and what each costs.
struct OrderLines {
    let desk: Desk
    let order: Order

    func draw(_ html: inout HTML) {
        desk.section(desk.say("品目", "Lines"), id: "lines", &html) { html in
            desk.table(
                desk.say("発注した品目", "What was ordered"),
                columns: [
                    .text(desk.say("品目", "Item")), .number(desk.say("発注", "Ordered")),
                    .number(desk.say("受諾", "Confirmed")), .number(desk.say("納品", "Delivered")),
                    .number(desk.say("破損・品違い", "Damaged, wrong")), .number(desk.say("報告書", "Reported")),
                    .text(desk.say("結果", "Outcome")), .number(desk.say("単価", "Yen a unit")),
                    .number(desk.say("金額（納品分）", "Yen delivered")),
                ], &html
            ) { html in
                for line in order.details.lines { html.tr { cells(line, &$0) } }
            }
            html.p(.class("summary-line")) { html in
                html.text(desk.say("発注額 ", "Ordered: "))
                html.text(order.amountOrdered.map { desk.say($0.wording) } ?? desk.say("単価未定", "a price is missing"))
                if !order.deliveries.isEmpty {
                    html.text(desk.say("　納品分 ", "; delivered: "))
                    html.text(order.amount.map { desk.say($0.wording) } ?? desk.say("単価未定", "a price is missing"))
                }
            }
        }
    }

    private func cells(_ line: OrderLine, _ html: inout HTML) {
        let (names, came) = (desk.names, !order.deliveries.isEmpty)
        html.th(.scope("row")) { html in
            html.text(names.item(line.item))
            html.small(desk.unit(line.unit, line.packing, of: line.item))
        }
        html.td(names.units(line.quantity, of: line), .class("number"))
        html.td(order.confirmations.isEmpty ? "–" : order.confirmed(line).grouped, .class("number"))
        html.td(came ? names.units(order.delivered(line), of: line) : "–", .class("number"))
        html.td(came ? "\(order.damaged(line).grouped)・\(order.wrong(line).grouped)" : "–", .class("number"))
        html.td { html in
            html.text(order.reported(line).map(\.grouped) ?? "–")
            if let told = order.reported(line), told != order.delivered(line) {
                html.small(desk.say("受領数と違います", "differs from what was received"))
            }
        }
        html.td { html in
            if came { html.mark(order.outcome(line).mark, desk.language) } else { html.text("–") }
        }
        html.td(desk.price(order.prices[line.number]), .class("number"))
        html.td(came ? order.amount(line).map { desk.say($0.wording) } ?? "–" : "–", .class("number"))
    }
}

/// What came for an order, and where a delivery that was typed in wrongly is taken back.
struct OrderDeliveries {
    let desk: Desk
    let order: Order

    func draw(_ html: inout HTML) {
        guard !order.deliveries.isEmpty else { return }
        desk.section(desk.say("納品の記録", "Deliveries"), id: "deliveries", &html) { html in
            html.ul(.class("cards single")) { html in
                for delivery in order.deliveries { html.li(.class("card")) { card(delivery, &$0) } }
            }
        }
    }

    private func card(_ delivery: Delivery, _ html: inout HTML) {
        html.p {
            $0.strong(
                desk.say(
                    "\(desk.since(delivery.receivedAt)) \(delivery.receiver)が受領",
                    "\(desk.since(delivery.receivedAt)), received by \(delivery.receiver)"))
        }
        html.ul(.class("plain")) { html in
            for came in delivery.lines {
                if let line = order.details.line(came.line) { html.li(text(came, line)) }
            }
        }
        if let note = delivery.note { html.p(note) }
        if desk.wall.site(order.details.destination)?.kind == .shelter { served(delivery, &html) }
        if !order.isFinished, order.report == nil, desk.visitor.token.allows(.deliver, of: order, on: desk.wall) {
            withdrawal(delivery, &html)
        }
    }

    private func text(_ came: DeliveryLine, _ line: OrderLine) -> String {
        let rest = [
            came.damaged > 0 ? desk.say("破損\(came.damaged.grouped)", "\(came.damaged.grouped) damaged") : nil,
            came.wrong > 0 ? desk.say("品違い\(came.wrong.grouped)", "\(came.wrong.grouped) wrong") : nil,
            came.expiry.map { desk.say("期限\($0)", "until \($0)") },
        ].compactMap(\.self)
        let goods = "\(desk.names.item(line.item)) \(desk.names.units(came.delivered, of: line))"
        return rest.isEmpty ? goods : "\(goods)（\(rest.joined(separator: desk.say("、", ", ")))）"
    }

    private func served(_ delivery: Delivery, _ html: inout HTML) {
        let needs = delivery.served.sorted { $0.key < $1.key }.map { need, pieces in
            "\(desk.names.item(ofNeed: need)) \(pieces.value.grouped)"
        }
        html.p(
            needs.isEmpty
                ? desk.say("未完了の要請には入っていません（手持ちに加わります）。", "No open need took it; it lies at the shelter.")
                : desk.say("要請に反映: \(needs.joined(separator: "、"))", "To needs: \(needs.joined(separator: ", "))"),
            .class("note"))
    }

    private func withdrawal(_ delivery: Delivery, _ html: inout HTML) {
        html.details(.id("withdraw-\(delivery.id)")) { html in
            html.summary(desk.say("入力まちがいなので取り消す", "Typed in wrongly: take it back"))
            desk.form(
                "/hq/orders/\(order.id)/deliveries/\(delivery.id)/withdraw", "withdraw.\(delivery.id)", &html
            ) { html in
                html.label { html in
                    html.span(desk.say("理由", "Reason"))
                    html.input(
                        .type("text"), .name("reason"), .maxLength(OrderRefusal.longestText), .autocomplete("off"),
                        .required)
                }
                html.button(desk.say("この納品を取り消す", "Take it back"), .type("submit"), .class("danger"))
            }
        }
    }
}
