import Vocabulary

extension OrderDecider {
    /// More than was ordered is recorded as it came; the difference shows.
    static func deliver(_ order: Order, _ delivery: Delivery, _ now: Moment) throws(OrderRefusal) -> [OrderEvent] {
        if order.delivery(delivery.id) != nil { return [] }
        try checkOpen(order)
        guard !order.withdrawn.contains(delivery.id) else { throw .deliveryNameUsed(delivery.id) }
        guard order.report == nil else { throw .alreadyReported(order.number) }
        try check(delivery.receiver, delivery.note, at: delivery.receivedAt, now: now)
        try check(delivery.lines, of: order)
        return [
            .delivered(.init(order: order.id, destination: order.details.destination, delivery: delivery))
        ]
    }

    private static func check(_ lines: [DeliveryLine], of order: Order) throws(OrderRefusal) {
        var seen: Set<Int> = []
        for line in lines {
            guard order.details.line(line.line) != nil else { throw .noSuchLine(line.line) }
            guard seen.insert(line.line).inserted else { throw .lineTwice(line.line) }
            for units in [line.delivered, line.damaged, line.wrong]
            where !(0...Asked.range.upperBound).contains(units) {
                throw .quantityOutOfRange(units)
            }
        }
        guard lines.contains(where: { $0.delivered + $0.damaged + $0.wrong > 0 }) else { throw .nothingDelivered }
    }

    static func withdraw(
        _ order: Order, _ id: ID<Delivery>, _ reason: String
    ) throws(OrderRefusal) -> [OrderEvent] {
        try checkOpen(order)
        guard order.report == nil else { throw .alreadyReported(order.number) }
        guard order.delivery(id) != nil else { throw .noSuchDelivery(id) }
        guard (1...OrderRefusal.longestText).contains(reason.count) else { throw .noReason }
        return [
            .withdrawn(
                .init(order: order.id, destination: order.details.destination, delivery: id, reason: reason))
        ]
    }

    static func report(_ order: Order, _ report: DeliveryReport, _ now: Moment) throws(OrderRefusal) -> [OrderEvent] {
        try checkOpen(order)
        if let known = order.report {
            guard known == report else { throw .alreadyReported(order.number) }
            return []
        }
        guard !order.deliveries.isEmpty else { throw .nothingDelivered }
        guard report.date <= now.japaneseDate else { throw .paperInTheFuture(report.date) }
        try check(report.by, report.number, at: now, now: now)
        for (number, units) in report.quantities.sorted(by: { $0.key < $1.key }) {
            guard order.details.line(number) != nil else { throw .noSuchLine(number) }
            guard (0...Asked.range.upperBound).contains(units) else { throw .quantityOutOfRange(units) }
        }
        return [.reported(.init(order: order.id, report: report))]
    }

    /// Only what is on paper from both sides is paid.
    static func settle(_ order: Order, _ wish: SettlementWish) throws(OrderRefusal) -> [OrderEvent] {
        if order.settlement != nil { throw .finished(.settled) }
        try checkOpen(order)
        guard order.paper != nil else { throw .paperMissing(order.number) }
        guard order.report != nil else { throw .reportMissing(order.number) }
        guard (1...OrderRefusal.longestPot).contains(wish.pot.count) else { throw .noPot }
        if let invoice = wish.invoice, invoice.count > OrderRefusal.longestText { throw .textTooLong }
        guard wish.source != .condolence else { throw .condolenceMoney }
        guard let amount = order.amount else { throw .amountTooLarge }
        let settlement = Settlement(
            amount: amount, pot: wish.pot, invoice: wish.invoice, by: wish.by, at: wish.at, booking: wish.booking)
        return [.settled(.init(order: order.id, settlement: settlement))]
    }
}

extension OrderDecider {
    static func checkOpen(_ order: Order) throws(OrderRefusal) {
        if order.isFinished { throw .finished(order.state) }
    }

    static func check(_ paper: OrderPaper) throws(OrderRefusal) {
        guard (1...OrderRefusal.longestPaperNumber).contains(paper.number.count) else { throw .noPaperNumber }
    }

    static func check(_ yen: Yen) throws(OrderRefusal) {
        guard SupplierRefusal.prices.contains(yen.value) else { throw .priceOutOfRange(yen) }
    }

    /// Names, notes and times that every paper has.
    static func check(_ name: String, _ note: String?, at moment: Moment, now: Moment) throws(OrderRefusal) {
        guard (1...OrderRefusal.longestName).contains(name.count) else { throw .noPerson }
        if let note, note.count > OrderRefusal.longestText { throw .textTooLong }
        // Clocks are a little off; ten minutes is more than that.
        guard moment <= now + .minutes(10) else { throw .observedInTheFuture(moment, now: now) }
    }
}
