/// One run: shares, sources, grants, and again with finer blocks where a limit was lost in a sum.
struct FundRun {
    let ground: FundGround
    private var blocks: FundBlocks
    private let watch: EngineWatch
    /// So many times blocks are cut in two; after that those concerned are taken apart altogether.
    private static let mostCuts = 12

    init(_ problem: FundProblem, watch: EngineWatch) {
        ground = FundGround(problem)
        blocks = FundBlocks(of: problem.requests)
        self.watch = watch
    }

    /// Runs to its end, or to a stop.
    mutating func settle() -> SettledFunds {
        var round = 0
        while true {
            var shares = FundShares(on: FundNetwork(of: blocks, on: ground))
            let isComplete = settle(&shares, isFirst: round == 0)
            FlexibleUse.settle(shares.flow, ground.purses)
            BlockForest.reduce(shares.flow)
            let handed = BlockHandouts(ground, shares)
            guard isComplete, !handed.cuts.isEmpty else {
                let grants = GrantReduction.reduced(handed.grants, blocks, ground)
                return SettledFunds(blocks: blocks, grants: grants, flow: shares, isComplete: isComplete)
            }
            round += 1
            blocks.cut(round < Self.mostCuts ? handed.cuts : handed.cuts.map { ($0.block, Array($0.pieces.indices).map { Int32($0) }) })
        }
    }

    /// `false` when it was stopped; the tiers behind the one at hand get nothing then.
    private func settle(_ shares: inout FundShares, isFirst: Bool) -> Bool {
        let amounts = ground.purses.map(\.amount)
        for tier in 1...max(1, ground.problem.tiers) {
            guard shares.settle(tier: tier, amounts: amounts, isCancelled: watch.isCancelled) else { return false }
            if isFirst { tell(tier) }
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
    let flow: FundShares
    let isComplete: Bool
}
