/// Solves the transport problems of one thread, one after the other, in the same memory.
///
/// Without an earlier plan no pair has a limit of its own, and the transport simplex is the quickest. Where a plan was
/// announced, or shipments are known to begin with, the network simplex takes over: it knows arcs with a limit, and goes on
/// from a flow.
struct PartSolver: ~Copyable {
    private var narrow = PartNetworks<Int64>()
    private var wide = PartNetworks<Int128>()

    /// Calls `take` with the units of each pair of `problem` in the cheapest flow.
    ///
    /// `false` when it was cancelled: the units are those of the start.
    mutating func solve(
        _ problem: borrowing PartProblem, of shares: borrowing Leximin, on stretch: Stretch, hasRest: Bool,
        isCancelled: () -> Bool, take: (Int, Int64) -> Void
    ) -> Bool {
        var most = problem.most
        most.days = hasRest ? UnitCost.mostDays : 0
        let weights = CostWeights(most: most, nodes: problem.nodes.count)
        let rest = hasRest ? PartRest(of: problem, shares, stretch.supply) : nil
        if Self.fits(weights, problem) {
            return narrow.solve(problem, shares, rest, weights, isCancelled: isCancelled, take: take)
        }
        return wide.solve(problem, shares, rest, weights, isCancelled: isCancelled, take: take)
    }

    /// Whether 64 bits hold what both kernels need for their artificial costs, with room to spare.
    private static func fits(_ weights: CostWeights, _ problem: borrowing PartProblem) -> Bool {
        let vertices = problem.nodes.count + problem.members.count + 2
        return weights.most * Int128(vertices) < Int128(Int64.max) / 8
            && TransportSimplex<Int64>.fits(most: weights.most, sources: problem.nodes.count + 1)
    }
}

/// The two forms in which a part is solved, for one width of costs.
struct PartNetworks<Cost: FlowCost>: ~Copyable {
    var transport = TransportSimplex<Cost>()
    var network = FlowNetwork<Cost>()
    var simplex = NetworkSimplex<Cost>()

    @inline(__always)
    mutating func solve(
        _ problem: borrowing PartProblem, _ shares: borrowing Leximin, _ rest: PartRest?, _ weights: CostWeights,
        isCancelled: () -> Bool, take: (Int, Int64) -> Void
    ) -> Bool {
        guard problem.most.novelty == 0, problem.known.isEmpty else {
            return solveFromStart(problem, shares, rest, weights, isCancelled: isCancelled, take: take)
        }
        layTransport(problem, shares, rest, weights)
        let isOptimal = transport.solve(isCancelled: isCancelled)
        for pair in 0..<problem.pairs.count {
            take(pair, isOptimal ? transport.problem.flow[pair] : problem.pairs[pair].start)
        }
        return isOptimal
    }

    /// Sources are the nodes of the part, sinks its members.
    ///
    /// What a node keeps of a lot goes to a further sink, for which the lot's days are saved; what is sent of it comes to
    /// that sink from one more source, for nothing. So no arc needs a limit.
    private mutating func layTransport(
        _ problem: borrowing PartProblem, _ shares: borrowing Leximin, _ rest: PartRest?, _ weights: CostWeights
    ) {
        transport.problem.removeAll()
        for position in 0..<problem.nodes.count {
            transport.problem.addSource(stock: shares.flow.network.stock[problem.nodes[position]])
        }
        var pair = 0
        for position in 0..<problem.members.count {
            transport.problem.addSink(asking: shares.granted[problem.members[position]])
            while pair < problem.pairs.count, problem.pairs[pair].member == position {
                let cost = weights.weight(of: problem.pairs[pair], as: Cost.self)
                transport.problem.addArc(from: problem.pairs[pair].node, cost: cost)
                pair += 1
            }
        }
        guard let rest else { return }
        let sent = Int32(truncatingIfNeeded: transport.problem.sourceCount)
        transport.problem.addSource(stock: rest.sent)
        rest.forEachLot(of: problem) { node, units, days in
            transport.problem.addSink(asking: units)
            transport.problem.addArc(from: Int32(node), cost: 0 - weights.weight(days, as: Cost.self))
            transport.problem.addArc(from: sent, cost: 0)
        }
    }
}

extension CostWeights {
    /// The weight of a pair to which nothing was announced.
    @inline(__always)
    fileprivate func weight<Cost: FlowCost>(of pair: PartProblem.Pair, as: Cost.Type) -> Cost {
        Cost(truncatingIfNeeded: pair.penalty) &* Cost(truncatingIfNeeded: penalty)
            &+ Cost(truncatingIfNeeded: pair.gramKilometres)
    }
}
