/// What the desks of an incident are about.
package enum Trade: String, CaseIterable, Sendable {
    case goods
    case people
    case money
    /// Suppliers and givers, and the leave that their things need.
    case partners
    /// Orders, grants and payments that wait for the leave of somebody else.
    case deeds

    /// What the desks of one incident do: everything, or one thing only, so that they meet over it.
    static func mix(_ dice: inout Dice) -> [Trade] {
        guard dice.happens(perMille: 500) else { return allCases }
        return [dice.pick(allCases) ?? .goods]
    }
}
