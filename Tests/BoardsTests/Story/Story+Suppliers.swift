import Boards
import Relief
import ReliefTesting
import Vocabulary

extension Story {
    mutating func sign(_ agreement: Agreement = Example.agreement(), with supplier: Supplier = Example.shop) throws {
        let file = wall.suppliers[supplier.id] ?? SupplierFile()
        try decide(SupplierDecider.self, .register(supplier.id, supplier.details), file, ReliefEvent.supplier)
        try decide(
            SupplierDecider.self, .conclude(agreement.id, agreement.terms, heldBy: nil),
            wall.suppliers[supplier.id] ?? SupplierFile(), ReliefEvent.supplier)
    }

    mutating func order(_ request: OrderRequest = Example.orderRequest()) throws {
        guard let agreement = wall.suppliers.agreement(request.agreement),
            let supplier = wall.suppliers.supplier(agreement.supplier), let site = wall.site(request.destination)
        else { return }
        let wish = PlaceOrder(
            request, agreement: agreement, supplier: supplier, destination: site, number: wall.orders.count + 1,
            earlier: wall.orders.all.map(\.order), now: now)
        try decide(OrderDecider.self, .place(wish), wall.orders[request.order]?.order, ReliefEvent.order)
    }

    mutating func move(_ order: String, _ command: OrderCommand) throws {
        try decide(OrderDecider.self, command, wall.orders[.of(order)]?.order, ReliefEvent.order)
    }

    /// A delivery with where its goods go, as the command post writes both down together.
    mutating func deliver(_ delivery: Delivery = Example.delivery(), of order: String = "order-1") throws {
        guard let known = wall.orders[.of(order)]?.order else { return }
        let site = known.details.destination
        guard wall.site(site)?.kind == .shelter else {
            try move(order, .deliver(delivery, now: now))
            guard let sheet = known.stockSheet(of: delivery) else { return }
            return try decide(StockDecider.self, .store(sheet), wall.depots.stock(of: site), ReliefEvent.stock)
        }
        let serving = known.serving(wall.shortfalls.needs(of: site).map(\.need), with: delivery)
        try move(order, .deliver(serving, now: now))
        for (need, pieces) in serving.served.sorted(by: { $0.key < $1.key }) {
            try decide(
                NeedDecider.self, .supply(pieces, by: delivery.id, before: .zero), wall.shortfalls[need]?.need,
                ReliefEvent.need)
        }
    }
}
