import ReliefTesting
import Vocabulary

@testable import Relief

/// A small world of lots, needs and trucks that follows what the rules decide, and keeps books of its own.
struct Goods {
    private(set) var lots: [ID<Lot>: Lot] = [:]
    private(set) var needs: [ID<Need>: Need] = [:]
    private(set) var consignments: [ID<Consignment>: Consignment] = [:]
    /// Promised and not yet prepared, in the order of the promises.
    private(set) var waiting: [Allocation] = []
    private(set) var stock = DepotStock(depot: Example.depot())

    /// Pieces that came into the depot, are on trucks, and left the books at a shelter's door.
    private(set) var cameIn = 0
    private(set) var onTrucks = 0
    private(set) var delivered = 0

    /// What the depot's rules look at: the lots with their promises.
    var depotStock: DepotStock {
        var stock = stock
        stock.lots = lots
        return stock
    }

    mutating func happened(_ events: [NeedEvent]) {
        for event in events { needs[event.need] = NeedDecider.evolve(needs[event.need], event) }
    }

    mutating func happened(_ events: [StockEvent]) {
        for event in events {
            let before = lots.values.reduce(0) { $0 + $1.onHand.value }
            let after = StockDecider.evolve(depotStock, event)
            (stock, lots) = (after, after.lots)
            cameIn += lots.values.reduce(0) { $0 + $1.onHand.value } - before
        }
    }

    mutating func happened(_ events: [PlanEvent]) {
        for case .allocated(let body) in events {
            let promise = body.allocation
            lots[promise.lot] = lots[promise.lot]?.reserving(promise.pieces, for: promise.id)
            needs[promise.need] = needs[promise.need]?.promising(promise.pieces, for: promise.id)
            waiting.append(promise)
        }
    }

    mutating func happened(_ events: [ConsignmentEvent]) {
        for event in events {
            let id = event.consignment
            consignments[id] = ConsignmentDecider.evolve(consignments[id], event)
            switch event {
            case .prepared(let body): prepared(body)
            case .loaded(let body): for line in body.lines { loaded(line) }
            case .assigned, .departed: break
            case .received(let body): for line in body.lines { received(line, sentBy: id) }
            case .receiptCorrected(let body): for line in body.lines { corrected(line) }
            case .receiptWithdrawn(let body): for line in body.lines { withdrawn(line) }
            case .calledOff(let body): for line in body.lines { calledOff(line) }
            }
        }
    }

    private mutating func prepared(_ body: ConsignmentEvent.Prepared) {
        let names = Set(body.lines.map(\.allocation))
        waiting.removeAll { names.contains($0.id) }
    }

    private mutating func loaded(_ loaded: ConsignmentEvent.LoadedLine) {
        let line = loaded.line
        lots[line.lot] = lots[line.lot]?.loading(loaded.loaded, for: line.allocation)
        needs[line.need] = needs[line.need]?.loading(loaded.loaded, for: line.allocation)
        onTrucks += loaded.loaded.value
    }

    /// Nothing moves; another number is told.
    private mutating func corrected(_ corrected: ConsignmentEvent.CorrectedLine) {
        needs[corrected.line.need]?.correct(corrected.before.received, to: corrected.receipt.received)
    }

    private mutating func withdrawn(_ withdrawn: ConsignmentEvent.WithdrawnLine) {
        let line = withdrawn.line
        needs[line.need]?.takeBack(withdrawn.received, loaded: withdrawn.loaded, for: line.allocation)
        onTrucks += withdrawn.loaded.value
        delivered -= withdrawn.loaded.value
    }

    /// What does not come back is off the books, like what a shelter does not find.
    private mutating func calledOff(_ back: ConsignmentEvent.ReturnedLine) {
        let line = back.line
        lots[line.lot]?.putBack(back.returned, of: line.allocation)
        needs[line.need]?.callOff(line.allocation)
        onTrucks -= back.loaded.value
        delivered += back.loaded.value - back.returned.value
    }

    /// Whole, damaged, wrong or lost: all that was on the truck for this line is off it.
    private mutating func received(_ received: ConsignmentEvent.ReceivedLine, sentBy id: ID<Consignment>) {
        let line = received.line
        needs[line.need] = needs[line.need]?.receiving(received.receipt.received, for: line.allocation)
        let sent = consignments[id]?.loadedPieces(of: line).value ?? 0
        onTrucks -= sent
        delivered += sent
    }
}
