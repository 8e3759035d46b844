/// Solves the transport problems of one thread, one after the other, in the same memory.
struct PartSolver: ~Copyable {
    private var narrow = FlowNetwork<Int64>()
    private var wide = FlowNetwork<Int128>()
    private var narrowSimplex = NetworkSimplex<Int64>()
    private var wideSimplex = NetworkSimplex<Int128>()

    /// Calls `take` with the units of each pair of `problem` in the cheapest flow.
    ///
    /// `false` when it was cancelled: the units are those of the start.
    mutating func solve(
        _ problem: borrowing PartProblem, of shares: borrowing Leximin, on stretch: Stretch, hasRest: Bool,
        isCancelled: () -> Bool,
        take: (Int, Int64) -> Void
    ) -> Bool {
        var most = problem.most
        most.days = hasRest ? UnitCost.mostDays : 0
        let weights = CostWeights(most: most, nodes: problem.nodes.count)
        let vertices = problem.nodes.count + problem.members.count + 2
        // What the kernel needs for its artificial costs, with room to spare.
        if weights.most * Int128(vertices) < Int128(Int64.max) / 8 {
            return Self.solve(
                problem, shares, stretch, hasRest, weights, &narrow, &narrowSimplex, isCancelled: isCancelled,
                take: take)
        }
        return Self.solve(
            problem, shares, stretch, hasRest, weights, &wide, &wideSimplex, isCancelled: isCancelled, take: take)
    }

    private static func solve<Cost: FlowCost>(
        _ problem: borrowing PartProblem, _ shares: borrowing Leximin, _ stretch: Stretch, _ hasRest: Bool,
        _ weights: CostWeights,
        _ network: inout FlowNetwork<Cost>, _ simplex: inout NetworkSimplex<Cost>, isCancelled: () -> Bool,
        take: (Int, Int64) -> Void
    ) -> Bool {
        lay(problem, shares, stretch, hasRest, weights, into: &network)
        // A refusal cannot happen: bounds are checked with the problem, the start is feasible. If it did, the start stands.
        let outcome = try? simplex.solve(&network, from: .given, isCancelled: isCancelled)
        var arc = 0
        for pair in 0..<problem.pairs.count {
            var units = network.flow(onArc: arc)
            arc += 1
            if problem.pairs[pair].announced > 0 {
                units += network.flow(onArc: arc)
                arc += 1
            }
            take(pair, units)
        }
        return outcome == .optimal
    }

    private static func lay<Cost: FlowCost>(
        _ problem: borrowing PartProblem, _ shares: borrowing Leximin, _ stretch: Stretch, _ hasRest: Bool,
        _ weights: CostWeights,
        into network: inout FlowNetwork<Cost>
    ) {
        network.removeAll()
        var rest: Int64 = 0
        for position in 0..<problem.nodes.count {
            let stock = shares.flow.network.stock[problem.nodes[position]]
            network.addNode(supply: stock)
            rest += stock
        }
        for position in 0..<problem.members.count {
            let units = shares.granted[problem.members[position]]
            network.addNode(supply: -units)
            rest -= units
        }
        for position in 0..<problem.pairs.count {
            add(problem.pairs[position], behind: problem.nodes.count, problem.most.novelty, weights, &network)
        }
        guard hasRest else { return }
        let vertex = network.addNode(supply: -rest)
        for position in 0..<problem.nodes.count {
            addRest(
                of: Int(problem.nodes[position]), from: position, to: vertex, shares, stretch.supply, weights, &network)
        }
    }

    /// One arc for what was announced, if anything was, and one without limit.
    private static func add<Cost: FlowCost>(
        _ pair: PartProblem.Pair, behind nodes: Int, _ novelty: Int64, _ weights: CostWeights,
        _ network: inout FlowNetwork<Cost>
    ) {
        var cost = UnitCost(penalty: pair.penalty, gramKilometres: pair.gramKilometres)
        let (tail, head) = (Int(pair.node), nodes + Int(pair.member))
        let told = min(pair.start, pair.announced)
        if pair.announced > 0 {
            let weight = weights.weight(cost, as: Cost.self)
            network.addArc(from: tail, to: head, capacity: pair.announced, cost: weight, flow: told)
        }
        cost.novelty = novelty
        network.addArc(
            from: tail, to: head, capacity: FlowNetwork<Cost>.unlimited, cost: weights.weight(cost, as: Cost.self),
            flow: pair.start - told)
    }

    /// What a node keeps: its youngest lots first, since each unit kept saves the days of its date.
    private static func addRest<Cost: FlowCost>(
        of node: Int, from tail: Int, to rest: Int, _ shares: borrowing Leximin, _ supply: ReachableSupply,
        _ weights: CostWeights, _ network: inout FlowNetwork<Cost>
    ) {
        let ground = supply.ground
        var kept = shares.flow.network.stock[node] - shares.flow.used[node]
        // What lies there and may not be sent: nothing, unless a limit was set on the node.
        var barred = supply.nodes.stock[shares.flow.network.nodes[node]] - shares.flow.network.stock[node]
        for position in supply.nodes.lots(of: Int(shares.flow.network.nodes[node])).reversed() {
            let lot = Int(supply.nodes.lots[position])
            let days = UnitCost(days: UnitCost.days(ofExpiry: ground.problem.lots.expiryMinute[lot]))
            let units = max(0, ground.inStock[lot] - barred)
            barred -= ground.inStock[lot] - units
            let start = min(kept, units)
            kept -= start
            network.addArc(
                from: tail, to: rest, capacity: units, cost: 0 - weights.weight(days, as: Cost.self), flow: start)
        }
    }
}
