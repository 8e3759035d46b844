/// The answer to a ``FundProblem``: who funds what with how much, and why each request gets what it gets.
///
/// Rows are named by their index in the problem. Grants are ordered by request, then source. The same problem gives the
/// same plan on every machine.
package struct FundPlan: Hashable, Sendable {
    package var grants: FundAllocation
    /// What each request gets, and why; row by row as in the problem.
    package var outcomes: [Outcome]
    package var objective: FundObjective
    /// Whether the engine came to its end; a stopped one leaves a plan that can be carried out but may not be fair.
    package var isComplete: Bool

    package init(grants: FundAllocation, outcomes: [Outcome], objective: FundObjective, isComplete: Bool) {
        self.grants = grants
        self.outcomes = outcomes
        self.objective = objective
        self.isComplete = isComplete
    }

    /// What one request gets.
    package struct Outcome: Hashable, Sendable {
        /// In the units of the problem.
        package var funded: Int64
        package var asked: Int64
        package var reason: FundReason

        package init(funded: Int64, asked: Int64, reason: FundReason) {
            self.funded = funded
            self.asked = asked
            self.reason = reason
        }
    }
}
