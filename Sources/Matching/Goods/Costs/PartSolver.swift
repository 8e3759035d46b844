/// Solves the transport problems of one thread, one after the other, in the same memory.
///
/// Without an earlier plan no pair has a limit of its own, and the transport simplex is the quickest. Where a plan was
/// announced, or shipments are known to begin with, the network simplex takes over: it knows arcs with a limit, and goes on
/// from a flow.
struct PartSolver: ~Copyable {
    private var narrow = PartNetworks<Int64>()
    private var wide = PartNetworks<Int128>()
    /// Who sends how much to whom in the answer.
    private(set) var found = Pile<PartFlow>()

    /// Finds the cheapest flow of `problem`.
    ///
    /// `false` when it was cancelled: what is found is the start.
    mutating func solve(
        _ problem: borrowing PartProblem, of shares: borrowing Leximin, on stretch: Stretch, hasRest: Bool,
        isCancelled: () -> Bool
    ) -> Bool {
        found.removeAll()
        var most = problem.most
        most.days = hasRest ? UnitCost.mostDays : 0
        let weights = CostWeights(most: most, nodes: problem.nodes.count)
        let rest = hasRest ? PartRest(of: problem, shares, stretch.supply) : nil
        if Self.fits(weights, problem) {
            return narrow.solve(problem, shares, stretch.supply, rest, weights, &found, isCancelled: isCancelled)
        }
        return wide.solve(problem, shares, stretch.supply, rest, weights, &found, isCancelled: isCancelled)
    }

    /// Whether 64 bits hold what both kernels need for their artificial costs, with room to spare.
    private static func fits(_ weights: CostWeights, _ problem: borrowing PartProblem) -> Bool {
        let vertices = problem.nodes.count + problem.members.count + 2
        return weights.most * Int128(vertices) < Int128(Int64.max) / 8
            && TransportSimplex<Int64>.fits(most: weights.most, sources: problem.nodes.count + 1)
    }
}

/// Units from a node to a member, both by their place in the part.
struct PartFlow: BitwiseCopyable {
    let member: Int
    let node: Int
    let units: Int64
}

/// The two forms in which a part is solved, for one width of costs.
struct PartNetworks<Cost: FlowCost>: ~Copyable {
    var transport = TransportSimplex<Cost>()
    var network = FlowNetwork<Cost>()
    var simplex = NetworkSimplex<Cost>()

    @inline(__always)
    mutating func solve(
        _ problem: borrowing PartProblem, _ shares: borrowing Leximin, _ supply: ReachableSupply, _ rest: PartRest?,
        _ weights: CostWeights, _ found: inout Pile<PartFlow>, isCancelled: () -> Bool
    ) -> Bool {
        guard problem.most.novelty == 0, problem.earlier.isEmpty else {
            return solveFromStart(problem, shares, supply, rest, weights, &found, isCancelled: isCancelled)
        }
        layTransport(problem, shares, rest, weights)
        guard transport.solve(isCancelled: isCancelled) else {
            problem.forEachStart(of: shares) { pair, units in
                guard units > 0 else { return }
                let ends = problem.pairs[pair]
                found.append(PartFlow(member: Int(ends.member), node: Int(ends.node), units: units))
            }
            return false
        }
        let members = problem.members.count
        transport.forEachFlow { flow in
            guard flow.sink < members else { return }
            found.append(PartFlow(member: flow.sink, node: flow.source, units: flow.units))
        }
        return true
    }

    /// Sources are the nodes of the part, sinks its members.
    ///
    /// What a node keeps of a lot goes to a further sink, for which the lot's days are saved; what is sent of it comes to
    /// that sink from one more source, for nothing. So no arc needs a limit.
    private mutating func layTransport(
        _ problem: borrowing PartProblem, _ shares: borrowing Leximin, _ rest: PartRest?, _ weights: CostWeights
    ) {
        transport.problem.removeAll()
        transport.problem.reserveArcs(problem.pairs.count)
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
