import Boards
import Relief
import Vocabulary

/// Whether a stored sheet can still be taken back, and if not, what has happened since.
enum SheetStanding: Hashable, Sendable {
    case possible
    case undone
    /// It came with a supplier's delivery, which is taken back on the order's page.
    case ofDelivery(order: ID<Order>)
    case moved(Moves)

    /// How many of its lots something has happened to, each under what is most in the way.
    struct Moves: Hashable, Sendable {
        var loaded = 0
        var promised = 0
        var counted = 0
        var other = 0
    }

    /// `loaded` are the lots of which something has left the depot's shelves for a truck.
    init(_ sheet: StockEvent.SheetStored, in stock: DepotStock, on wall: Wall, loaded: Set<ID<Lot>>) {
        if stock.undone.contains(sheet.sheet) { self = .undone; return }
        if let order = wall.orders.order(ofSheet: sheet.sheet) { self = .ofDelivery(order: order); return }
        let moved = sheet.changed.map { (id: $0.lot, lot: stock.lots[$0.lot]) }
            .filter { $0.lot?.toldBy != sheet.sheet }
        guard !moved.isEmpty else { self = .possible; return }
        self = .moved(
            moved.reduce(into: Moves()) { moves, entry in
                if loaded.contains(entry.id) {
                    moves.loaded += 1
                } else if entry.lot?.reserved.isEmpty == false {
                    moves.promised += 1
                } else if entry.lot?.toldBy != nil {
                    moves.counted += 1
                } else {
                    moves.other += 1
                }
            })
    }

    var mark: StateMark {
        switch self {
        case .possible: StateMark(name: Wording("取り消せます", "can be taken back"), shape: "○", tone: "good")
        case .undone: StateMark(name: Wording("取消済み", "taken back"), shape: "✓", tone: "off")
        case .ofDelivery, .moved: StateMark(name: Wording("取り消せません", "cannot be taken back"), shape: "✕", tone: "off")
        }
    }
}

extension SheetStanding.Moves {
    /// 「割当 12件・積込 3件」.
    var wording: Wording {
        let parts = [
            (loaded, Wording("積込", "loaded")), (promised, Wording("避難所への割当", "promised to shelters")),
            (counted, Wording("別の在庫表での数え直し", "told again by another sheet")),
            (other, Wording("そのほかの増減", "changed otherwise")),
        ].filter { $0.0 > 0 }
        return Wording(
            parts.map { "\($0.1.japanese) \($0.0.grouped)件" }.joined(separator: "、"),
            parts.map { "\($0.0.grouped) \($0.1.english)" }.joined(separator: ", "))
    }
}
