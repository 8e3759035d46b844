// A part as a network with limits and a flow to begin with: nodes, members and one more for the rest.
extension PartNetworks {
    mutating func solveFromStart(
        _ problem: borrowing PartProblem, _ shares: borrowing Leximin, _ rest: PartRest?, _ weights: CostWeights,
        _ units: inout Pile<Int64>, isCancelled: () -> Bool
    ) -> Bool {
        layNetwork(problem, shares, rest, weights)
        // A refusal cannot happen: bounds are checked with the problem, the start is feasible. If it did, the start stands.
        let outcome = try? simplex.solve(&network, from: .given, isCancelled: isCancelled)
        var arc = 0
        for pair in 0..<problem.pairs.count {
            var sum = network.flow(onArc: arc)
            arc += 1
            if problem.pairs[pair].announced > 0 {
                sum += network.flow(onArc: arc)
                arc += 1
            }
            units.append(sum)
        }
        return outcome == .optimal
    }

    private mutating func layNetwork(
        _ problem: borrowing PartProblem, _ shares: borrowing Leximin, _ rest: PartRest?, _ weights: CostWeights
    ) {
        network.removeAll()
        var kept: Int64 = 0
        for position in 0..<problem.nodes.count {
            let stock = shares.flow.network.stock[problem.nodes[position]]
            network.addNode(supply: stock)
            kept += stock
        }
        for position in 0..<problem.members.count {
            let units = shares.granted[problem.members[position]]
            network.addNode(supply: -units)
            kept -= units
        }
        for position in 0..<problem.pairs.count {
            add(problem.pairs[position], behind: problem.nodes.count, problem.most.novelty, weights)
        }
        guard let rest else { return }
        let vertex = network.addNode(supply: -kept)
        addRest(rest, to: vertex, problem, shares, weights)
    }

    /// One arc for what was announced, if anything was, and one without limit.
    private mutating func add(
        _ pair: PartProblem.Pair, behind nodes: Int, _ novelty: Int64, _ weights: CostWeights
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

    /// One arc for each lot of a node.
    private mutating func addRest(
        _ rest: PartRest, to vertex: Int, _ problem: borrowing PartProblem, _ shares: borrowing Leximin,
        _ weights: CostWeights
    ) {
        var (place, kept): (Int, Int64) = (-1, 0)
        rest.forEachLot(of: problem) { tail, units, days in
            if tail != place {
                let node = problem.nodes[tail]
                (place, kept) = (tail, shares.flow.network.stock[node] - shares.flow.used[node])
            }
            let start = min(kept, units)
            kept -= start
            network.addArc(
                from: tail, to: vertex, capacity: units, cost: 0 - weights.weight(days, as: Cost.self), flow: start)
        }
    }
}
