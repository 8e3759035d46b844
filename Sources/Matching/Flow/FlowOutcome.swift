/// How solving a ``FlowNetwork`` ended.
package enum FlowOutcome: Hashable, Sendable {
    /// Flows and potentials are there, and the potentials prove that no flow costs less.
    case optimal
    /// No flow respects all supplies and capacities.
    case infeasible
    /// A cycle of negative cost without a limit: every flow can be made cheaper.
    case unbounded
    /// It was asked to stop. The network's flows are as they were before.
    case stopped
}

/// Where a solver begins.
package enum FlowStart: Sendable {
    /// With nothing on the arcs.
    case empty
    /// With the flows given to the arcs. They need not be basic, nor cheap; where they leave a supply over or a demand
    /// open, the solver mends that first.
    case given
}
