// From a network to arcs in both directions, and back.
extension CostScaling {
    mutating func load(_ network: borrowing FlowNetwork<Cost>) {
        // A last node takes the supplies that may stay.
        let mayStay = network.supplyUse == .atMost
        let root = network.nodeCount
        nodeCount = mayStay ? root + 1 : root
        arcCount = network.arcCount
        reserve(arcs: arcCount + (mayStay ? root : 0))
        loadSupplies(of: network)
        countArcs(of: network)
        let (factor, unlimited) = (Cost(nodeCount + 1) * Cost(Self.alpha), largestUsefulFlow(of: network))
        var largest: Cost = 0
        for arc in 0..<arcCount {
            let room = network.isUnlimited(arc) ? unlimited : network.room(ofArc: arc)
            let cost = network.cost[arc] * factor
            largest = max(largest, cost, 0 - cost)
            place[arc] = add(network.ends[arc], room: network.ends[arc].isLoop ? 0 : room, cost: cost)
        }
        if mayStay { addSlack(of: network) }
        epsilonBits = max(Cost.bitWidth - largest.leadingZeroBitCount - Self.alphaBits, 0)
        updateInterval = nodeCount + min(supplyCount * supplyCount, nodeCount)
        rankLimit = Self.alpha * nodeCount
    }

    private mutating func reserve(arcs count: Int) {
        arcs.reserve(2 * count)
        place.reserve(arcCount)
        first.reserve(nodeCount + 2)
        current.reserve(nodeCount + 1)
        price.reserve(nodeCount)
        excess.reserve(nodeCount)
        queue.reserve(nodeCount + 1)
        isQueued.reserve(nodeCount)
        rank.reserve(nodeCount)
        following.reserve(nodeCount)
        preceding.reserve(nodeCount)
        scratch.reserve(2 * nodeCount)
        mark.reserve(nodeCount)
        bucket.reserve(Self.alpha * nodeCount + 1)
        price.fill(nodeCount, with: 0)
        isQueued.fill(nodeCount, with: false)
        (queueHead, queueCount) = (0, 0)
    }

    private var supplyCount: Int {
        var count = 0
        for node in 0..<nodeCount where excess[node] > 0 { count += 1 }
        return count
    }

    private func loadSupplies(of network: borrowing FlowNetwork<Cost>) {
        var sum: Int64 = 0
        for node in 0..<network.nodeCount {
            excess[node] = network.supply[node]
            sum &+= network.supply[node]
        }
        if nodeCount > network.nodeCount { excess[nodeCount - 1] = 0 &- sum }
        guard network.hasLower else { return }
        for arc in 0..<arcCount {
            excess[Int(network.ends[arc].tail)] &-= network.lower[arc]
            excess[Int(network.ends[arc].head)] &+= network.lower[arc]
        }
    }

    /// More than this no unlimited arc needs to carry: all that is sent, and what negative cycles carry besides.
    private func largestUsefulFlow(of network: borrowing FlowNetwork<Cost>) -> Int64 {
        var units: Int64 = 0
        for node in 0..<nodeCount where excess[node] > 0 { units &+= excess[node] }
        for arc in 0..<arcCount where network.cost[arc] < 0 && !network.isUnlimited(arc) {
            units &+= network.room(ofArc: arc)
        }
        return units
    }

    /// Makes `first` where each node's arcs begin and `current` where its next one goes.
    private func countArcs(of network: borrowing FlowNetwork<Cost>) {
        first.fill(nodeCount + 2, with: 0)
        for arc in 0..<arcCount {
            first[Int(network.ends[arc].tail) + 1] &+= 1
            first[Int(network.ends[arc].head) + 1] &+= 1
        }
        for node in 0..<network.nodeCount where nodeCount > network.nodeCount && network.supply[node] > 0 {
            first[node + 1] &+= 1
            first[nodeCount] &+= 1
        }
        for node in 0..<nodeCount { first[node + 1] &+= first[node] }
        for node in 0..<nodeCount { current[node] = first[node] }
    }

    private func add(_ ends: ArcEnds, room: Int64, cost: Cost) -> Int32 {
        let (tail, head) = (Int(ends.tail), Int(ends.head))
        let forwards = current[tail]
        current[tail] &+= 1
        let backwards = current[head]
        current[head] &+= 1
        arcs[Int(forwards)] = ResidualArc(room: room, cost: cost, head: ends.head, twin: backwards)
        arcs[Int(backwards)] = ResidualArc(room: 0, cost: 0 &- cost, head: ends.tail, twin: forwards)
        return forwards
    }

    /// One unit wider than what can stay in all: an arc that is never full keeps its price on the right side of 0.
    private func addSlack(of network: borrowing FlowNetwork<Cost>) {
        let root = Int32(truncatingIfNeeded: nodeCount - 1)
        var units: Int64 = 1
        for node in 0..<network.nodeCount where excess[node] > 0 { units &+= excess[node] }
        for node in 0..<network.nodeCount where network.supply[node] > 0 {
            _ = add(ArcEnds(tail: Int32(truncatingIfNeeded: node), head: root), room: units, cost: 0)
        }
    }

    mutating func write(to network: inout FlowNetwork<Cost>) {
        // The limit that unlimited arcs had to have here must not show in the potentials.
        for arc in 0..<arcCount where network.isUnlimited(arc) {
            arcs[Int(place[arc])].room = FlowNetwork<Cost>.unlimited
        }
        makePricesExact()
        network.potential.reserve(network.nodeCount)
        let root = nodeCount > network.nodeCount ? price[nodeCount - 1] : 0
        for node in 0..<network.nodeCount { network.potential[node] = price[node] &- root }
        for arc in 0..<arcCount {
            let units = units(of: arc, in: network)
            network.flow[arc] = network.hasLower ? units &+ network.lower[arc] : units
        }
    }

    /// An arc from a node to itself is full or empty, whatever the others carry; it takes no part in the search.
    private func units(of arc: Int, in network: borrowing FlowNetwork<Cost>) -> Int64 {
        guard network.ends[arc].isLoop else { return arcs[Int(arcs[Int(place[arc])].twin)].room }
        return network.cost[arc] < 0 ? network.room(ofArc: arc) : 0
    }

    /// Divides the prices by the factor of the costs, and mends them where rounding made an arc worth using.
    ///
    /// The flow is optimal, so shortest ways exist: nodes are lowered until no arc is worth using any more.
    private mutating func makePricesExact() {
        let factor = Cost(nodeCount + 1) * Cost(Self.alpha)
        for node in 0..<nodeCount {
            price[node] = price[node] / factor
            enqueue(node)
        }
        while let node = dequeue() {
            for arc in Int(first[node])..<Int(first[node + 1]) where arcs[arc].room > 0 {
                let head = Int(arcs[arc].head)
                let reached = price[node] &+ arcs[arc].cost / factor
                if reached < price[head] {
                    price[head] = reached
                    enqueue(head)
                }
            }
        }
    }
}
