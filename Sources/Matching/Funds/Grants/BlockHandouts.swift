/// What every block's members get from whom.
struct BlockHandouts {
    private(set) var grants: [Handout.Grant] = []
    private(set) var cuts: [(block: Int, pieces: [Int32])] = []
    private let ground: FundGround
    /// For a purse of several sources: the one that gives next, and what it has left.
    private var next: [Int]
    private var left: [Int64]

    init(_ ground: FundGround, _ shares: borrowing FundShares) {
        self.ground = ground
        next = Array(repeating: 0, count: ground.purses.count)
        left = ground.purses.map { ground.problem.sources.amount[Int($0.sources[0])] }
        grants.reserveCapacity(shares.flow.network.asked.count)
        for block in 0..<shares.flow.network.blockCount { hand(out: block, shares) }
    }

    private mutating func hand(out block: Int, _ shares: borrowing FundShares) {
        let sources = sources(of: block, shares.flow)
        guard !sources.isEmpty else { return }
        var handout = Handout(shares.flow.network, granted: shares.granted, block: block)
        let shared = handout.share(sources)
        grants += shared.grants
        if let pieces = shared.pieces { cuts.append((block, pieces)) }
    }

    private mutating func sources(of block: Int, _ flow: borrowing FundFlow) -> [Handout.Source] {
        var sources: [Handout.Source] = []
        for arc in flow.network.arcs(into: flow.network.firstBlock + block) where flow.amount[arc] > 0 {
            let tail = Int(flow.network.arcTail[arc])
            draw(flow.amount[arc], from: flow.network.purse(at: tail), into: &sources)
        }
        return sources
    }

    private mutating func draw(_ amount: Int64, from purse: Int, into sources: inout [Handout.Source]) {
        let holders = ground.purses[purse].sources
        var wanted = amount
        while wanted > 0, next[purse] < holders.count {
            let row = holders[next[purse]]
            let units = min(wanted, left[purse])
            if units > 0 {
                sources.append(Handout.Source(row: row, percent: ground.purses[purse].sharePercent, amount: units))
            }
            wanted -= units
            left[purse] -= units
            guard left[purse] == 0 else { continue }
            next[purse] += 1
            if next[purse] < holders.count { left[purse] = ground.problem.sources.amount[Int(holders[next[purse]])] }
        }
    }
}
