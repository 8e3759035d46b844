import Matching

/// A network as values, to be drawn at random, enumerated, permuted and built.
struct FlowScene {
    struct Arc: Hashable {
        var tail: Int
        var head: Int
        var lower: Int64 = 0
        var capacity: Int64
        var cost: Int64
        var start: Int64 = 0
    }

    var supply: [Int64]
    var arcs: [Arc]
    var use = SupplyUse.exactly

    /// Small numbers, so that ties, parallel arcs, loops and missing ways are common.
    static func random(
        _ dice: inout Dice, nodes: Int, arcs: Int, capacity: Int64 = 2, costs: ClosedRange<Int64> = -3...6
    ) -> Self {
        var scene = Self(supply: Array(repeating: 0, count: nodes), arcs: [])
        for _ in 0..<dice.roll(0...Int64(nodes / 2)) {
            let units = dice.roll(0...capacity)
            scene.supply[Int(dice.pick(below: nodes))] += units
            scene.supply[Int(dice.pick(below: nodes))] -= units
        }
        for _ in 0..<arcs {
            let (tail, head) = (Int(dice.pick(below: nodes)), Int(dice.pick(below: nodes)))
            scene.arcs.append(Arc(tail: tail, head: head, capacity: dice.roll(0...capacity), cost: dice.roll(costs)))
        }
        return scene
    }

    /// Gives some arcs a lower bound.
    mutating func addLowerBounds(_ dice: inout Dice) {
        for arc in arcs.indices where dice.happens(in: 25) {
            arcs[arc].lower = dice.roll(0...arcs[arc].capacity)
        }
    }

    /// Adds supplies that may stay.
    mutating func addSurplus(_ dice: inout Dice) {
        use = .atMost
        for node in supply.indices where dice.happens(in: 50) { supply[node] += dice.roll(0...2) }
    }

    /// Starts somewhere within the bounds.
    mutating func addStart(_ dice: inout Dice) {
        for arc in arcs.indices { arcs[arc].start = dice.roll(arcs[arc].lower...arcs[arc].capacity) }
    }

    func build<Cost: FlowCost>(_ network: inout FlowNetwork<Cost>) {
        network.removeAll()
        network.supplyUse = use
        for units in supply { network.addNode(supply: units) }
        for arc in arcs {
            network.addArc(
                from: arc.tail, to: arc.head, capacity: arc.capacity, cost: Cost(arc.cost), lower: arc.lower,
                flow: arc.start)
        }
    }
}

extension FlowScene {
    /// The least cost of all flows, each looked at; `nil` when there is none.
    func leastCostByEnumeration() -> Int64? {
        var (best, flow): (Int64?, [Int64]) = (nil, arcs.map(\.lower))
        while true {
            if isBalanced(flow) {
                let cost = zip(arcs, flow).reduce(0) { $0 + $1.0.cost * $1.1 }
                best = min(best ?? cost, cost)
            }
            guard let arc = arcs.indices.first(where: { flow[$0] < arcs[$0].capacity }) else { return best }
            flow[arc] += 1
            for before in 0..<arc { flow[before] = arcs[before].lower }
        }
    }

    private func isBalanced(_ flow: [Int64]) -> Bool {
        var left = supply
        for (arc, units) in zip(arcs, flow) {
            left[arc.tail] -= units
            left[arc.head] += units
        }
        return zip(left, supply).allSatisfy { left, supply in
            use == .atMost && supply > 0 ? left >= 0 : left == 0
        }
    }
}
