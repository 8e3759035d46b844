package import Vocabulary

/// What has happened to a depot's stock.
package enum StockEvent: Hashable, Sendable {
    /// A sheet was stored; the lots that it changed follow in the same append.
    case sheetStored(SheetStored)
    case sheetUndone(SheetUndone)
    case lotReceived(LotReceived)
    case lotCounted(LotCounted)

    package struct SheetStored: Hashable, Sendable {
        package let sheet: ID<StockSheet>
        package let depot: ID<Site>
        package let mode: StockSheet.Mode
        package let changed: [LotDifference]
    }

    package struct SheetUndone: Hashable, Sendable {
        package let sheet: ID<StockSheet>
        package let depot: ID<Site>
    }

    package struct LotReceived: Hashable, Sendable {
        package let lot: ID<Lot>
        package let details: LotDetails
        package let pieces: Count<Piece>
    }

    /// A known lot holds another number from now on; what is promised stays promised.
    package struct LotCounted: Hashable, Sendable {
        package let lot: ID<Lot>
        package let depot: ID<Site>
        package let pieces: Count<Piece>
        package let before: Count<Piece>
        /// What whoever counted this one lot said of it; `nil` when a sheet said the number.
        package let cause: LotCount.Cause?
        package let note: String?

        package init(
            lot: ID<Lot>, depot: ID<Site>, pieces: Count<Piece>, before: Count<Piece>, cause: LotCount.Cause? = nil,
            note: String? = nil
        ) {
            self.lot = lot
            self.depot = depot
            self.pieces = pieces
            self.before = before
            self.cause = cause
            self.note = note
        }
    }

    package var depot: ID<Site> {
        switch self {
        case .sheetStored(let body): body.depot
        case .sheetUndone(let body): body.depot
        case .lotReceived(let body): body.details.depot
        case .lotCounted(let body): body.depot
        }
    }
}
