import Boards
import CommandPost
import Relief
import Vocabulary

/// What is bought, and what comes of it.
extension Week {
    /// So many orders a day: somebody has to telephone for each.
    private static let mostOrders = 12
    /// What is stated where the agreement says 直前価格; made up.
    private static let statedPrice = Yen(clamping: 150)

    /// What is worst covered is ordered first, from the best agreement that can bring it in time.
    mutating func placeOrders(_ day: inout WeekDay) async throws {
        let finder = RemedyFinder(await post.wall, at: clock.now)
        for remedies in finder.all() where remedies.leftToOrder > .zero {
            guard day.orders < Self.mostOrders else { break }
            let usable = remedies.offers.first { $0.isUsable && $0.units > 0 }
            guard let offer = usable, let destination = offer.destination else {
                day.binds("order/no-supplier")
                continue
            }
            let order: ID<Order> = post.names.name("o")
            let price = offer.line.price.yen == nil ? Self.statedPrice : nil
            let line = OrderRequest.Line(
                item: remedies.item, quantity: min(offer.units, Asked.range.upperBound), price: price)
            let request = OrderRequest(
                order: order, agreement: offer.agreement.id, destination: destination.id,
                neededBy: remedies.neededBy, lines: [line],
                call: OrderCall(caller: "物資班", callee: offer.supplier.details.contact ?? "担当者", at: clock.now),
                isMeantAgain: true)
            if try await submit([.placeOrder(request)]) == 1 {
                day.orders += 1
                try await askMoney(for: order)
            }
        }
    }

    /// The paper follows the call, and with it the money is asked for.
    private mutating func askMoney(for id: ID<Order>) async throws {
        guard let order = await post.wall.orders[id]?.order, let amount = order.amountOrdered else { return }
        let paper = OrderPaper(number: "危管第\(order.number)号", date: clock.now.japaneseDate)
        let book = await post.wall.funds.rules
        guard let purpose = book.purposes.keys.sorted().first(where: { $0.text == "goods" }) ?? book.purposes.keys.min(),
            let place = book.municipalitiesInOrder.first?.id, let item = order.details.lines.first?.item
        else { return }
        let request: ID<FundRequest> = post.names.name("fr")
        let details = FundRequestDetails(
            title: "物資供給 発注第\(order.number)号", applicant: "物資班", amount: amount, purpose: purpose, municipality: place,
            site: nil, item: item, tier: await post.wall.item(item)?.tier ?? .living)
        try await submit([.requestOrder(id, paper, prices: [:]), .fund(.request(request, details))])
        desks.requestOfOrder[id] = request
    }

    /// What was ordered comes in two parts; when all is there the supplier reports and is paid out of what was granted.
    mutating func takeDeliveries(_ day: inout WeekDay) async throws {
        let wall = await post.wall
        for order in wall.orders.all.map(\.order).reversed() where !order.isFinished {
            if order.report == nil { try await deliver(order, wall, &day) }
            try await settle(order.id, &day)
        }
    }

    private mutating func deliver(_ order: Order, _ wall: Wall, _ day: inout WeekDay) async throws {
        let lead = wall.suppliers.agreement(order.details.agreement)?.terms.leadHours ?? 24
        guard order.placedAt + .hours(lead) <= clock.now else { return }
        let lines = order.details.lines.map { line in
            let left = line.quantity - order.delivered(line)
            let comes = order.deliveries.isEmpty ? (left * 7 + 9) / 10 : left
            let damaged = comes > 40 && order.deliveries.isEmpty ? comes / 50 : 0
            return DeliveryLine(line: line.number, delivered: comes - damaged, damaged: damaged)
        }
        guard lines.contains(where: { $0.delivered > 0 }) else { return try await report(order) }
        let delivery = Delivery(
            id: post.names.name("dl"), receivedAt: clock.now, receiver: "荷受 担当", lines: lines)
        if try await submit([.recordDelivery(order.id, delivery)]) == 1 { day.deliveries += 1 }
    }

    private mutating func report(_ order: Order) async throws {
        let report = DeliveryReport(number: nil, date: clock.now.japaneseDate, by: "納入 担当")
        try await submit([.reportDelivery(order.id, report)])
    }

    private mutating func settle(_ id: ID<Order>, _ day: inout WeekDay) async throws {
        let wall = await post.wall
        guard let order = wall.orders[id]?.order, order.report != nil, let amount = order.amount,
            let request = desks.requestOfOrder[id]
        else { return }
        guard let grant = wall.funds.grants(of: request).first(where: { amount <= $0.uncommitted }) else {
            day.binds("settlement/no-money")
            return
        }
        let receipt = SettlementRequest.Receipt(
            number: "領収\(order.number)", paidOn: clock.now.japaneseDate)
        let wish = SettlementRequest(pot: "", grant: grant.id, invoice: "請求\(order.number)", receipt: receipt)
        guard try await submit([.settleOrder(id, wish)]) == 1 else { return }
        day.settled += 1
        day.paid = day.paid.plus(amount) ?? day.paid
    }
}
