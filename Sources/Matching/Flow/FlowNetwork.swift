/// What a cost may be: `Int64` for networks from outside, `Int128` where several objectives stand in one number.
package typealias FlowCost = BitwiseCopyable & FixedWidthInteger & Sendable & SignedInteger

/// A minimum-cost flow problem and, once solved, its answer.
///
///     min Σ cost(a)·x(a)   lower(a) ≤ x(a) ≤ capacity(a),   Σ x(out of v) − Σ x(into v) = supply(v)
///
/// Fill it, solve it, read it, ``removeAll()``, fill it again: memory is kept, so that a thread solves thousands of small
/// networks with one of these. Nodes and arcs are numbered from 0 in the order of adding. Nothing is checked while
/// adding; a solver checks the whole and refuses with a ``FlowFault``.
package struct FlowNetwork<Cost: FlowCost>: ~Copyable {
    /// An arc of this capacity or more is never full.
    package static var unlimited: Int64 { 1 << 62 }

    package private(set) var nodeCount = 0
    package private(set) var arcCount = 0
    package var supplyUse = SupplyUse.exactly

    /// Whether an arc has a lower bound other than 0.
    private(set) var hasLower = false
    var supply = Slab<Int64>()
    var potential = Slab<Cost>()
    var ends = Slab<ArcEnds>()
    var capacity = Slab<Int64>()
    var lower = Slab<Int64>()
    var cost = Slab<Cost>()
    var flow = Slab<Int64>()

    package init() {}

    /// Forgets nodes and arcs and keeps the memory.
    package mutating func removeAll() {
        (nodeCount, arcCount, hasLower, supplyUse) = (0, 0, false, .exactly)
    }

    /// Adds a node that sends `supply` units, or takes them when negative, and returns its number.
    @discardableResult
    package mutating func addNode(supply units: Int64 = 0) -> Int {
        let node = nodeCount
        nodeCount += 1
        supply.reserve(nodeCount, keeping: node)
        supply[node] = units
        return node
    }

    /// Adds an arc and returns its number.
    ///
    /// `flow` is where a solver starts when it is told to start from ``FlowStart/given``.
    @discardableResult
    package mutating func addArc(
        from tail: Int, to head: Int, capacity most: Int64, cost price: Cost, lower least: Int64 = 0,
        flow units: Int64 = 0
    ) -> Int {
        let arc = arcCount
        arcCount += 1
        if arcCount > ends.room || arcCount > cost.room { reserveArcs(arcCount) }
        ends[arc] = ArcEnds(tail: Int32(clamping: tail), head: Int32(clamping: head))
        (capacity[arc], cost[arc], flow[arc]) = (most, price, units)
        if least != 0 || hasLower { setLower(least, onArc: arc) }
        return arc
    }

    @inline(never)
    private mutating func reserveArcs(_ count: Int) {
        ends.reserve(count, keeping: count - 1)
        capacity.reserve(count, keeping: count - 1)
        cost.reserve(count, keeping: count - 1)
        flow.reserve(count, keeping: count - 1)
    }

    private mutating func setLower(_ least: Int64, onArc arc: Int) {
        lower.reserve(arcCount, keeping: hasLower ? arc : 0)
        if !hasLower { lower.fill(arc, with: 0) }
        hasLower = true
        lower[arc] = least
    }
}

extension FlowNetwork {
    package func flow(onArc arc: Int) -> Int64 { flow[arc] }

    /// What a unit costs more at `node` than at the reference: with it, cost + π(tail) − π(head) is at least 0 on every
    /// arc that could carry more, and at most 0 on every arc that could carry less.
    package func potential(ofNode node: Int) -> Cost { potential[node] }

    package func ends(ofArc arc: Int) -> (tail: Int, head: Int) { (Int(ends[arc].tail), Int(ends[arc].head)) }
    package func capacity(ofArc arc: Int) -> Int64 { capacity[arc] }
    package func lower(ofArc arc: Int) -> Int64 { hasLower ? lower[arc] : 0 }
    package func cost(ofArc arc: Int) -> Cost { cost[arc] }
    package func supply(ofNode node: Int) -> Int64 { supply[node] }

    package func setCapacity(_ most: Int64, ofArc arc: Int) { capacity[arc] = most }
    package func setSupply(_ units: Int64, ofNode node: Int) { supply[node] = units }

    /// Σ cost(a)·x(a), or `nil` when that is too large for 128 bits.
    package func totalCost() -> Int128? {
        var sum: Int128 = 0
        for arc in 0..<arcCount where flow[arc] != 0 {
            let (product, isTooLarge) = Int128(cost[arc]).multipliedReportingOverflow(by: Int128(flow[arc]))
            let (total, overflows) = sum.addingReportingOverflow(product)
            guard !isTooLarge, !overflows else { return nil }
            sum = total
        }
        return sum
    }
}

/// Where an arc begins and where it ends.
struct ArcEnds: BitwiseCopyable {
    var tail: Int32
    var head: Int32

    @inline(__always)
    var isLoop: Bool { tail == head }

    @inline(__always)
    var reversed: ArcEnds { ArcEnds(tail: head, head: tail) }
}

/// What a node with a positive supply does with it.
package enum SupplyUse: Sendable {
    /// It sends all; supplies and demands must be equal in sum.
    case exactly
    /// It may keep some: Σ out − Σ in ≤ supply. Nodes that ask get exactly what they ask.
    case atMost
}
