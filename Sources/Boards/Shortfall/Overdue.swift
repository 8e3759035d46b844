package import Relief
package import Vocabulary

/// What of an item is missing although the moment for which it was wanted has passed.
///
/// Such needs still wait: a blanket is wanted after its day, too. A meal of the day before yesterday is not, and whoever
/// buys what is missing has to ask first; so both numbers are shown, and none is taken for the other.
package struct Overdue: Hashable, Sendable {
    /// Needs that miss something and have waited beyond their wish.
    package fileprivate(set) var needs = 0
    package fileprivate(set) var missing: Count<Piece> = .zero
    /// The oldest wish of these.
    package fileprivate(set) var oldest: Moment

    fileprivate init(_ wish: Moment) { oldest = wish }
}

extension ShortfallBoard {
    /// What is overdue by item; an item of which nothing is, is not there.
    ///
    /// A wish for this very moment is overdue, as it is in the fairness report.
    package func overdue(at now: Moment, where included: (Need) -> Bool = { _ in true }) -> [ID<Item>: Overdue] {
        openInNoOrder.reduce(into: [:]) { found, row in
            let need = row.need
            guard let wish = need.overdue(at: now), included(need) else { return }
            found[need.item, default: Overdue(wish)].take(need, wish)
        }
    }
}

extension Overdue {
    fileprivate mutating func take(_ need: Need, _ wish: Moment) {
        needs += 1
        missing = missing + need.missing
        oldest = min(oldest, wish)
    }
}

extension Need {
    /// For when it was wanted, once that has passed and something is still missing; `nil` otherwise.
    package func overdue(at now: Moment) -> Moment? {
        guard !isHeld, missing > .zero, let neededBy, neededBy <= now else { return nil }
        return neededBy
    }
}
