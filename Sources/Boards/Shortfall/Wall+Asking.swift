package import Relief
package import Vocabulary

/// What is still asked for: the one rule that every sum, list and plan of shortages follows.
///
/// A shelter that is closed, not open yet or cannot be used takes nothing in, and so asks for nothing. What it asked for
/// before and nobody ended is in no sum and no plan; it stands in ``needsToEnd`` until somebody ends it, or the shelter opens.
extension Wall {
    /// Whether the shelter of `need` takes goods in; one that nobody knows is taken to be there.
    package func isAsked(_ need: Need) -> Bool { shelters[need.site]?.site.takesGoods ?? true }

    /// Needs that are not over, of shelters that take goods in; in no order, for sums.
    package var askedInNoOrder: [ShortfallBoard.Row] { shortfalls.openInNoOrder.filter { isAsked($0.need) } }

    /// Needs that are not over though their shelter takes nothing in, in the order of their names.
    package var needsToEnd: [ShortfallBoard.Row] { shortfalls.open.filter { !isAsked($0.need) } }

    /// What is missing by item, over the needs that are still asked for: the smallest coverage first.
    package func shortages(where included: (Need) -> Bool = { _ in true }) -> [Shortage] {
        shortfalls.shortages { isAsked($0) && included($0) }
    }

    /// What is overdue by item, of what is still asked for.
    package func overdue(at now: Moment, where included: (Need) -> Bool = { _ in true }) -> [ID<Item>: Overdue] {
        shortfalls.overdue(at: now) { isAsked($0) && included($0) }
    }

    /// Needs still asked for that wait for somebody to say how many pieces a case has, the oldest first.
    package var heldNeeds: [ShortfallBoard.Row] { shortfalls.held.filter { isAsked($0.need) } }
}
