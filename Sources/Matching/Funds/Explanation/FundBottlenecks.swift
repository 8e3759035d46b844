/// Finds the ``FundBottleneck`` of requests that go short.
///
/// From the block to the money that could still give to it, from there to the blocks it serves, and so on: the set that
/// is reached is closed, and all its money is spent inside, hence a minimum cut. Blocks that reach each other share one
/// set, so it is searched once for all of them.
struct FundBottlenecks: ~Copyable {
    private let ground: FundGround
    private var known: [FundBottleneck?]
    private let seen: Column<Int32>
    private let seenBackwards: Column<Int32>
    private var search: Int32 = 0

    init(_ ground: FundGround, vertices: Int, blocks: Int) {
        self.ground = ground
        known = Array(repeating: nil, count: blocks)
        seen = Column(vertices, repeating: 0)
        seenBackwards = Column(vertices, repeating: 0)
    }

    /// The bottleneck of the members of `block`.
    mutating func bottleneck(of block: Int, in flow: borrowing FundFlow) -> FundBottleneck {
        if let found = known[block] { return found }
        search += 1
        let first = flow.network.firstBlock
        let set = reach(from: first + block, in: flow)
        let found = measure(set, tier: flow.network.tier[block], in: flow)
        for vertex in thoseThatReach(first + block, in: flow) where vertex >= first {
            if flow.network.tier[vertex - first] == flow.network.tier[block] { known[vertex - first] = found }
        }
        return found
    }

    /// Whoever could give to one of the set, and whoever holds what one of the set gives.
    private func reach(from start: Int, in flow: borrowing FundFlow) -> [Int] {
        var set = [start]
        seen[start] = search
        var next = 0
        while next < set.count {
            let vertex = set[next]
            next += 1
            for arc in flow.network.arcs(into: vertex) where flow.amount[arc] < flow.network.arcMost[arc] {
                enter(Int(flow.network.arcTail[arc]), &set)
            }
            for way in flow.network.ways(outOf: vertex) where flow.amount[flow.network.out.arc[way]] > 0 {
                enter(Int(flow.network.out.head[way]), &set)
            }
        }
        return set
    }

    @inline(__always)
    private func enter(_ vertex: Int, _ set: inout [Int]) {
        guard seen[vertex] != search else { return }
        seen[vertex] = search
        set.append(vertex)
    }

    /// The vertices of the set just reached from which `start` is reached in turn.
    private func thoseThatReach(_ start: Int, in flow: borrowing FundFlow) -> [Int] {
        var found = [start]
        seenBackwards[start] = search
        var next = 0
        while next < found.count {
            let vertex = found[next]
            next += 1
            for way in flow.network.ways(outOf: vertex) {
                let arc = flow.network.out.arc[way]
                if flow.amount[arc] < flow.network.arcMost[arc] { enterBackwards(Int(flow.network.out.head[way]), &found) }
            }
            for arc in flow.network.arcs(into: vertex) where flow.amount[arc] > 0 {
                enterBackwards(Int(flow.network.arcTail[arc]), &found)
            }
        }
        return found
    }

    @inline(__always)
    private func enterBackwards(_ vertex: Int, _ found: inout [Int]) {
        guard seen[vertex] == search, seenBackwards[vertex] != search else { return }
        seenBackwards[vertex] = search
        found.append(vertex)
    }

    private func measure(_ set: [Int], tier: Int32, in flow: borrowing FundFlow) -> FundBottleneck {
        var found = FundBottleneck()
        var purses: [Int] = []
        var (limited, sharing): (Set<Int32>, Set<Int32>) = ([], [])
        for vertex in set {
            if vertex < flow.network.purseCount { purses.append(vertex) }
            if vertex >= flow.network.firstBlock { count(vertex, tier, in: flow, &found) }
            for arc in flow.network.arcs(into: vertex) where flow.amount[arc] > 0 {
                let tail = Int(flow.network.arcTail[arc])
                guard seen[tail] != search else { continue }
                found.money += flow.amount[arc]
                let rows = sources(at: tail, in: flow)
                if vertex < flow.network.firstBlock { limited.formUnion(rows) } else { sharing.formUnion(rows) }
            }
        }
        found.money += purses.reduce(0) { $0 + ground.purses[$1].amount }
        found.sources = richest(purses)
        (found.limitedSources, found.sharingSources) = (limited.sorted(), sharing.sorted())
        return found
    }

    private func count(_ vertex: Int, _ tier: Int32, in flow: borrowing FundFlow, _ found: inout FundBottleneck) {
        let block = vertex - flow.network.firstBlock
        let members = flow.network.members(of: block)
        found.requests += members.count
        guard flow.network.tier[block] >= tier else {
            found.higherTiers += flow.got[vertex]
            return
        }
        let asked = members.reduce(Int64(0)) { $0 + flow.network.asked[$1] }
        found.demand += asked
        found.shortage += asked - flow.got[vertex]
    }

    private func sources(at vertex: Int, in flow: borrowing FundFlow) -> [Int32] {
        let isPurse = vertex < flow.network.purseCount
        let purse = isPurse ? vertex : Int(flow.network.arcTail[flow.network.arcs(into: vertex).lowerBound])
        return ground.purses[purse].sources
    }

    private func richest(_ purses: [Int]) -> [Int32] {
        let amounts = ground.problem.sources.amount
        return purses.flatMap { ground.purses[$0].sources }
            .sorted { (amounts[Int($1)], $0) < (amounts[Int($0)], $1) }
    }
}
