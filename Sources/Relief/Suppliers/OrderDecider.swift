import Vocabulary

/// How goods are ordered, come, and are paid.
package enum OrderDecider: Decider {
    package static let initial: Order? = nil

    package static func decide(_ command: OrderCommand, _ order: Order?) throws(OrderRefusal) -> [OrderEvent] {
        if case .place(let wish) = command { return order == nil ? try place(wish) : [] }
        guard let order else { return [] }
        switch command {
        case .place: return []
        case .request(let paper, let prices): return try request(order, paper, prices)
        case .confirm(let confirmation, let now): return try confirm(order, confirmation, now)
        case .cancel(let cancellation): return try cancel(order, cancellation)
        case .deliver(let delivery, let now): return try deliver(order, delivery, now)
        case .withdraw(let delivery, let reason): return try withdraw(order, delivery, reason)
        case .report(let report, let now): return try self.report(order, report, now)
        case .settle(let wish): return try settle(order, wish)
        }
    }

    private static func request(
        _ order: Order, _ paper: OrderPaper, _ prices: [Int: Yen]
    ) throws(OrderRefusal) -> [OrderEvent] {
        try checkOpen(order)
        if let known = order.paper {
            guard known == paper else { throw .alreadyRequested(known) }
            return []
        }
        try check(paper)
        var stated: [Int: Yen] = [:]
        for line in order.details.lines where order.prices[line.number] == nil {
            guard let yen = prices[line.number] else { throw .priceNeeded(line.item) }
            try check(yen)
            stated[line.number] = yen
        }
        return [.requested(.init(order: order.id, paper: paper, prices: stated))]
    }

    private static func confirm(
        _ order: Order, _ confirmation: OrderConfirmation, _ now: Moment
    ) throws(OrderRefusal) -> [OrderEvent] {
        try checkOpen(order)
        guard order.report == nil else { throw .alreadyReported(order.number) }
        if order.confirmations.last == confirmation { return [] }
        try check(confirmation.by, confirmation.note, at: confirmation.at, now: now)
        for (number, units) in confirmation.quantities.sorted(by: { $0.key < $1.key }) {
            guard let line = order.details.line(number) else { throw .noSuchLine(number) }
            guard (0...line.quantity).contains(units) else { throw .moreThanOrdered(line.item, line.quantity) }
        }
        return [.confirmed(.init(order: order.id, confirmation: confirmation))]
    }

    private static func cancel(_ order: Order, _ cancellation: OrderCancellation) throws(OrderRefusal) -> [OrderEvent] {
        if order.cancellation != nil { return [] }
        guard order.deliveries.isEmpty else { throw .alreadyDelivered(order.number) }
        guard (1...OrderRefusal.longestText).contains(cancellation.reason.count) else { throw .noReason }
        return [.cancelled(.init(order: order.id, cancellation: cancellation))]
    }

    package static func evolve(_ order: Order?, _ event: OrderEvent) -> Order? {
        if case .placed(let body) = event {
            return Order(
                id: body.order, number: body.number, details: body.details, call: body.call, placedAt: body.placedAt,
                prices: body.prices)
        }
        guard var order else { return nil }
        order.take(event)
        return order
    }
}

extension Order {
    fileprivate mutating func take(_ event: OrderEvent) {
        switch event {
        case .placed: break
        case .requested(let body):
            paper = body.paper
            for (line, yen) in body.prices { prices[line] = LinePrice(yen: yen, isVerified: false) }
        case .confirmed(let body): confirmations.append(body.confirmation)
        case .cancelled(let body): cancellation = body.cancellation
        case .delivered(let body): deliveries.append(body.delivery)
        case .withdrawn(let body):
            deliveries.removeAll { $0.id == body.delivery }
            withdrawn.append(body.delivery)
        case .reported(let body): report = body.report
        case .settled(let body): settlement = body.settlement
        }
    }
}
