/// Solves the transport problems of one thread, one after the other, in the same memory.
///
/// Without an earlier plan no pair has a limit of its own, and the transport simplex is the quickest. Where a plan was
/// announced, or shipments are known to begin with, the network simplex takes over: it knows arcs with a limit, and goes on
/// from a flow.
struct PartSolver: ~Copyable {
    private var narrow = PartNetworks<Int64>()
    private var wide = PartNetworks<Int128>()
    /// The units of each pair in the answer.
    private(set) var units = Pile<Int64>()

    /// Finds the cheapest flow of `problem`.
    ///
    /// `false` when it was cancelled: the units are those of the start.
    mutating func solve(
        _ problem: borrowing PartProblem, of shares: borrowing Leximin, on stretch: Stretch, hasRest: Bool,
        isCancelled: () -> Bool
    ) -> Bool {
        units.removeAll()
        var most = problem.most
        most.days = hasRest ? UnitCost.mostDays : 0
        let weights = CostWeights(most: most, nodes: problem.nodes.count)
        let rest = hasRest ? PartRest(of: problem, shares, stretch.supply) : nil
        if Self.fits(weights, problem) {
            return narrow.solve(problem, shares, rest, weights, &units, isCancelled: isCancelled)
        }
        return wide.solve(problem, shares, rest, weights, &units, isCancelled: isCancelled)
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
        _ units: inout Pile<Int64>, isCancelled: () -> Bool
    ) -> Bool {
        guard problem.most.novelty == 0, problem.earlier.isEmpty else {
            return solveFromStart(problem, shares, rest, weights, &units, isCancelled: isCancelled)
        }
        layTransport(problem, shares, rest, weights)
        let isOptimal = transport.solve(isCancelled: isCancelled)
        for pair in 0..<problem.pairs.count {
            units.append(isOptimal ? transport.problem.flow[pair] : problem.pairs[pair].start)
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
        for position in 0..<problem.batches.count { layBatch(problem.batches[position], problem, shares, weights) }
        guard let rest else { return }
        let sent = Int32(truncatingIfNeeded: transport.problem.sourceCount)
        transport.problem.addSource(stock: rest.sent)
        rest.forEachLot(of: problem) { node, units, days in
            transport.problem.addBatch()
            transport.problem.addToBatch(Int32(truncatingIfNeeded: node))
            transport.problem.addToBatch(sent)
            transport.problem.addSink(asking: units)
            transport.problem.addCost(0 - weights.weight(days, as: Cost.self))
            transport.problem.addCost(0)
        }
    }

    private mutating func layBatch(
        _ batch: PartProblem.Batch, _ problem: borrowing PartProblem, _ shares: borrowing Leximin,
        _ weights: CostWeights
    ) {
        transport.problem.addBatch()
        var pair = batch.firstPair
        for place in 0..<batch.width { transport.problem.addToBatch(problem.pairs[pair + place].node) }
        for member in batch.members {
            transport.problem.addSink(asking: shares.granted[problem.members[member]])
            for _ in 0..<batch.width {
                transport.problem.addCost(weights.weight(of: problem.pairs[pair], as: Cost.self))
                pair += 1
            }
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
