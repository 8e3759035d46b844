package import Boards
package import Relief
package import Vocabulary

/// What all open depots hold of one item.
package struct ItemStock: Hashable, Sendable {
    package let item: ID<Item>
    package private(set) var onHand: Count<Piece> = .zero
    package private(set) var promised: Count<Piece> = .zero
    /// Neither promised nor past its date.
    package private(set) var free: Count<Piece> = .zero
    package private(set) var expiring: Count<Piece> = .zero
    package private(set) var expired: Count<Piece> = .zero

    package init(_ item: ID<Item>) { self.item = item }

    /// Days until the date on the pack from which on a lot counts as expiring.
    package static let soon = 3

    package mutating func add(_ lot: Lot, today: LocalDate) {
        onHand = onHand + lot.onHand
        promised = promised + lot.reservedPieces
        guard lot.details.mayBeHandedOut(on: today) else {
            expired = expired + lot.onHand
            return
        }
        free = free + lot.free
        guard let expiry = lot.details.expiry, expiry.daysSinceEpoch - today.daysSinceEpoch <= Self.soon else { return }
        expiring = expiring + lot.onHand
    }

    /// For how many tenths of a day the free pieces last `people`, or `nil` when no source says what one needs.
    package func daysTimesTen(_ daily: DailyNeed?, people: Count<Person>) -> Int? {
        guard let daily, people > .zero else { return nil }
        let (pieces, left) = free.value.multipliedReportingOverflow(by: daily.persons * 10)
        return left ? nil : pieces / (daily.pieces * people.value)
    }
}

extension Wall {
    /// Stock by item over the depots that are open, the most urgent items first.
    package func stockByItem(today: LocalDate) -> [ItemStock] {
        var found: [ID<Item>: ItemStock] = [:]
        for lot in depots.all.filter({ $0.site.status == .open }).flatMap(\.stock.lots.values) {
            found[lot.details.item, default: ItemStock(lot.details.item)].add(lot, today: today)
        }
        return found.values.filter { $0.onHand > .zero || $0.promised > .zero }.sorted {
            (item($0.item)?.tier ?? .living, $0.item) < (item($1.item)?.tier ?? .living, $1.item)
        }
    }
}
