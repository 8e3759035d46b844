/// The cost-scaling method: flows that are optimal but for ε, for ever smaller ε.
///
/// In each phase arcs whose reduced cost is negative are filled; what piles up is sent on along admissible arcs, in
/// ways of at most four arcs, and nodes that cannot send on are relabelled. Costs are multiplied by α(n + 1), so that a
/// flow that is optimal but for 1 is optimal. Its time grows more slowly with the network than that of the simplex.
///
/// Three ways to save work: prices are mended before a phase, which may make it needless (price refinement); after about
/// n relabellings all nodes are relabelled at once by their distance from the demands (global update); and a way is
/// stepped back when its end had to be relabelled.
///
/// Sources: A. V. Goldberg and R. E. Tarjan, "Finding minimum-cost circulations by successive approximation", Mathematics
/// of Operations Research 15 (1990), 430–466; U. Bünnagel, B. Korte and J. Vygen, "Efficient implementation of the
/// Goldberg–Tarjan minimum-cost flow algorithm", Optimization Methods and Software 10 (1998), 157–174; A. V. Goldberg,
/// "The partial augment–relabel algorithm for the maximum flow problem", ESA 2008; Király and Kovács 2012, section 3.5.
package struct CostScaling<Cost: FlowCost>: ~Copyable {
    /// The binary logarithm of α, by which ε is divided from phase to phase.
    static var alphaBits: Int { 4 }
    static var alpha: Int { 1 << alphaBits }
    /// Arcs of a way at most.
    static var longestWay: Int { 4 }

    var arcs = Slab<ResidualArc<Cost>>()
    /// Where the arcs out of each node begin; one more at the end.
    var first = Slab<Int32>()
    /// Where the search at each node goes on.
    var current = Slab<Int32>()
    /// Where each arc of the network stands, forwards.
    var place = Slab<Int32>()
    var price = Slab<Cost>()
    /// What piles up at each node; negative where something is missing.
    var excess = Slab<Int64>()

    /// Nodes with something over, first in, first out; each at most once.
    var queue = Slab<Int32>()
    var isQueued = Slab<Bool>()
    var (queueHead, queueCount) = (0, 0)

    /// Nodes by their rank, in linked lists.
    var rank = Slab<Int32>()
    var bucket = Slab<Int32>()
    var following = Slab<Int32>()
    var preceding = Slab<Int32>()
    /// Room for two numbers per node.
    var scratch = Slab<Int32>()
    var mark = Slab<UInt8>()

    var nodeCount = 0
    var arcCount = 0
    /// The binary logarithm of ε: a power of two, so that no distance needs a division.
    var epsilonBits = 0
    /// Ranks stay below.
    var rankLimit = 0
    /// How many nodes were relabelled; how many are before all are relabelled at once, and when that is next.
    var relabelCount = 0
    var updateInterval = 0
    var nextUpdate = 0

    package init() {}

    /// Solves `network`, which ``FlowBounds/suitsScaling(nodes:)`` must allow.
    mutating func run(
        _ network: inout FlowNetwork<Cost>, _ isCancelled: () -> Bool
    ) -> FlowOutcome {
        guard network.suppliesFit else { return .infeasible }
        load(network)
        let outcome = scale(isCancelled)
        if outcome == .optimal { write(to: &network) }
        return outcome
    }

    @inline(__always)
    var epsilon: Cost { 1 &<< Cost(truncatingIfNeeded: epsilonBits) }

    /// How many ε there are in `cost`, rounded down.
    @inline(__always)
    func epsilons(in cost: Cost) -> Cost { cost &>> Cost(truncatingIfNeeded: epsilonBits) }

    private mutating func scale(_ isCancelled: () -> Bool) -> FlowOutcome {
        (relabelCount, nextUpdate) = (0, updateInterval)
        var outcome = refine(isFirst: true, isCancelled)
        while outcome == .optimal, epsilonBits > 0 {
            epsilonBits = max(epsilonBits - Self.alphaBits, 0)
            if !refinePrices() { outcome = refine(isFirst: false, isCancelled) }
        }
        return outcome
    }
}

extension FlowBounds {
    /// Whether cost scaling can solve the network without overflow.
    ///
    /// Sums of capacities must fit, and so must 64 (n + 16)² (largest cost + 1): in all phases together no price falls
    /// further. An unlimited arc of negative cost is left to the simplex, which sees whether that is a cycle without end.
    func suitsScaling(nodes: Int) -> Bool {
        guard !hasNegativeUnlimited, capacities < Int128(FlowNetwork<Cost>.unlimited / 2) else { return false }
        let square = Cost.Magnitude(nodes + 16).multipliedReportingOverflow(by: Cost.Magnitude(nodes + 16))
        let (product, isTooLarge) = (largestCost + 1).multipliedReportingOverflow(by: square.partialValue)
        return !square.overflow && !isTooLarge && product <= Cost.max.magnitude / 64
    }
}
