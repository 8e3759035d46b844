import HashTreeCollections
package import Relief
package import Vocabulary

/// Every order with how far it has come (発注台帳).
package struct OrderBoard: Board {
    package struct Row: Hashable, Sendable {
        package fileprivate(set) var order: Order
        package fileprivate(set) var changedAt: Moment
        /// The position at which it last changed.
        package fileprivate(set) var position: Int64
    }

    private(set) var rows: TreeDictionary<ID<Order>, Row> = [:]
    private(set) var bySite: TreeDictionary<ID<Site>, [ID<Order>]> = [:]
    private(set) var sheets: TreeDictionary<ID<StockSheet>, ID<Order>> = [:]

    package init() {}

    init(rows: [Row]) {
        for row in rows.sorted(by: { $0.order.number < $1.order.number }) {
            self.rows[row.order.id] = row
            bySite[row.order.details.destination, default: []].append(row.order.id)
            for delivery in row.order.deliveries { sheets[delivery.sheet] = row.order.id }
        }
    }

    package subscript(id: ID<Order>) -> Row? { rows[id] }

    package var count: Int { rows.count }

    /// Every order, the latest number first.
    package var all: [Row] { rows.values.sorted { $1.order.number < $0.order.number } }

    /// What was ordered to a site, in the order of the numbers.
    package func orders(to site: ID<Site>) -> [Order] { (bySite[site] ?? []).compactMap { rows[$0]?.order } }

    /// The order under whose delivery a stock sheet came in, or `nil` for one that somebody sent.
    package func order(ofSheet sheet: ID<StockSheet>) -> ID<Order>? { sheets[sheet] }

    package mutating func apply(_ recorded: Recorded) {
        guard case .order(let event) = recorded.event else { return }
        guard let order = OrderDecider.evolve(rows[event.order]?.order, event) else { return }
        let isNew = rows[event.order] == nil
        rows[event.order] = Row(order: order, changedAt: recorded.recordedAt, position: recorded.position)
        if isNew { bySite[order.details.destination, default: []].append(order.id) }
        switch event {
        case .delivered(let body): sheets[body.delivery.sheet] = order.id
        case .withdrawn(let body): sheets[ID(body.delivery.letters)] = nil
        default: break
        }
    }
}

extension OrderBoard {
    /// What suppliers brought to a shelter itself: item, pieces, and when.
    func arrivals(at site: ID<Site>) -> [(item: ID<Item>, pieces: Count<Piece>, at: Moment)] {
        orders(to: site).flatMap { order in
            order.deliveries.flatMap { delivery in
                order.pieces(of: delivery).sorted { $0.key < $1.key }.map { ($0.key, $0.value, delivery.receivedAt) }
            }
        }
    }
}
