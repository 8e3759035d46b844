import Relief
import Vocabulary

/// What was ordered, what came of it, and where that must have gone.
struct OrderBook {
    struct Line {
        let item: ID<Item>
        let piecesInUnit: Int
        let ordered: Int
        var price: Int64?
    }

    private struct Kept {
        var lines: [Int: Line]
        /// Units by line, of the deliveries that stand.
        var came: [ID<Delivery>: [Int: Int]] = [:]
        /// Pieces that went to needs, by delivery.
        var served: [ID<Delivery>: [ID<Need>: Int]] = [:]
        let destination: ID<Site>
        var isOver = false
    }

    private var orders: [ID<Order>: Kept] = [:]
    /// Pieces of each item that a stock sheet must have brought in: announced by a delivery or an offer.
    private var awaited: [ID<StockSheet>: [ID<Item>: Int]] = [:]
    /// The same where only the sum was announced.
    private var awaitedTotal: [ID<StockSheet>: Int] = [:]
    private var awaitedUndo: Set<ID<StockSheet>> = []
    private var awaitedSupply: [String: Int] = [:]

    var count: Int { orders.count }

    /// What was announced to come in or to go back and has not.
    var owed: [String] {
        (Array(awaited.keys) + Array(awaitedTotal.keys)).map { "stock of \($0)" }
            + awaitedUndo.map { "undo of \($0)" } + awaitedSupply.keys
    }

    /// Units of a line that came and stand.
    func delivered(_ order: ID<Order>, line: Int) -> Int {
        orders[order]?.came.values.reduce(0) { $0 + ($1[line] ?? 0) } ?? 0
    }

    func ordered(_ order: ID<Order>, line: Int) -> Int { orders[order]?.lines[line]?.ordered ?? 0 }

    mutating func take(_ event: OrderEvent, toDepot: Bool) throws(Broken) {
        if case .placed(let body) = event { return try place(body) }
        let order = try known(event.order)
        try hold(.orderKept, !order.isOver, "order \(event.order) goes on after its end")
        switch event {
        case .placed, .confirmed, .reported: break
        case .requested(let body):
            for (line, yen) in body.prices { orders[event.order]?.lines[line]?.price = yen.value }
        case .cancelled:
            try hold(.deliveriesAgree, order.came.isEmpty, "order \(event.order) was called off after goods came")
            orders[event.order]?.isOver = true
        case .delivered(let body): try deliver(body, order, toDepot: toDepot)
        case .withdrawn(let body): try withdraw(body, order, toDepot: toDepot)
        case .settled: orders[event.order]?.isOver = true
        }
    }

    private func known(_ id: ID<Order>) throws(Broken) -> Kept {
        guard let order = orders[id] else { throw Broken(.orderKept, "order \(id) was never placed") }
        return order
    }

    private mutating func place(_ body: OrderEvent.Placed) throws(Broken) {
        try hold(.orderKept, orders[body.order] == nil, "order \(body.order) was placed twice")
        try hold(.orderKept, body.number, is: orders.count + 1, "the number of order \(body.order)")
        var lines: [Int: Line] = [:]
        for line in body.details.lines {
            let pieces = line.unit == .case ? line.packing?.piecesPerCase ?? 1 : 1
            lines[line.number] = Line(
                item: line.item, piecesInUnit: pieces, ordered: line.quantity,
                price: body.prices[line.number]?.yen.value)
        }
        orders[body.order] = Kept(lines: lines, destination: body.details.destination)
    }

    /// What was ordered comes to; `nil` while the price of a line is open.
    func ordered(_ id: ID<Order>) throws(Broken) -> Int64? {
        var sum: Int64 = 0
        for line in try known(id).lines.values {
            guard let price = line.price else { return nil }
            sum += price * Int64(line.ordered)
        }
        return sum
    }

    /// What a settlement must pay: all that stands, at the price of its line.
    func amount(of id: ID<Order>) throws(Broken) -> Int64 {
        let order = try known(id)
        var sum: Int64 = 0
        for (number, line) in order.lines {
            guard let price = line.price else { throw Broken(.yenConserved, "order \(id) was settled without a price") }
            sum += price * Int64(delivered(id, line: number))
        }
        return sum
    }
}

