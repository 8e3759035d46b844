package import Relief
package import Vocabulary

/// Pieces of an item that are ordered and may still come, and how far that can be relied on.
package struct AwaitedGoods: Hashable, Sendable {
    package private(set) var pieces = Count<Piece>.zero
    /// What of that should be here by now.
    package private(set) var late = Count<Piece>.zero
    /// What of that no supplier has promised; it may be late as well.
    package private(set) var unconfirmed = Count<Piece>.zero
    /// What is late or promised by nobody, so that somebody must ask after it.
    package private(set) var unsure = Count<Piece>.zero

    package init() {}

    fileprivate mutating func add(_ more: Count<Piece>, of order: Order, at now: Moment) {
        let (isLate, isUnconfirmed) = (order.lateSince(now) != nil, order.isUnconfirmed)
        pieces = pieces + more
        if isLate { late = late + more }
        if isUnconfirmed { unconfirmed = unconfirmed + more }
        if isLate || isUnconfirmed { unsure = unsure + more }
    }
}

extension OrderBoard {
    /// What of each item is ordered and may still come, as of `now`.
    package func awaitedGoods(at now: Moment) -> [ID<Item>: AwaitedGoods] {
        all.reduce(into: [:]) { sums, row in
            for line in row.order.details.lines {
                let pieces = row.order.awaited(line)
                if pieces > .zero { sums[line.item, default: AwaitedGoods()].add(pieces, of: row.order, at: now) }
            }
        }
    }
}
