import Relief
package import Vocabulary

/// How much of the stock is held back for shelters that cannot speak, over all staples of which any is.
package struct HeldBack: Hashable, Sendable {
    /// Units held, of the units that lie free.
    package let share: Share
    /// Shelters for which they are held.
    package let shelters: Int
}

extension Wall {
    /// What is held back at `moment`; `nil` when nothing is.
    package func heldBack(at moment: Moment) -> HeldBack? {
        let reserves = reserves(of: provisions(at: moment), at: moment)
        let (held, stock) = (reserves.reduce(0) { $0 + $1.held }, reserves.reduce(0) { $0 + $1.stock })
        guard held > 0 else { return nil }
        return HeldBack(
            share: Share(held, of: stock), shelters: Set(reserves.flatMap(\.shares).map(\.site.id)).count)
    }
}