/// Deliveries and where they go.
extension OrderBook {
    private mutating func deliver(_ body: OrderEvent.Delivered, _ order: Kept, toDepot: Bool) throws(Broken) {
        let delivery = body.delivery
        try hold(.deliveriesAgree, order.came[delivery.id] == nil, "delivery \(delivery.id) came twice")
        var (units, pieces): ([Int: Int], [ID<Item>: Int]) = ([:], [:])
        for came in delivery.lines {
            guard let line = order.lines[came.line] else {
                throw Broken(.deliveriesAgree, "delivery \(delivery.id) has line \(came.line), which nobody ordered")
            }
            units[came.line, default: 0] += came.delivered
            pieces[line.item, default: 0] += came.delivered * line.piecesInUnit
        }
        orders[body.order]?.came[delivery.id] = units
        if toDepot {
            awaitStock(delivery.sheet, pieces)
        } else {
            try serve(delivery, body.order, pieces)
        }
    }

    /// That goods must come into stock under this name, before the append is over.
    mutating func awaitStock(_ sheet: ID<StockSheet>, _ pieces: [ID<Item>: Int]) {
        let some = pieces.filter { $0.value > 0 }
        if !some.isEmpty { awaited[sheet] = some }
    }

    mutating func awaitStock(_ sheet: ID<StockSheet>, total: Int) { awaitedTotal[sheet] = total }

    private mutating func serve(
        _ delivery: Delivery, _ order: ID<Order>, _ pieces: [ID<Item>: Int]
    ) throws(Broken) {
        let served = delivery.served.mapValues(\.value).filter { $0.value > 0 }
        let (given, came) = (served.values.reduce(0, +), pieces.values.reduce(0, +))
        try hold(.deliveriesAgree, given <= came, "delivery \(delivery.id): \(came) pieces serve needs with \(given)")
        orders[order]?.served[delivery.id] = served
        for (need, count) in served { awaitedSupply["supply \(delivery.id) \(need)"] = count }
    }

    private mutating func withdraw(_ body: OrderEvent.Withdrawn, _ order: Kept, toDepot: Bool) throws(Broken) {
        guard let came = order.came[body.delivery] else {
            throw Broken(.deliveriesAgree, "delivery \(body.delivery) was taken back and never came")
        }
        orders[body.order]?.came[body.delivery] = nil
        if toDepot {
            if came.values.contains(where: { $0 > 0 }) { awaitedUndo.insert(ID(body.delivery.letters)) }
        } else {
            for need in (order.served[body.delivery] ?? [:]).keys {
                awaitedSupply["supply \(body.delivery) \(need)"] = 0
            }
        }
    }

    /// Goods of deliveries and offers come in whole, and go back whole.
    mutating func take(_ event: StockEvent) throws(Broken) {
        switch event {
        case .sheetStored(let body):
            var found: [ID<Item>: Int] = [:]
            for change in body.changed {
                found[change.details.item, default: 0] += change.after.value - (change.before?.value ?? 0)
            }
            if let expected = awaited.removeValue(forKey: body.sheet) {
                try hold(.deliveriesAgree, found, is: expected, "what came into stock with \(body.sheet)")
            }
            if let expected = awaitedTotal.removeValue(forKey: body.sheet) {
                let total = found.values.reduce(0, +)
                try hold(.deliveriesAgree, total, is: expected, "how much came into stock with \(body.sheet)")
            }
        case .sheetUndone(let body): awaitedUndo.remove(body.sheet)
        case .lotReceived, .lotCounted: break
        }
    }

    mutating func take(_ body: NeedEvent.Supplied) throws(Broken) {
        let expected = awaitedSupply.removeValue(forKey: "supply \(body.delivery) \(body.need)")
        try hold(
            .deliveriesAgree, body.pieces.value, is: expected ?? -1, "what \(body.delivery) brought to \(body.need)")
    }
}
