import Vocabulary

/// What a sheet from a depot means for its lots.
package enum StockDecider: Decider {
    package static let initial = DepotStock()

    package static func decide(_ command: StockCommand, _ stock: DepotStock) throws(StockRefusal) -> [StockEvent] {
        switch command {
        case .store(let sheet): try store(sheet, stock)
        case .undo(let id): try undo(id, stock)
        }
    }

    private static func store(_ sheet: StockSheet, _ stock: DepotStock) throws(StockRefusal) -> [StockEvent] {
        guard let depot = stock.depot, depot.kind == .depot else { throw .notADepot(sheet.depot) }
        if stock.sheets[sheet.id] != nil { return [] }  // said twice, done once
        let changed = try differences(sheet, stock)
        guard !changed.isEmpty else { return [] }
        return [
            .sheetStored(.init(sheet: sheet.id, depot: sheet.depot, mode: sheet.mode, changed: changed))
        ] + changed.map(event)
    }

    private static func event(for change: LotDifference) -> StockEvent {
        guard let before = change.before else {
            return .lotReceived(.init(lot: change.lot, details: change.details, pieces: change.after))
        }
        return .lotCounted(
            .init(lot: change.lot, depot: change.details.depot, pieces: change.after, before: before))
    }

    /// What `sheet` would change, by lot in order of name: the preview, and then the truth.
    package static func differences(
        _ sheet: StockSheet, _ stock: DepotStock
    ) throws(StockRefusal) -> [LotDifference] {
        let said = try totals(sheet)
        var changes: [LotDifference] = []
        for (lot, line) in said {
            let before = stock.lots[lot]?.onHand
            let after = sheet.mode == .delta ? (before ?? .zero) + line.pieces : line.pieces
            if before ?? .zero != after {
                changes.append(LotDifference(lot: lot, details: line.details, before: before, after: after))
            }
        }
        if sheet.mode == .snapshot {
            changes += stock.lots.values.filter { said[$0.id] == nil && $0.onHand > .zero }
                .map { LotDifference(lot: $0.id, details: $0.details, before: $0.onHand, after: .zero) }
        }
        return changes.sorted { $0.lot < $1.lot }
    }

    /// Lines with the same details are one lot and add up.
    private static func totals(_ sheet: StockSheet) throws(StockRefusal) -> [ID<Lot>: StockSheet.Line] {
        var totals: [ID<Lot>: StockSheet.Line] = [:]
        for line in sheet.lines {
            guard line.details.depot == sheet.depot else { throw .lotOfAnotherDepot(line.details.depot) }
            let lot = line.details.lot
            let sum = (totals[lot]?.pieces ?? .zero) + line.pieces
            guard sum.value <= Count<Piece>.limit else { throw .tooMuch(line.details.item) }
            totals[lot] = StockSheet.Line(details: line.details, pieces: sum)
        }
        return totals
    }

    /// A number that is the same again says nothing: a lot may have gone out and come back, or been counted by others.
    private static func undo(_ id: ID<StockSheet>, _ stock: DepotStock) throws(StockRefusal) -> [StockEvent] {
        guard let sheet = stock.sheets[id] else { throw .noSuchSheet(id) }
        if stock.undone.contains(id) { return [] }
        let moved = sheet.changed.count { stock.lots[$0.lot]?.toldBy != id }
        guard moved == 0 else { throw .movedSince(id, lots: moved) }
        return [.sheetUndone(.init(sheet: id, depot: sheet.depot))]
            + sheet.changed.map {
                .lotCounted(.init(lot: $0.lot, depot: sheet.depot, pieces: $0.before ?? .zero, before: $0.after))
            }
    }

    package static func evolve(_ stock: DepotStock, _ event: StockEvent) -> DepotStock {
        var stock = stock
        stock.take(event)
        return stock
    }
}

extension DepotStock {
    /// The same as ``StockDecider/evolve(_:_:)`` in place: a depot's lots are too many to be copied for each event.
    package mutating func take(_ event: StockEvent) {
        switch event {
        case .sheetStored(let body):
            sheets[body.sheet] = body
            telling = body.changed.isEmpty ? nil : Telling(sheet: body.sheet, lotsLeft: body.changed.count)
        case .sheetUndone(let body):
            undone.insert(body.sheet)
            telling = nil
        case .lotReceived(let body): lots[body.lot] = Lot.evolve(nil, event, toldBy: teller())
        case .lotCounted(let body): lots[body.lot] = Lot.evolve(lots[body.lot], event, toldBy: teller())
        }
    }

    /// The sheet that speaks of the lot whose event comes now.
    private mutating func teller() -> ID<StockSheet>? {
        defer { telling = telling?.afterOne }
        return telling?.sheet
    }
}
