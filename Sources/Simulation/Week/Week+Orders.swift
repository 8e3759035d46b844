import Boards
import CommandPost
import Relief
import Vocabulary

/// What is bought, and what comes of it.
extension Week {
    /// So many orders a day: somebody has to telephone for each.
    private static let mostOrders = 20
    /// What is stated where the agreement says 直前価格; made up.
    private static let statedPrice = Yen(clamping: 150)

    /// What is worst covered is ordered first, from the agreement that brings it soonest.
    ///
    /// One that comes too late for the first who asked still helps those who ask after them.
    mutating func placeOrders(_ day: inout WeekDay) async throws {
        let finder = RemedyFinder(await post.wall, at: clock.now)
        for remedies in finder.all() where remedies.leftToOrder > .zero {
            guard day.orders < Self.mostOrders else { break }
            guard let offer = soonest(of: remedies.offers), let destination = offer.destination else {
                day.binds("order/no-supplier")
                continue
            }
            let order: ID<Order> = post.names.name("o")
            let price = offer.line.price.yen == nil ? Self.statedPrice : nil
            let line = OrderRequest.Line(
                item: remedies.item, quantity: units(of: remedies, from: offer.line), price: price)
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

    private func soonest(of offers: [SupplyOffer]) -> SupplyOffer? {
        let never = Moment(milliseconds: .max)
        return offers.filter { $0.destination != nil }.min { ($0.arrival ?? never) < ($1.arrival ?? never) }
    }

    /// What is missing, at most what the agreement names as its guide.
    private func units(of remedies: Remedies, from line: AgreementItem) -> Int {
        let wanted = line.units(covering: remedies.leftToOrder)
        return max(1, min(wanted, line.most ?? Asked.range.upperBound, Asked.range.upperBound))
    }

    /// The paper follows the call, and with it the money is asked for.
    private mutating func askMoney(for id: ID<Order>) async throws {
        guard let order = await post.wall.orders[id]?.order, let amount = order.amountOrdered else { return }
        let paper = OrderPaper(number: "危管第\(order.number)号", date: clock.now.japaneseDate)
        let wall = await post.wall
        let request: ID<FundRequest> = post.names.name("fr")
        guard let details = wanting(amount, for: order, wall) else { return }
        try await submit([.requestOrder(id, paper, prices: [:]), .fund(.request(request, details))])
        desks.requestOfOrder[id] = request
    }

    /// Food is bought as meals under the act, within its price of a day; everything else as goods that are given out.
    private func wanting(_ amount: Yen, for order: Order, _ wall: Wall) -> FundRequestDetails? {
        let (book, item) = (wall.funds.rules, order.details.lines.first.flatMap { wall.item($0.item) })
        let isFood = item?.tier == .life
        let (word, law) = isFood ? ("meals", "meals") : ("goods", "clothing")
        guard let purpose = book.purposes.keys.first(where: { $0.text == word }), let item,
            let place = book.municipalitiesInOrder.first?.id
        else { return nil }
        return FundRequestDetails(
            title: "物資供給 発注第\(order.number)号", applicant: "物資班", amount: amount, purpose: purpose, municipality: place,
            item: item.id, tier: item.tier, use: use(of: law, amount, wall))
    }

    /// As many person-days as the money buys at the law's price; from today to the end of the period.
    private func use(of word: String, _ amount: Yen, _ wall: Wall) -> LawUse? {
        guard let ceiling = wall.funds.rules.ceilings.keys.first(where: { $0.text == word }),
            let law = wall.disasterDay.flatMap({ wall.funds.rules.law(of: ceiling, firstDay: $0, in: nil) })
        else { return nil }
        let today = clock.now.japaneseDate
        let units = law.perUnit.map { Int(($0.value + amount.value - 1) / $0.value) } ?? 1
        return LawUse(ceiling: ceiling, units: units, from: today, through: max(today, law.lastDay ?? today))
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
        let today = clock.now.japaneseDate
        let evidence = wall.funds[request]?.details.use.map {
            Evidence(units: $0.units, from: $0.from, through: min(today, $0.through))
        }
        let receipt = SettlementRequest.Receipt(number: "領収\(order.number)", paidOn: today, evidence: evidence)
        let wish = SettlementRequest(pot: "", grant: grant.id, invoice: "請求\(order.number)", receipt: receipt)
        guard try await submit([.settleOrder(id, wish)]) == 1 else { return }
        day.settled += 1
        day.paid = day.paid.plus(amount) ?? day.paid
    }
}
