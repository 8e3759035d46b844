package import Vocabulary

/// Why a ``FlowNetwork`` is no problem that can be solved: it was refused before anything was computed.
package enum FlowFault: Error, Hashable, Sendable {
    /// The arc begins or ends at a node that is not there.
    case unknownNode(arc: Int)
    /// The arc's bounds are not 0 ≤ lower ≤ capacity.
    case badBounds(arc: Int)
    /// The flow given as a start is outside of the arc's bounds.
    case badStart(arc: Int)
    /// More nodes and arcs than 32-bit numbers can name.
    case tooLarge
    /// (largest cost + 1) × (nodes + 1) does not fit into a quarter of the cost type.
    case costsTooLarge
    /// Supplies, or capacities beside unlimited arcs, sum up to more than 2⁶¹.
    case unitsTooLarge

    package var code: String {
        switch self {
        case .unknownNode: "flow/unknown-node"
        case .badBounds: "flow/bad-bounds"
        case .badStart: "flow/bad-start"
        case .tooLarge: "flow/too-large"
        case .costsTooLarge: "flow/costs-too-large"
        case .unitsTooLarge: "flow/units-too-large"
        }
    }

    package var wording: Wording {
        switch self {
        case .unknownNode(let arc): Wording("枝\(arc)の端点がありません。", "Arc \(arc) ends at a node that is not there.")
        case .badBounds(let arc):
            Wording("枝\(arc)の容量が「0≦下限≦上限」になっていません。", "The bounds of arc \(arc) are not 0 ≤ lower ≤ capacity.")
        case .badStart(let arc):
            Wording("枝\(arc)の初期流量が容量の範囲外です。", "The flow that arc \(arc) starts with is outside of its bounds.")
        case .tooLarge: Wording("点と枝の数が多すぎます。", "There are more nodes and arcs than can be numbered.")
        case .costsTooLarge:
            Wording("費用が大きすぎて桁あふれのおそれがあります。", "The costs are so large that sums of them could overflow.")
        case .unitsTooLarge:
            Wording("流量が大きすぎて桁あふれのおそれがあります。", "The amounts are so large that sums of them could overflow.")
        }
    }
}
