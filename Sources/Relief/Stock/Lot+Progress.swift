package import Vocabulary

/// How a lot comes, is promised, and goes. All of it has happened already: nothing here refuses.
extension Lot {
    /// `sheet` is the one whose lots the event is among, `nil` when it is among none.
    package static func evolve(_ lot: Lot?, _ event: StockEvent, toldBy sheet: ID<StockSheet>? = nil) -> Lot? {
        switch event {
        case .lotReceived(let body):
            return Lot(id: body.lot, details: body.details, onHand: body.pieces, toldBy: sheet)
        case .lotCounted(let body):
            guard var lot else { return nil }
            lot.onHand = body.pieces
            lot.toldBy = sheet
            return lot
        case .sheetStored, .sheetUndone:
            return lot
        }
    }

    /// The same allocation said twice is one promise.
    package mutating func reserve(_ pieces: Count<Piece>, for allocation: ID<Allocation>) {
        reserved[allocation] = pieces
        toldBy = nil
    }

    /// Nothing goes onto the truck, or `pieces` came back from it.
    package mutating func putBack(_ pieces: Count<Piece>, of allocation: ID<Allocation>) {
        reserved[allocation] = nil
        onHand = onHand + pieces
        toldBy = nil
    }

    /// `pieces` went onto the truck; what was promised beyond that is free again.
    package mutating func load(_ pieces: Count<Piece>, for allocation: ID<Allocation>) {
        reserved[allocation] = nil
        onHand = onHand.remaining(after: pieces)
        toldBy = nil
    }
}
