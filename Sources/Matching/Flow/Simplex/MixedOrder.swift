/// The order in which arcs stand in a solver: every `step`-th first, then those behind them, and so on.
///
/// Networks list their arcs node by node; in that order a block of the search would see the arcs of one node only
/// (Király and Kovács 2012, section 4.1).
struct MixedOrder {
    private(set) var position = 0
    private var first = 0
    private let step: Int
    private let count: Int

    init(arcs: Int, nodes: Int) {
        (count, step) = (arcs, max(arcs / max(nodes, 1), 3))
    }

    /// Moves to the position of the next arc.
    @inline(__always)
    mutating func advance() {
        position &+= step
        if position >= count {
            first &+= 1
            position = first
        }
    }
}
