package import Vocabulary

/// What a depot says it has, line by line, as one thing that is stored whole or not at all (在庫表).
package struct StockSheet: Hashable, Sendable {
    /// What a sheet leaves unsaid.
    package enum Mode: String, CaseIterable, Sendable {
        /// The sheet is everything the depot has: what it does not name is gone.
        case snapshot
        /// The sheet came in on top of what is there.
        case delta
    }

    /// So many pieces of one lot.
    package struct Line: Hashable, Sendable {
        package let details: LotDetails
        package let pieces: Count<Piece>

        package init(details: LotDetails, pieces: Count<Piece>) {
            self.details = details
            self.pieces = pieces
        }
    }

    package let id: ID<StockSheet>
    package let depot: ID<Site>
    package let mode: Mode
    package let lines: [Line]

    package init(id: ID<StockSheet>, depot: ID<Site>, mode: Mode, lines: [Line]) {
        self.id = id
        self.depot = depot
        self.mode = mode
        self.lines = lines
    }
}

/// One lot before and after a sheet; `nil` before when it is new.
package struct LotDifference: Hashable, Sendable {
    package let lot: ID<Lot>
    package let details: LotDetails
    package let before: Count<Piece>?
    package let after: Count<Piece>
}

/// What a depot holds and which sheets said so.
package struct DepotStock: Hashable, Sendable {
    /// `nil` when nobody has registered it.
    package var depot: Site?
    /// Empty ones too: a lot that was there may come back.
    package var lots: [ID<Lot>: Lot]
    package var sheets: [ID<StockSheet>: StockEvent.SheetStored]
    package var undone: Set<ID<StockSheet>>
    /// `nil` but between a sheet's own event and that of its last lot.
    package internal(set) var telling: Telling?

    /// A sheet whose lots are about to follow, one event each.
    package struct Telling: Hashable, Sendable {
        let sheet: ID<StockSheet>
        let lotsLeft: Int

        var afterOne: Self? { lotsLeft > 1 ? Self(sheet: sheet, lotsLeft: lotsLeft - 1) : nil }
    }

    package init(
        depot: Site? = nil, lots: [ID<Lot>: Lot] = [:], sheets: [ID<StockSheet>: StockEvent.SheetStored] = [:],
        undone: Set<ID<StockSheet>> = [], telling: Telling? = nil
    ) {
        self.depot = depot
        self.lots = lots
        self.sheets = sheets
        self.undone = undone
        self.telling = telling
    }
}

/// What may be asked about a depot's stock.
package enum StockCommand: Hashable, Sendable {
    case store(StockSheet)
    /// Puts every lot of the sheet back to what it was before, if nothing has happened to any of them since.
    case undo(ID<StockSheet>)
}

/// Why stock was not changed.
package enum StockRefusal: Refusal {
    case notADepot(ID<Site>)
    case noSuchSheet(ID<StockSheet>)
    case lotOfAnotherDepot(ID<Site>)
    case tooMuch(ID<Item>)
    case movedSince(ID<StockSheet>, lots: Int)
    /// The goods came with a supplier's delivery, which has to be taken back instead; the number is the order's.
    case ofDelivery(number: Int)

    package var code: String {
        switch self {
        case .notADepot: "site/not-a-depot"
        case .noSuchSheet: "import/unknown"
        case .lotOfAnotherDepot: "stock/other-depot"
        case .tooMuch: "stock/too-much"
        case .movedSince: "import/moved-since"
        case .ofDelivery: "import/of-a-delivery"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchSheet: .missing
        case .movedSince, .ofDelivery: .conflict
        case .notADepot, .lotOfAnotherDepot, .tooMuch: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .notADepot(let id):
            Wording("「\(id)」は物資拠点として登録されていません。", "“\(id)” is not registered as a depot.")
        case .noSuchSheet(let id):
            Wording("取込「\(id)」はありません。", "There is no import “\(id)”.")
        case .lotOfAnotherDepot(let id):
            Wording("在庫表に別の拠点「\(id)」の行があります。", "The sheet has a line of another depot, “\(id)”.")
        case .tooMuch(let item):
            Wording(
                "「\(item)」の合計が10億個を超えます。数量を確かめてください。",
                "“\(item)” adds up to more than a thousand million. Check the quantities.")
        case .movedSince(_, let lots):
            Wording(
                "取込後に\(lots)件のロットで入出庫・割当・数え直しがあったため、元に戻せません(数が元と同じでも戻せません)。棚卸しの在庫表を送ってください。",
                """
                \(lots.english("lot was", "lots were")) counted, promised or loaded since, even if their numbers are the same again; it cannot \
                be undone. Send a sheet of what is there now.
                """)
        case .ofDelivery(let number):
            Wording(
                "これは発注第\(number)号の納品による入庫です。発注の画面で納品を取り消してください。",
                "These goods came with a delivery of order no. \(number). Take the delivery back on the order's page.")
        }
    }
}
