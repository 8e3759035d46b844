import Boards
import Relief
import Vocabulary

/// What suppliers bring is written down together with where it went, so that no piece is lost or doubled.
extension Decision {
    mutating func decideDelivery(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .recordDelivery(let id, let delivery): try record(delivery, of: try order(id))
        case .withdrawDelivery(let id, let delivery, let reason):
            try withdraw(delivery, of: try order(id), reason)
        case .reportDelivery(let id, let report): try decide(.report(report, now: now), try order(id))
        case .settleOrder(let id, let request): try settle(try order(id), request)
        default: return
        }
    }

    private mutating func record(_ delivery: Delivery, of order: Order) throws(SubmissionError) {
        let place = try site(order.details.destination)
        if order.delivery(delivery.id) == nil, isTaken(delivery) {
            throw .refused(OrderRefusal.deliveryNameUsed(delivery.id))
        }
        guard place.kind == .shelter else {
            guard try !decide(.deliver(delivery, now: now), order).isEmpty else { return }
            if let sheet = order.stockSheet(of: delivery) { try decideStock(.store(sheet), at: place.id) }
            return
        }
        let needs = wall.shortfalls.needs(of: place.id).map(\.need)
        reads(NeedEvent.all(at: place.id))
        reads(all: needs.map { Subject("need", $0.id) })
        let serving = order.serving(needs, with: delivery)
        guard try !decide(.deliver(serving, now: now), order).isEmpty else { return }
        for (need, pieces) in serving.served.sorted(by: { $0.key < $1.key }) {
            try decideNeed(.supply(pieces, by: delivery.id, before: .zero), try self.need(need), need)
        }
    }

    /// Whether other goods came in under the same name: a sheet of that name would be taken for told already.
    private mutating func isTaken(_ delivery: Delivery) -> Bool {
        reads(Subject("import", delivery.sheet), Subject("delivery", delivery.id))
        return wall.depots.depot(of: delivery.sheet) != nil || wall.orders.order(ofSheet: delivery.sheet) != nil
    }

    /// Goods that moved on since cannot be taken back by a slip of the pen.
    private mutating func withdraw(
        _ id: ID<Delivery>, of order: Order, _ reason: String
    ) throws(SubmissionError) {
        let delivery = order.delivery(id)
        try decide(.withdraw(id, reason: reason), order)
        guard let delivery else { return }
        if order.stockSheet(of: delivery) != nil, wall.depots.depot(of: delivery.sheet) != nil {
            try decideStock(.undo(delivery.sheet), at: order.details.destination)
        }
        for (need, pieces) in delivery.served.sorted(by: { $0.key < $1.key }) {
            try decideNeed(.supply(.zero, by: id, before: pieces), try self.need(need), need)
        }
    }
}
