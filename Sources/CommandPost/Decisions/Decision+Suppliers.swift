import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideSupplier(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .registerSupplier(let id, let details): try decide(.register(id, details), about: id)
        case .concludeAgreement(let id, let terms):
            for line in terms.items { _ = try item(line.item) }
            reads(Subject("agreement", id))
            let holder = wall.suppliers.agreement(id)?.supplier
            try decide(.conclude(id, terms, heldBy: holder), about: terms.supplier)
        default: return
        }
    }

    private mutating func decide(_ command: SupplierCommand, about id: ID<Supplier>) throws(SubmissionError) {
        reads(Subject("supplier", id))
        let file = wall.suppliers[id] ?? SupplierFile()
        happen(
            try asking { () throws(SupplierRefusal) in try SupplierDecider.decide(command, file) }
                .map(ReliefEvent.supplier))
    }

    mutating func decideOrder(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .placeOrder(let request): try act(.placeOrder(request))
        case .requestOrder(let id, let paper, let prices): try act(.requestOrder(id, paper, prices: prices))
        case .confirmOrder(let id, let confirmation):
            try decide(.confirm(confirmation, now: now), try order(id))
        case .cancelOrder(let id, let reason):
            try decide(.cancel(OrderCancellation(reason: reason, by: sender.name, at: now)), try order(id))
        default: return
        }
    }

    /// An order rests on the agreement, its supplier, the place, and on everything that was ordered before.
    mutating func place(_ request: OrderRequest) throws(SubmissionError) {
        reads(OrderEvent.subject, Subject("order", request.order), Subject("agreement", request.agreement))
        guard let agreement = wall.suppliers.agreement(request.agreement),
            let supplier = wall.suppliers.supplier(agreement.supplier)
        else { throw .refused(SupplierRefusal.noSuchAgreement(request.agreement)) }
        reads(Subject("supplier", supplier.id))
        let wish = PlaceOrder(
            request, agreement: agreement, supplier: supplier, destination: try site(request.destination),
            number: wall.orders.count + 1, earlier: wall.orders.all.map(\.order), now: now)
        let known = wall.orders[request.order]?.order
        happen(
            try asking { () throws(OrderRefusal) in try OrderDecider.decide(.place(wish), known) }
                .map(ReliefEvent.order))
    }

    func order(_ id: ID<Order>) throws(SubmissionError) -> Order {
        guard let order = wall.orders[id]?.order else { throw .refused(OrderRefusal.noSuchOrder(id)) }
        return order
    }

    /// What happened, to be gone on with.
    @discardableResult
    mutating func decide(_ command: OrderCommand, _ order: Order) throws(SubmissionError) -> [OrderEvent] {
        reads(Subject("order", order.id))
        let events = try asking { () throws(OrderRefusal) in try OrderDecider.decide(command, order) }
        happen(events.map(ReliefEvent.order))
        return events
    }
}
