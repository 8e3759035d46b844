/// The primal network simplex method: spanning trees, exchanged arc by arc until no arc makes the flow cheaper.
///
/// The tree is kept in preorder (thread, reverse thread, size and last node of each subtree), arcs are priced block by
/// block, and the tree stays strongly feasible, so that it cannot cycle (``cycle(closedBy:)``). An arc at its capacity is
/// stored reversed with its cost negated: every arc outside the tree is empty and enters forwards, and an arc is worth
/// entering exactly when cost + π(tail) − π(head) < 0.
///
/// Memory is kept between problems, and setting one up is linear in it: keep one of these per thread.
///
/// Sources: W. H. Cunningham, "A network simplex method", Mathematical Programming 11 (1976), 105–116 (strongly feasible
/// trees); Z. Király and P. Kovács, "Efficient implementations of minimum-cost flow algorithms", Acta Universitatis
/// Sapientiae, Informatica 4 (2012), 67–118 (block search, tree structure, mixed order of arcs, first pivots).
package struct NetworkSimplex<Cost: FlowCost>: ~Copyable {
    /// Arcs of the network in mixed order, then one artificial arc per node.
    var ends = Slab<ArcEnds>()
    var cost = Slab<Cost>()
    var capacity = Slab<Int64>()

    var branch = Slab<Branch>()
    var potential = Slab<Cost>()
    /// The next and the previous node in preorder, around the root.
    var next = Slab<Int32>()
    var previous = Slab<Int32>()

    /// Supply that a node has left while the first tree is made.
    var excess = Slab<Int64>()
    /// Room for two numbers per node.
    var scratch = Slab<Int32>()

    var nodeCount = 0
    var arcCount = 0
    /// Arcs from 0 to here may enter: the artificial ones too when supplies need not be sent.
    var searched = 0
    /// Where the search for an entering arc goes on, and how many arcs it looks at before it takes the best.
    var cursor = 0
    var block = 0
    /// What an artificial arc costs: more than any path.
    var artificialCost: Cost = 0
    /// How often the tree was changed in the last run.
    package private(set) var pivotCount = 0
    /// How many nodes were walked along and shifted in the last run, and after how many it gives up.
    var stepCount = 0
    var stepLimit = Int.max

    package init() {}

    var root: Int { nodeCount }

    /// Solves `network` and writes flows and potentials into it; `isCancelled` is asked every few hundred pivots.
    @inline(__always)
    mutating func solve(
        _ network: inout FlowNetwork<Cost>, from start: FlowStart = .empty, isCancelled: () -> Bool = { false }
    ) throws(FlowFault) -> FlowOutcome {
        try run(&network, start, FlowBounds(of: network, start: start), isCancelled)
    }

    mutating func run(
        _ network: inout FlowNetwork<Cost>, _ start: FlowStart, _ bounds: FlowBounds<Cost>, _ isCancelled: () -> Bool
    ) throws(FlowFault) -> FlowOutcome {
        guard let artificialCost = bounds.artificialCost(nodes: network.nodeCount) else { throw .costsTooLarge }
        self.artificialCost = artificialCost
        guard network.suppliesFit else { return .infeasible }
        load(network, from: start)
        let outcome = improve(isCancelled)
        switch outcome {
        case .optimal where carriesArtificially: return .infeasible
        case .unbounded where carriesArtificially: return whetherFeasible(network, isCancelled)
        case .optimal: write(to: &network)
        case .infeasible, .unbounded, .stopped: break
        }
        return outcome
    }

    /// Pivots until no arc is worth entering.
    private mutating func improve(_ isCancelled: () -> Bool) -> FlowOutcome {
        (pivotCount, stepCount) = (0, 0)
        guard enterCheapestIntoDemands() else { return .unbounded }
        while let arc = enteringArc() {
            guard pivot(on: arc) else { return .unbounded }
            pivotCount &+= 1
            if pivotCount & 255 == 0, stepCount > stepLimit || isCancelled() { return .stopped }
        }
        return .optimal
    }

    /// Whether a network that can be made cheaper without end has a flow at all: the same without costs.
    private mutating func whetherFeasible(
        _ network: borrowing FlowNetwork<Cost>, _ isCancelled: () -> Bool
    ) -> FlowOutcome {
        load(network, from: .empty, isFree: true)
        let outcome = improve(isCancelled)
        guard outcome == .optimal else { return outcome }
        return carriesArtificially ? .infeasible : .unbounded
    }
}

// The two costs in use, each with machine code of its own: from outside the target, a generic entry is three times slower.
extension NetworkSimplex where Cost == Int64 {
    /// Solves `network` and writes flows and potentials into it.
    ///
    /// `isCancelled` is asked every few hundred pivots.
    package mutating func solve(
        _ network: inout FlowNetwork<Int64>, from start: FlowStart = .empty, isCancelled: () -> Bool = { false }
    ) throws(FlowFault) -> FlowOutcome {
        try run(&network, start, FlowBounds(of: network, start: start), isCancelled)
    }
}

extension NetworkSimplex where Cost == Int128 {
    /// Solves `network` and writes flows and potentials into it.
    ///
    /// `isCancelled` is asked every few hundred pivots.
    package mutating func solve(
        _ network: inout FlowNetwork<Int128>, from start: FlowStart = .empty, isCancelled: () -> Bool = { false }
    ) throws(FlowFault) -> FlowOutcome {
        try run(&network, start, FlowBounds(of: network, start: start), isCancelled)
    }
}

extension FlowNetwork {
    /// Whether supplies and demands agree in sum, without which no flow exists.
    var suppliesFit: Bool {
        var sum: Int64 = 0
        for node in 0..<nodeCount { sum &+= supply[node] }
        return supplyUse == .exactly ? sum == 0 : sum >= 0
    }
}
