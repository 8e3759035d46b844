/// The answer to a ``GoodsProblem``: who gets what from where, who goes short, and why.
///
/// Rows are named by their index in the problem. Lines are ordered by need, then lot; shortfalls by need. The same
/// problem gives the same plan on every machine.
package struct GoodsPlan: Hashable, Sendable {
    package var lines: [Line]
    package var shortfalls: [Shortfall]
    /// Whether the engine came to its end; a stopped one leaves a plan that can be carried out but may not be fair.
    package var isComplete: Bool
    /// What rounding cost, where it is not exact; `nil` where shares are exact.
    package var loss: RoundingLoss?

    package init(
        lines: [Line], shortfalls: [Shortfall], isComplete: Bool, loss: RoundingLoss? = nil
    ) {
        self.loss = loss
        self.lines = lines
        self.shortfalls = shortfalls
        self.isComplete = isComplete
    }

    /// So many units of one lot for one need.
    package struct Line: Hashable, Sendable {
        package var lot: Int32
        package var need: Int32
        /// Base units, at least 1.
        package var quantity: Int64
        package var reason: LineReason

        package init(lot: Int32, need: Int32, quantity: Int64, reason: LineReason) {
            self.lot = lot
            self.need = need
            self.quantity = quantity
            self.reason = reason
        }
    }

    /// What a need does not get.
    package struct Shortfall: Hashable, Sendable {
        package var need: Int32
        /// Base units, at least 1.
        package var missing: Int64
        package var reason: ShortfallReason

        package init(need: Int32, missing: Int64, reason: ShortfallReason) {
            self.need = need
            self.missing = missing
            self.reason = reason
        }
    }
}
