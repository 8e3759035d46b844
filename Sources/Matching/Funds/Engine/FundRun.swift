/// One run: shares, sources, grants, and again with finer blocks where a limit was lost in a sum.
struct FundRun {
    let ground: FundGround
    private var blocks: FundBlocks
    private let watch: EngineWatch
    /// A block of more members than this is cut in two, so many times at most; a smaller one is taken apart at once, for
    /// where limits decide, hardly two members end at the same level.
    private static let (mostApart, mostCuts) = (512, 12)

    init(_ problem: FundProblem, watch: EngineWatch) {
        ground = FundGround(problem)
        blocks = FundBlocks(of: problem.requests)
        self.watch = watch
    }

    /// Runs to its end, or to a stop.
    mutating func settle() -> SettledFunds {
        var shares = FundShares(on: FundNetwork(of: blocks, on: ground))
        var (isComplete, round) = (settle(&shares, from: 1), 0)
        while true {
            // Most limits that are lost show already in the flow that the shares left behind.
            var handed = round == 0 && isComplete ? BlockHandouts(ground, shares) : nil
            if handed?.cuts.isEmpty ?? true { handed = drawn(from: shares) }
            guard isComplete, let cuts = handed?.cuts, !cuts.isEmpty else {
                let grants = GrantReduction.reduced(handed?.grants ?? [], blocks, ground)
                return SettledFunds(blocks: blocks, grants: grants, shares: shares, isComplete: isComplete)
            }
            let origin = blocks.cut(cuts.map { ($0.block, pieces($0.pieces, round)) })
            var finer = FundShares(on: FundNetwork(of: blocks, on: ground))
            isComplete = settle(&finer, from: finer.keep(shares, origin: origin))
            shares = finer
            round += 1
        }
    }

    /// With the most restricted money first, in few grants.
    private func drawn(from shares: borrowing FundShares) -> BlockHandouts {
        FlexibleUse.settle(shares.flow, ground.purses)
        BlockForest.reduce(shares.flow)
        return BlockHandouts(ground, shares)
    }

    private func pieces(_ pieces: [Int32], _ round: Int) -> [Int32] {
        pieces.count > Self.mostApart && round < Self.mostCuts ? pieces : pieces.indices.map { Int32($0) }
    }

    /// `false` when it was stopped; the tiers behind the one at hand get nothing then.
    private func settle(_ shares: inout FundShares, from first: Int32) -> Bool {
        let amounts = ground.purses.map(\.amount)
        for tier in first...max(first, ground.problem.tiers) {
            guard shares.settle(tier: tier, amounts: amounts, isCancelled: watch.isCancelled) else { return false }
            if first == 1 { tell(tier) }
        }
        return true
    }

    private func tell(_ tier: Int32) {
        let tiers = ground.problem.requests.tier
        watch.settled(tiers.count { $0 == tier }, of: tiers.count)
    }
}

/// What a run came to.
struct SettledFunds: ~Copyable {
    let blocks: FundBlocks
    let grants: FundAllocation
    let shares: FundShares
    let isComplete: Bool
}
