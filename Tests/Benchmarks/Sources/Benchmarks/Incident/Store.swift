import Relief
import Vocabulary

/// What lies in one depot, as far as drawing an incident needs it.
struct Store {
    let site: Site
    private var stock = DepotStock()
    private var queues: [ID<Item>: [ID<Lot>]] = [:]

    init(_ site: Site) {
        self.site = site
        stock.depot = site
    }

    var lots: [Lot] { stock.lots.values.sorted { $0.id < $1.id } }

    subscript(lot: ID<Lot>) -> Lot? { stock.lots[lot] }

    mutating func take(_ sheet: StockSheet) throws -> [StockEvent] {
        let events = try StockDecider.decide(.store(sheet), stock)
        for event in events { take(event) }
        return events
    }

    private mutating func take(_ event: StockEvent) {
        switch event {
        case .sheetStored, .sheetUndone: return
        case .lotReceived(let body):
            stock = StockDecider.evolve(stock, event)
            queues[body.details.item, default: []].append(body.lot)
        case .lotCounted: stock = StockDecider.evolve(stock, event)
        }
    }

    /// Free pieces for a need, oldest lots first, at most from two lots.
    mutating func offer(_ item: ID<Item>, _ pieces: Count<Piece>) -> [(lot: ID<Lot>, pieces: Count<Piece>)] {
        var (left, offers) = (pieces, [(lot: ID<Lot>, pieces: Count<Piece>)]())
        drop(item)
        for lot in (queues[item] ?? []).prefix(2) where left > .zero {
            let free = stock.lots[lot]?.free ?? .zero
            let taken = min(free, left)
            guard taken > .zero else { continue }
            offers.append((lot, taken))
            left = left.remaining(after: taken)
        }
        return offers
    }

    /// Forgets the lots of `item` that are used up.
    private mutating func drop(_ item: ID<Item>) {
        guard let queue = queues[item] else { return }
        queues[item] = Array(queue.drop { stock.lots[$0]?.free ?? .zero == .zero })
    }

    mutating func promise(_ allocation: Allocation) {
        stock.lots[allocation.lot]?.reserve(allocation.pieces, for: allocation.id)
    }

    mutating func load(_ line: ConsignmentEvent.LoadedLine) {
        stock.lots[line.line.lot]?.load(line.loaded, for: line.line.allocation)
    }
}
