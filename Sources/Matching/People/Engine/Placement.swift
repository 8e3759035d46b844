/// Decides who of those at work in a block goes where: who was told, who comes back, and the shortest ways.
///
/// Who works when is settled, and so is how many heads of each worth are given out (``HeadKey``). What is left is a
/// transport problem a block,
///
///     min Σ cost(p, k)·x(p, k)    Σₖ x(p, k) = 1 for all at work,   heads of each worth as before,
///
/// with cost = told to come elsewhere, then new to the shelter, then metres, as one exact number. Slots of the same worth
/// are alike here, which changes no fill ratio of the sorted list. Solved by the network simplex from where people are.
struct Placement<Cost: FlowCost>: ~Copyable {
    private let run: PeopleRun
    private let block: Int
    private let weights: PlacementWeights
    private var network = FlowNetwork<Cost>()
    private var workers: [Int32] = []
    /// By arc: which worker goes to which slot.
    private var pairs: [PeopleShift] = []
    /// Slots of the block, and the node of each.
    private var slots: [Int32] = []
    private let node: Column<Int32>

    /// With more pairs than this a worker is offered the nearest slots only, beside those of old.
    private static var mostPairs: Int { 1_000_000 }
    private static var nearest: Int { 16 }

    init(_ run: PeopleRun, block: Int, weights: PlacementWeights) {
        (self.run, self.block, self.weights) = (run, block, weights)
        node = Column(run.ground.slots.count, repeating: -1)
    }

    /// Who goes where in the cheapest way; `nil` when it was cancelled.
    mutating func solve(isCancelled: () -> Bool) -> [PeopleShift]? {
        layWorkers()
        layWays()
        layWorths()
        var simplex = NetworkSimplex<Cost>()
        guard (try? simplex.solve(&network, from: .given, isCancelled: isCancelled)) == .optimal else { return nil }
        return pairs.indices.filter { network.flow(onArc: $0) > 0 }.map { pairs[$0] }
    }

    private mutating func layWorkers() {
        for person in 0..<run.ground.persons.count where run.roster.busy[person] >> UInt64(block) & 1 != 0 {
            workers.append(Int32(person))
            network.addNode(supply: 1)
        }
        for slot in 0..<run.ground.slots.count where Int(run.ground.slots.block[slot]) == block {
            slots.append(Int32(slot))
            node[slot] = Int32(network.addNode())
        }
    }

    private mutating func layWays() {
        let most = Self.mostPairs / max(1, workers.count)
        var choices: [Int32] = []
        for (index, worker) in workers.enumerated() {
            choices.removeAll(keepingCapacity: true)
            run.ground.choices(of: Int(worker), in: 1 << UInt64(block)) { choices.append(Int32($0)) }
            if choices.count > max(most, Self.nearest) { choices = nearest(of: choices, to: Int(worker)) }
            for slot in choices { addWay(of: worker, at: index, to: slot) }
        }
    }

    private func nearest(of choices: [Int32], to person: Int) -> [Int32] {
        var few = NearestFew(Self.nearest)
        for slot in choices { few.offer(slot, at: run.ground.squaredMetres(person, Int(slot))) }
        let now = Int32(run.roster.slot(of: person, in: block))
        let old = choices.filter { ($0 == now || run.isBack(person, at: Int($0))) && !few.rows.contains($0) }
        return few.rows + old
    }

    private mutating func addWay(of worker: Int32, at index: Int, to slot: Int32) {
        let (person, slot) = (Int(worker), Int(slot))
        var cost = Cost(run.ground.metres(person, slot))
        if !run.isBack(person, at: slot) { cost += Cost(weights.new) }
        if run.announced.holdAny(person), !run.announced.hold(person, Int32(slot)) { cost += Cost(weights.untold) }
        let isNow = run.roster.slot(of: person, in: block) == slot
        network.addArc(from: index, to: Int(node[slot]), capacity: 1, cost: cost, flow: isNow ? 1 : 0)
        pairs.append(PeopleShift(person: worker, slot: Int32(slot)))
    }

    /// A node for each worth that asks for as many heads as were given at it.
    private mutating func layWorths() {
        let worths = layGivenWorths()
        for slot in slots.map(Int.init) {
            for heads in 0..<run.ground.slots.headcount[slot] {
                guard let worth = worths[key(slot, after: heads)] else { continue }
                let isGiven = heads < run.roster.filled[slot]
                network.addArc(from: Int(node[slot]), to: worth, capacity: 1, cost: 0, flow: isGiven ? 1 : 0)
            }
        }
    }

    private mutating func layGivenWorths() -> [HeadKey: Int] {
        var worths: [HeadKey: Int] = [:]
        for slot in slots.map(Int.init) {
            for heads in 0..<run.roster.filled[slot] {
                let key = key(slot, after: heads)
                let worth = worths[key] ?? network.addNode()
                worths[key] = worth
                network.setSupply(network.supply(ofNode: worth) - 1, ofNode: worth)
            }
        }
        return worths
    }

    private func key(_ slot: Int, after heads: Int32) -> HeadKey {
        HeadKey(tier: run.ground.slots.tier[slot], after: heads, of: run.ground.slots.headcount[slot])
    }
}

/// What it weighs to be new at a shelter, and to be sent elsewhere than told: more than all metres, than all that are new.
struct PlacementWeights {
    let new: Int128
    let untold: Int128
    /// Whether sums along a chain of the network fit into 64 bits.
    let isNarrow: Bool

    init(reach: Int64, workers: Int, slots: Int, hasAnnounced: Bool) {
        let count = Int128(workers) + 1
        new = (2 * Int128(reach) + 2) * count
        untold = hasAnnounced ? new * count : 0
        isNarrow = (new + untold) * Int128(workers + 2 * slots + 4) < Int128(Int64.max) / 16
    }
}

/// One person at one slot: numbers of the engine, or rows of the problem once it is told.
package struct PeopleShift: Hashable, Sendable {
    package let person: Int32
    package let slot: Int32

    package init(person: Int32, slot: Int32) { (self.person, self.slot) = (person, slot) }
}
