/// The fairest shares: tier by tier the lexicographic max-min of what is funded, exact in whole units.
///
///     lexmax over t = 1…T of leximin { yᵣ / qᵣ : r in tier t },   y reachable
///
/// What blocks can reach together is an integral polymatroid with rank ρ(S) = maximum flow into S. For a part U whose
/// total is known to be ρ(U), let z be that total poured freely. If z can be had, it is the answer. If not, the minimum
/// cut is the set S on which z asks most beyond ρ(S); S gets exactly ρ(S), the others ρ(U) − ρ(S), and the two have
/// nothing more to do with each other. At most 2 · parts − 1 flows.
///
/// Sources: S. Fujishige, "Lexicographically optimal base of a polymatroid with respect to a weight vector", Math. Oper.
/// Res. 5 (1980), 186–196; H. Groenevelt, "Two algorithms for maximizing a separable concave function over a polymatroid
/// feasible region", EJOR 54 (1991), 227–236 (decomposition); A. Frank, K. Murota, "Decreasing minimization on M-convex
/// sets", Math. Programming 195 (2022), 1027–1068 (whole units).
struct FundShares: ~Copyable {
    let flow: FundFlow
    /// What each member gets, in the order of the blocks.
    let granted: Column<Int64>
    private var open: [(part: Range<Int>, total: Int64)] = []

    init(on network: consuming FundNetwork) {
        granted = Column(network.asked.count, repeating: 0)
        flow = FundFlow(on: network)
    }

    /// Settles the requests of `tier`; those of earlier tiers keep what they have.
    ///
    /// `false` when it was cancelled.
    mutating func settle(tier: Int32, amounts: [Int64], isCancelled: () -> Bool) -> Bool {
        guard let all = enlist(tier, amounts) else { return true }
        forEachBlock(of: tier, in: all) { block in
            var most: Int64 = 0
            for member in flow.network.members(of: block) {
                granted[member] = flow.network.bound[member]
                most += granted[member]
            }
            flow.aim(flow.network.firstBlock + block, at: most)
        }
        guard !flow.fill(all) else { return true }
        let rest = flow.split(all).rest
        open.append((rest, total(of: tier, in: rest)))
        while let next = open.popLast() {
            guard !isCancelled() else {
                grantWhatIsThere(tier)
                return false
            }
            settle(next.part, next.total, tier)
        }
        return true
    }

    /// Pours the part's total over it, and splits it in two where that cannot be had.
    private mutating func settle(_ part: Range<Int>, _ total: Int64, _ tier: Int32) {
        let blocks = blocks(of: tier, in: part)
        guard !blocks.isEmpty else { return }
        pour(total, over: blocks)
        guard !flow.fill(part) else { return }
        let halves = flow.split(part)
        let less = self.total(of: tier, in: halves.rest)
        open.append((halves.rest, less))
        open.append((halves.reached, total - less))
    }

    private func pour(_ money: Int64, over blocks: [Int]) {
        let network = flow.network.memberStart.base
        let level = FundLevel(
            asked: flow.network.asked.base, bound: flow.network.bound.base, given: granted.base)
        level.pour(money, over: blocks.map { Int(network[$0])..<Int(network[$0 + 1]) })
        for block in blocks {
            let sum = flow.network.members(of: block).reduce(into: Int64(0)) { $0 += granted[$1] }
            flow.aim(flow.network.firstBlock + block, at: sum)
        }
    }

    /// Marks who takes part: all purses and pairs, the blocks of `tier`, and those of earlier tiers that hold something.
    private func enlist(_ tier: Int32, _ amounts: [Int64]) -> Range<Int>? {
        resetSupplies(amounts)
        var (count, isAsked) = (0, false)
        for vertex in 0..<flow.network.vertexCount {
            let block = vertex - flow.network.firstBlock
            let blockTier = block < 0 ? 0 : flow.network.tier[block]
            let isIn = block < 0 || blockTier == tier || (blockTier < tier && flow.got[vertex] > 0)
            flow.part[vertex] = isIn ? 0 : -1
            guard isIn else { continue }
            isAsked = isAsked || blockTier == tier
            flow.order[count] = Int32(vertex)
            count += 1
        }
        return isAsked ? 0..<count : nil
    }

    /// What crossed between parts of the tier before is money of its purse again.
    private func resetSupplies(_ amounts: [Int64]) {
        for vertex in 0..<flow.network.vertexCount {
            (flow.supply[vertex], flow.used[vertex]) = (0, 0)
            guard vertex < flow.network.purseCount else { continue }
            flow.supply[vertex] = amounts[vertex]
            for way in flow.network.ways(outOf: vertex) {
                flow.used[vertex] += flow.amount[flow.network.out.arc[way]]
            }
        }
    }

    private func blocks(of tier: Int32, in part: Range<Int>) -> [Int] {
        var blocks: [Int] = []
        forEachBlock(of: tier, in: part) { blocks.append($0) }
        return blocks
    }

    private func total(of tier: Int32, in part: Range<Int>) -> Int64 {
        var total: Int64 = 0
        forEachBlock(of: tier, in: part) { total += flow.got[flow.network.firstBlock + $0] }
        return total
    }

    @inline(__always)
    private func forEachBlock(of tier: Int32, in part: Range<Int>, _ visit: (Int) -> Void) {
        for position in part {
            let block = Int(flow.order[position]) - flow.network.firstBlock
            if block >= 0, flow.network.tier[block] == tier { visit(block) }
        }
    }

    /// After a stop: what each block holds is poured over its members.
    private func grantWhatIsThere(_ tier: Int32) {
        for block in 0..<flow.network.blockCount where flow.network.tier[block] == tier {
            pour(flow.got[flow.network.firstBlock + block], over: [block])
        }
    }
}
