// A part as a network with limits and a flow to begin with: nodes, members and one more for the rest.
extension PartNetworks {
    mutating func solveFromStart(
        _ problem: borrowing PartProblem, _ shares: borrowing Leximin, _ supply: ReachableSupply, _ rest: PartRest?,
        _ weights: CostWeights, _ found: inout Pile<PartFlow>, isCancelled: () -> Bool
    ) -> Bool {
        layNetwork(problem, shares, supply, rest, weights)
        // A refusal cannot happen: bounds are checked with the problem, the start is feasible. If it did, the start stands.
        let outcome = try? simplex.solve(&network, from: .given, isCancelled: isCancelled)
        let members = problem.nodes.count..<problem.nodes.count + problem.members.count
        for arc in 0..<network.arcCount where network.flow(onArc: arc) > 0 {
            let (tail, head) = network.ends(ofArc: arc)
            guard members.contains(head) else { continue }
            found.append(PartFlow(member: head - problem.nodes.count, node: tail, units: network.flow(onArc: arc)))
        }
        return outcome == .optimal
    }

    private mutating func layNetwork(
        _ problem: borrowing PartProblem, _ shares: borrowing Leximin, _ supply: ReachableSupply, _ rest: PartRest?,
        _ weights: CostWeights
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
        problem.forEachStart(of: shares) { position, start in
            let pair = problem.pairs[position]
            let announced = supply.announced.units(
                from: problem.classNode(of: pair, in: shares), to: problem.need(of: pair, in: shares))
            add(pair, announced, start, behind: problem.nodes.count, problem.most.novelty, weights)
        }
        guard let rest else { return }
        let vertex = network.addNode(supply: -kept)
        addRest(rest, to: vertex, problem, shares, weights)
    }

    /// One arc for what was announced, if anything was, and one without limit.
    private mutating func add(
        _ pair: PartProblem.Pair, _ announced: Int64, _ start: Int64, behind nodes: Int, _ novelty: Int64,
        _ weights: CostWeights
    ) {
        var cost = UnitCost(penalty: pair.penalty, gramKilometres: pair.gramKilometres)
        let (tail, head) = (Int(pair.node), nodes + Int(pair.member))
        let told = min(start, announced)
        if announced > 0 {
            let weight = weights.weight(cost, as: Cost.self)
            network.addArc(from: tail, to: head, capacity: announced, cost: weight, flow: told)
        }
        cost.novelty = novelty
        network.addArc(
            from: tail, to: head, capacity: FlowNetwork<Cost>.unlimited, cost: weights.weight(cost, as: Cost.self),
            flow: start - told)
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
