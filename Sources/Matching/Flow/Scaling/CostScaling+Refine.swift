// One phase: from a flow that is optimal but for αε to one that is optimal but for ε.
extension CostScaling {
    /// `isFirst`: supplies are still where they began, and it may turn out that they cannot all be sent.
    mutating func refine(isFirst: Bool, _ isCancelled: () -> Bool) -> FlowOutcome {
        fillAdmissibleArcs()
        var rounds = 0
        while let start = firstActive() {
            guard sendOn(from: start) else { return .infeasible }
            if relabelCount >= nextUpdate {
                if isFirst, isStranded() { return .infeasible }
                updateAllPrices()
                nextUpdate = relabelCount &+ updateInterval
            }
            rounds &+= 1
            if rounds & 1023 == 0, isCancelled() { return .stopped }
        }
        return .optimal
    }

    /// Fills every arc of negative reduced cost, and lines up the nodes that have something over then.
    private mutating func fillAdmissibleArcs() {
        let (arcs, price, excess) = (arcs.base, price.base, excess.base)
        for node in 0..<nodeCount {
            for arc in Int(first[node])..<Int(first[node + 1]) {
                let (units, head) = (arcs[arc].room, Int(arcs[arc].head))
                guard units > 0, arcs[arc].cost &+ price[node] &- price[head] < 0 else { continue }
                excess[node] &-= units
                excess[head] &+= units
                arcs[arc].room = 0
                arcs[Int(arcs[arc].twin)].room &+= units
            }
        }
        for node in 0..<nodeCount {
            current[node] = first[node]
            if excess[node] > 0 { enqueue(node) }
        }
    }

    /// Looks for a way of admissible arcs from `start` and sends along it what each of its nodes has over.
    ///
    /// `false` when nothing can leave `start` at all. Ends early when all nodes are to be relabelled: it would not end at
    /// all where nothing is missing within reach.
    @inline(__always)
    private mutating func sendOn(from start: Int) -> Bool {
        var way = Way()
        var tip = start
        while way.count < Self.longestWay, excess[tip] >= 0, relabelCount < nextUpdate {
            guard let arc = admissibleArc(from: tip) else {
                let back = way.count > 0 ? Int(arcs[way.last].twin) : -1
                guard relabel(tip, back: back) else { return false }
                if back >= 0 {
                    tip = Int(arcs[back].head)
                    way.removeLast()
                }
                continue
            }
            if way.contains(arc) { break }
            way.append(arc)
            tip = Int(arcs[arc].head)
        }
        send(along: way, from: start)
        return true
    }

    @inline(__always)
    private func admissibleArc(from node: Int) -> Int? {
        let (arcs, prices) = (arcs.base, price.base)
        let (price, end) = (prices[node], Int(first[node + 1]))
        var arc = Int(current[node])
        while arc < end {
            if arcs[arc].room > 0, arcs[arc].cost &+ price &- prices[Int(arcs[arc].head)] < 0 {
                current[node] = Int32(truncatingIfNeeded: arc)
                return arc
            }
            arc &+= 1
        }
        return nil
    }

    /// Lowers the price of `node` until an arc out of it is admissible; `back` counts even while it is full.
    @inline(__always)
    private mutating func relabel(_ node: Int, back: Int) -> Bool {
        let (arcs, price) = (arcs.base, price.base)
        var least = Cost.max
        if back >= 0 { least = arcs[back].cost &+ price[node] &- price[Int(arcs[back].head)] }
        for arc in Int(first[node])..<Int(first[node + 1]) where arcs[arc].room > 0 {
            least = min(least, arcs[arc].cost &+ price[node] &- price[Int(arcs[arc].head)])
        }
        guard least < Cost.max else { return false }
        price[node] = price[node] &- least &- epsilon
        current[node] = first[node]
        relabelCount &+= 1
        return true
    }

    @inline(__always)
    private mutating func send(along way: Way, from start: Int) {
        let (arcs, excess) = (arcs.base, excess.base)
        var tail = start
        for index in 0..<way.count {
            let arc = way[index]
            let head = Int(arcs[arc].head)
            let units = min(arcs[arc].room, excess[tail])
            arcs[arc].room &-= units
            arcs[Int(arcs[arc].twin)].room &+= units
            excess[tail] &-= units
            excess[head] &+= units
            if excess[head] > 0 { enqueue(head) }
            tail = head
        }
    }
}

/// A few arcs, one behind the other, in registers.
private struct Way {
    private var arcs: SIMD4<Int32> = .zero
    private(set) var count = 0

    @inline(__always)
    subscript(_ index: Int) -> Int { Int(arcs[index]) }

    @inline(__always)
    var last: Int { Int(arcs[count &- 1]) }

    @inline(__always)
    mutating func append(_ arc: Int) {
        arcs[count] = Int32(truncatingIfNeeded: arc)
        count &+= 1
    }

    @inline(__always)
    mutating func removeLast() { count &-= 1 }

    @inline(__always)
    func contains(_ arc: Int) -> Bool {
        for index in 0..<count where self[index] == arc { return true }
        return false
    }
}
