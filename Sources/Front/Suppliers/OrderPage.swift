import Boards
package import Formats
package import Relief
package import Vocabulary

/// One order: what was ordered, what came of it, and what is to be done next.
package struct OrderPage: Sendable {
    let desk: Desk
    let order: Order

    /// The page of an order, or `nil` when there is none of this name.
    package init?(_ desk: Desk, _ order: ID<Order>) {
        guard let row = desk.wall.orders[order] else { return nil }
        self.desk = desk
        self.order = row.order
    }

    private var path: String { "/hq/orders/\(order.id)" }

    package func document() -> HTML {
        desk.document(Wording("発注", "Order"), path: path, isLive: true) { html in
            html.p { $0.a(back.name, .href(back.path)) }
            html.h1 { html in
                html.text(desk.say("発注 第\(order.number)号 ", "Order no. \(order.number) "))
                html.mark(order.state.mark, desk.language)
            }
            desk.asOf(&html)
            warnings(&html)
            approval(&html)
            steps(&html)
            facts(&html)
            OrderLines(desk: desk, order: order).draw(&html)
            OrderDeliveries(desk: desk, order: order).draw(&html)
        }
    }

    /// The list for those who may read it, and for a site its own page.
    private var back: (path: String, name: String) {
        let token = desk.visitor.token
        guard !token.allows(.readPicture), let home = token.destinations.first else {
            return ("/hq/orders", desk.say("← 発注の一覧", "← All orders"))
        }
        return (home.path, "← \(desk.say(home.name))")
    }

    private func warnings(_ html: inout HTML) {
        if order.hasUnverifiedPrice {
            html.p(
                desk.say(
                    "「災害直前の価格」の単価があります。誰も確認していない金額です。精算の前に根拠を確かめてください。",
                    "Some prices are those just before the disaster, which nobody has verified. Check them before you settle."
                ),
                .class("alarm-line"))
        }
        if order.details.lines.contains(where: { order.outcome($0) == .over && !order.deliveries.isEmpty }) {
            html.p(
                desk.say("発注より多く納品された品目があります。", "More was delivered than ordered."), .class("alarm-line"))
        }
    }

    /// Before the paper goes out the order is approved, where a rule says so; afterwards it is told by whom.
    private func approval(_ html: inout HTML) {
        if let waiting = desk.wall.approvals.waiting(about: order.id) {
            WaitingList(desk: desk, requests: [waiting]).draw(&html)
        } else if order.cancellation == nil {
            ApprovalNote(
                desk: desk, kind: .order, reference: order.id, title: "発注 第\(order.number)号",
                amount: order.amountOrdered, isNeeded: order.paper == nil
            ).draw(&html)
        }
    }

    private func steps(_ html: inout HTML) {
        let next = OrderStep.next(for: order)
        let possible = OrderStep.allCases.filter {
            $0.isPossible(for: order) && desk.visitor.token.allows($0, of: order, on: desk.wall)
        }
        html.p(.class("row")) { html in
            for step in possible {
                html.a(
                    desk.say(step.title), .href("\(path)/\(step.rawValue)"),
                    .class(step == next ? "button primary" : step == .cancel ? "button danger" : "button"))
            }
            html.a(desk.say("要請書を印刷", "Print the order form"), .href("\(path)/request-paper"), .class("button"))
            html.a(desk.say("報告書を印刷", "Print the report form"), .href("\(path)/report-paper"), .class("button"))
        }
    }

    private func facts(_ html: inout HTML) {
        let details = order.details
        desk.section(desk.say("発注の内容", "What was ordered"), id: "facts", &html) { html in
            html.dl(.class("pairs")) { html in
                pair(desk.say("事業者", "Supplier"), desk.names.supplier(details.supplier), &html)
                pair(desk.say("協定", "Agreement"), desk.names.agreement(details.agreement), &html)
                pair(desk.say("納入場所", "To"), desk.names.site(details.destination), &html)
                pair(
                    desk.say("納入日時", "By"),
                    details.neededBy?.onPage(desk.language) ?? desk.say("できるだけ早く", "as soon as possible"), &html)
                pair(desk.say("運搬", "Carriage"), desk.say(desk.carriage(details.transports)), &html)
                words(&html)
                if let note = details.note { pair(desk.say("備考", "Note"), note, &html) }
            }
        }
    }

    private func words(_ html: inout HTML) {
        if let call = order.call {
            pair(
                desk.say("口頭要請", "By telephone"),
                desk.say(
                    "\(call.at.onPage(.japanese)) \(call.caller)から\(call.callee)へ",
                    "\(call.at.onPage(.english)), \(call.caller) to \(call.callee)"), &html)
        }
        pair(
            desk.say("要請書", "Paper"),
            order.paper.map { "\($0.number)（\($0.date)）" } ?? desk.say("まだ", "not yet"), &html)
        if let said = order.confirmations.last {
            let by = said.deliverBy.map {
                desk.say("・納入予定\($0.onPage(.japanese))", ", expected \($0.onPage(.english))")
            }
            pair(
                desk.say("受諾", "Confirmed"),
                "\(said.by) \(said.at.onPage(desk.language))\(by ?? "")\(said.note.map { " \($0)" } ?? "")",
                &html)
        }
        if let report = order.report {
            pair(
                desk.say("報告書", "Report"), "\(report.number ?? "") \(report.date) \(report.by)", &html)
        }
        if let settlement = order.settlement {
            pair(
                desk.say("精算", "Settled"),
                "\(desk.say(settlement.amount.wording)) \(desk.names.pot(of: settlement)) \(settlement.at.onPage(desk.language))",
                &html
            )
        }
        if let off = order.cancellation {
            pair(desk.say("取消", "Called off"), "\(off.reason)（\(off.by) \(off.at.onPage(desk.language))）", &html)
        }
    }

    private func pair(_ name: String, _ value: String, _ html: inout HTML) {
        html.dt(name)
        html.dd(value)
    }
}
