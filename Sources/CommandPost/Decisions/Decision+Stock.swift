import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideStock(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .storeStock(let sheet):
            _ = try site(sheet.depot)
            try decideStock(.store(sheet), at: sheet.depot)
        case .undoStock(let id):
            guard let depot = wall.depots.depot(of: id) else { throw .refused(StockRefusal.noSuchSheet(id)) }
            if let order = wall.orders.order(ofSheet: id) {
                throw .refused(StockRefusal.ofDelivery(number: wall.orders[order]?.order.number ?? 0))
            }
            try decideStock(.undo(id), at: depot)
            try undoArrival(id)
        case .countLot(let count): try decideLot(count)
        default: return
        }
    }

    /// It rests on nothing but its own lot: what others do with the rest of the depot meanwhile is no matter.
    private mutating func decideLot(_ count: LotCount) throws(SubmissionError) {
        reads(Subject("lot", count.lot))
        let lot = wall.depots.lot(count.lot)
        happen(
            try asking { () throws(LotRefusal) in try LotDecider.decide(count, lot) }.map(ReliefEvent.stock))
    }

    /// A sheet rests on everything at its depot: what others counted, promised or loaded there.
    mutating func decideStock(_ command: StockCommand, at depot: ID<Site>) throws(SubmissionError) {
        let stock = wall.depots.stock(of: depot)
        reads(Subject("stock", depot))
        reads(all: stock.lots.keys.map { Subject("lot", $0) })
        happen(
            try asking { () throws(StockRefusal) in try StockDecider.decide(command, stock) }.map(ReliefEvent.stock))
    }
}
