import Boards
import Relief
import Vocabulary

/// A what-if is decided like anything else, on a scratch copy of the wall, and then never written.
extension Decision {
    /// Takes in what the changes of `whatIf` come to; ways are answered, as the wall has none.
    mutating func suppose(_ whatIf: WhatIf) throws(SubmissionError) -> SupposedWays {
        guard whatIf.changes.count <= WhatIf.most else { throw .refused(WhatIfRefusal.tooMany) }
        var ways = SupposedWays()
        for (index, change) in whatIf.changes.enumerated() { try suppose(change, number: index + 1, &ways) }
        return ways
    }

    private mutating func suppose(
        _ change: WhatIf.Change, number: Int, _ ways: inout SupposedWays
    ) throws(SubmissionError) {
        switch change {
        case .add(let item, let pieces, let depot):
            try store([try line(item, pieces, at: depot)], at: depot, .delta, number: number)
        case .remove(let item, let pieces, let depot):
            try store(try rest(without: item, pieces, at: depot), at: depot, .snapshot, number: number)
        case .closeDepot(let depot): try add(.changeStatus(try knownDepot(depot), .closed, reason: nil))
        case .openDepot(let depot): try add(.changeStatus(try knownDepot(depot), .open, reason: nil))
        case .reopen(let closure): try add(.reopenRoad(closure, RoadClosure.Reopening(observedAt: now, note: nil)))
        case .cut(let shelter, let depot):
            guard wall.shelters[shelter] != nil else { throw .refused(WhatIfRefusal.noSuchShelter(shelter)) }
            ways.closed.insert(.init(depot: try depot.map(knownDepot), shelter: shelter))
        }
    }

    private mutating func store(
        _ lines: [StockSheet.Line], at depot: ID<Site>, _ mode: StockSheet.Mode, number: Int
    ) throws(SubmissionError) {
        let sheet = StockSheet(id: ID("what-if", number: UInt64(number)), depot: depot, mode: mode, lines: lines)
        try add(.storeStock(sheet))
    }

    private func line(
        _ item: ID<Item>, _ pieces: Int, at depot: ID<Site>
    ) throws(SubmissionError) -> StockSheet.Line {
        let depot = try knownDepot(depot)
        guard wall.item(item) != nil else { throw .refused(WhatIfRefusal.noSuchItem(item)) }
        return StockSheet.Line(
            details: LotDetails(item: item, depot: depot, packing: nil, expiry: nil, origin: .reserve),
            pieces: Count(clamping: Int64(pieces)))
    }

    /// Everything at the depot as a full sheet, less so many free pieces of `item`: what expires last goes first.
    private func rest(
        without item: ID<Item>, _ pieces: Int, at depot: ID<Site>
    ) throws(SubmissionError) -> [StockSheet.Line] {
        guard let row = wall.depots[try knownDepot(depot)] else { return [] }
        guard wall.item(item) != nil else { throw .refused(WhatIfRefusal.noSuchItem(item)) }
        let free = row.lots.filter { $0.details.item == item }.reduce(0) { $0 + $1.free.value }
        guard pieces <= free else { throw .refused(WhatIfRefusal.notEnough(item, free: free)) }
        var left = pieces
        return row.lots.reversed().map { lot in
            let taken = lot.details.item == item ? min(left, lot.free.value) : 0
            left -= taken
            return StockSheet.Line(
                details: lot.details, pieces: Count(clamping: Int64(lot.onHand.value - taken)))
        }
    }

    private func knownDepot(_ id: ID<Site>) throws(SubmissionError) -> ID<Site> {
        guard wall.depots[id] != nil else { throw .refused(WhatIfRefusal.noSuchDepot(id)) }
        return id
    }
}
