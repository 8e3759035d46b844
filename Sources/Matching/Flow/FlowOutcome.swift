package import Vocabulary

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

    /// What is wrong with a network that has no cheapest flow; `nil` for the other outcomes.
    package var refusal: (code: String, wording: Wording)? {
        switch self {
        case .optimal, .stopped: nil
        case .infeasible:
            (
                "flow/infeasible",
                Wording("供給と需要をすべて満たす流れがありません。", "No flow meets all supplies and demands within the capacities.")
            )
        case .unbounded:
            (
                "flow/unbounded",
                Wording(
                    "費用が負で容量に限りのない閉路があり、最小の費用がありません。",
                    "A cycle of negative cost has no limit: there is no least cost.")
            )
        }
    }
}

/// Where a solver begins.
package enum FlowStart: Sendable {
    /// With nothing on the arcs.
    case empty
    /// With the flows given to the arcs. They need not be basic, nor cheap; where they leave a supply over or a demand
    /// open, the solver mends that first.
    case given
}
