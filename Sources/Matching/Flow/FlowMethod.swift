/// Which method solves a network.
package enum FlowMethod: String, CaseIterable, Sendable {
    /// ``NetworkSimplex``.
    case simplex
    /// ``CostScaling``.
    case scaling
    /// Whichever is likely to be quicker.
    case auto
}
